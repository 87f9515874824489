package org.kokoroe.drafting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kokoroe.core.text.Kanji;

/// Divides the reading of a whole word among its kanji, so that its kana stand outside: 取り扱う,
/// とりあつかう becomes ｜取《と》り｜扱《あつか》う.
final class Okurigana {
  private static final Pattern PART = Pattern.compile("\\p{IsHan}+|\\P{IsHan}+");
  private static final int KATAKANA_TO_HIRAGANA = 'ァ' - 'ぁ';

  private Okurigana() {}

  /// Returns the word in the notation of ruby; nothing where the reading does not fit its kana.
  /// Each kanji is given at least one kana, and the first as few as the rest allows.
  static Optional<String> align(String word, String reading) {
    List<String> parts = PART.matcher(word).results().map(m -> m.group()).toList();
    StringBuilder shape = new StringBuilder();
    for (String part : parts) {
      shape.append(
          Kanji.in(part)
              ? "(.{" + part.length() + ",}?)"
              : "(" + Pattern.quote(hiragana(part)) + ")");
    }
    Matcher fit = Pattern.compile(shape.toString()).matcher(hiragana(reading));
    if (!fit.matches()) {
      return Optional.empty();
    }
    List<String> written = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      written.add(Kanji.in(part) ? "｜" + part + "《" + fit.group(i + 1) + "》" : part);
    }
    return Optional.of(String.join("", written));
  }

  /// Returns the text with its katakana as hiragana and its full-width digits as ASCII.
  static String hiragana(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .chars()
        .map(c -> c >= 'ァ' && c <= 'ヶ' ? c - KATAKANA_TO_HIRAGANA : c)
        .forEach(c -> out.append((char) c));
    return out.toString();
  }
}
