package org.kokoroe.core.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kokoroe.core.policy.CrossReference;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// Finds the words of a cross reference. They are kept in Japanese, to the letter. In a translation
/// they are found where that is certain: by the number, where it stands there exactly once, and by
/// the standard English of the same words.
final class Mentions {
  private static final Pattern NUMBER = Pattern.compile("\\(\\d+\\)|\\d+");

  private final Map<String, String> english;

  /// Makes the finder; `english` gives the standard English of Japanese words.
  Mentions(Map<String, String> english) {
    this.english = Map.copyOf(english);
  }

  List<Span> find(CrossReference reference, String text, Language language) {
    String words = reference.expression();
    if (words.isEmpty()) {
      return List.of();
    }
    return language.equals(Language.JA) ? everywhere(words, text) : translated(reference, text);
  }

  private static List<Span> everywhere(String words, String text) {
    List<Span> found = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      var span = new Span(at, at + words.length());
      if (!insideNumber(text, span)) {
        found.add(span);
      }
    }
    return found;
  }

  private static boolean insideNumber(String text, Span span) {
    return (digit(text, span.start()) && digit(text, span.start() - 1))
        || (digit(text, span.end() - 1) && digit(text, span.end()));
  }

  private static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private List<Span> translated(CrossReference reference, String text) {
    String words = reference.expression();
    if (reference.type().equals("number")) {
      Matcher number = NUMBER.matcher(words);
      return number.find() ? once(number.group(), text) : List.of();
    }
    String whole = english.get(words);
    return whole == null
        ? inTwoParts(words, text).map(List::of).orElse(List.of())
        : spotted(words, whole, text);
  }

  private static List<Span> once(String number, String text) {
    List<Span> found =
        everywhere(number, text).stream()
            .filter(s -> s.start() == 0 || text.charAt(s.start() - 1) != '(')
            .toList();
    return found.size() == 1 ? found : List.of();
  }

  private static List<Span> spotted(String ja, String en, String text) {
    return new Spotter(LocalizedText.of(ja, en)).find(text, Language.EN);
  }

  /// Finds 地方自治法 + 第244条の6 as “Article 244-6 of the Local Autonomy Act”: two words of known
  /// English, close together, in either order.
  private Optional<Span> inTwoParts(String words, String text) {
    for (int cut = 1; cut < words.length(); cut++) {
      String first = words.substring(0, cut);
      String second = words.substring(cut);
      String en = english.get(first);
      String then = english.get(second);
      if (en != null && then != null) {
        List<Span> one = spotted(first, en, text);
        List<Span> other = spotted(second, then, text);
        if (one.size() == 1 && other.size() == 1) {
          int start = Math.min(one.getFirst().start(), other.getFirst().start());
          return Optional.of(
              new Span(start, Math.max(one.getFirst().end(), other.getFirst().end())));
        }
      }
    }
    return Optional.empty();
  }
}
