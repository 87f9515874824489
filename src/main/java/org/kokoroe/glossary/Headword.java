package org.kokoroe.glossary;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// A word of the glossary: a term as one policy defines it, or a standard term that none defines.
///
/// @param reading hiragana; empty where it is not known
/// @param policy which defines it; null for a standard term
/// @param note on the English to be used, for a standard term
record Headword(
    LocalizedText term,
    String reading,
    @Nullable Policy policy,
    @Nullable Definition definition,
    @Nullable String note) {

  /// Says whether the word is meant: by a part of the Japanese or English, or by the beginning of
  /// its reading.
  boolean matches(String query) {
    String words = fold(query.strip());
    return words.isEmpty()
        || fold(term.in(Language.JA)).contains(words)
        || fold(term.in(Language.EN)).contains(words)
        || reading.startsWith(hiragana(words));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String hiragana(String text) {
    var kana = new StringBuilder(text);
    for (int i = 0; i < kana.length(); i++) {
      char c = kana.charAt(i);
      if (c >= 'ァ' && c <= 'ヶ') {
        kana.setCharAt(i, (char) (c - ('ァ' - 'ぁ')));
      }
    }
    return kana.toString();
  }
}
