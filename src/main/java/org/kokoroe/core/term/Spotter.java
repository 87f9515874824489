package org.kokoroe.core.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// Finds a term in running text. Japanese: to the letter, but not as the tail of a longer word
/// (`情報資産` is no word of `電子行政情報資産`). English: at word boundaries, in the singular and the plural;
/// a word that the term writes with a capital has to have one, as drafters use it (“Personnel”),
/// any other may have one.
final class Spotter {
  /// Kanji that stand before a word without making another word of it: each, all, the said, this.
  private static final String PREFIXES = "各全該本同両及又並";

  private final String ja;
  private final Pattern en;

  Spotter(LocalizedText term) {
    this.ja = term.find(Language.JA).orElse("");
    this.en = english(term.find(Language.EN).orElse(""));
  }

  List<Span> find(String text, Language language) {
    return language.equals(Language.JA) ? japanese(text) : english(text, en);
  }

  private List<Span> japanese(String text) {
    List<Span> found = new ArrayList<>();
    int at = ja.isEmpty() ? -1 : text.indexOf(ja);
    while (at >= 0) {
      int end = at + ja.length();
      if (beginsWord(text, at)) {
        found.add(new Span(at, end));
      }
      at = text.indexOf(ja, end);
    }
    return found;
  }

  private static boolean beginsWord(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return Character.UnicodeScript.of(before) != Character.UnicodeScript.HAN
        || PREFIXES.indexOf(before) >= 0;
  }

  private static List<Span> english(String text, Pattern pattern) {
    List<Span> found = new ArrayList<>();
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      if (!match.group().isEmpty()) {
        found.add(new Span(match.start(), match.end()));
      }
    }
    return found;
  }

  /// Returns the pattern of an English term; of an empty one, a pattern that finds nothing.
  private static Pattern english(String term) {
    if (term.isBlank()) {
      return Pattern.compile("(?!)");
    }
    String words =
        Arrays.stream(term.strip().split("\\s+"))
            .map(Spotter::word)
            .collect(Collectors.joining("\\s+"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])");
  }

  private static String word(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    String letters = word.substring(0, end);
    String tail = end == word.length() ? "" : Pattern.quote(word.substring(end));
    if (end < 2) {
      return Pattern.quote(letters) + tail;
    }
    String first = letters.substring(0, 1);
    String head = "[" + first + first.toUpperCase(java.util.Locale.ROOT) + "]";
    return head + inflected(letters.substring(1)) + tail;
  }

  private static String inflected(String rest) {
    if (rest.endsWith("ies")) {
      return Pattern.quote(rest.substring(0, rest.length() - 3)) + "(?:y|ies)";
    }
    if (rest.endsWith("y")) {
      return Pattern.quote(rest.substring(0, rest.length() - 1)) + "(?:y|ies)";
    }
    boolean plural = rest.endsWith("s") && !rest.endsWith("ss");
    return Pattern.quote(plural ? rest.substring(0, rest.length() - 1) : rest) + "s?";
  }
}
