package org.kokoroe.core.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kokoroe.core.text.Language;

/// One sentence of a clause's text.
///
/// @param number from 1
/// @param text with its full stop
public record Sentence(int number, String text) {
  private static final String OPENING = "（(「『［[“";
  private static final String CLOSING = "）)」』］]”";
  private static final Pattern ABBREVIATED =
      Pattern.compile("(?:^|\\W)(?:e\\.g|i\\.e|cf|No|Nos|Art|Arts|Sec|para)\\.$");
  private static final Pattern LIST_END = Pattern.compile("\\betc\\.$");

  /// Splits a Japanese text at each 。 that is not in brackets.
  public static List<Sentence> of(String japanese) {
    List<Sentence> sentences = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < japanese.length(); i++) {
      char c = japanese.charAt(i);
      depth = depth(depth, c);
      if (i == japanese.length() - 1 || (c == '。' && depth == 0)) {
        String text = japanese.substring(start, i + 1).strip();
        if (!text.isEmpty()) {
          sentences.add(new Sentence(sentences.size() + 1, text));
        }
        start = i + 1;
      }
    }
    return List.copyOf(sentences);
  }

  private static int depth(int depth, char c) {
    if (OPENING.indexOf(c) >= 0) {
      return depth + 1;
    }
    return CLOSING.indexOf(c) >= 0 ? Math.max(0, depth - 1) : depth;
  }

  /// Returns the sentence of a translation that stands where this one stands among `count`, if the
  /// translation has as many.
  Optional<String> counterpart(String translation, int count, Language language) {
    List<String> parts =
        language.equals(Language.JA)
            ? of(translation).stream().map(Sentence::text).toList()
            : spaced(translation, false);
    if (parts.size() != count) {
      // "etc." may be inside a sentence or at the end of one.
      parts = spaced(translation, true);
    }
    return parts.size() == count ? Optional.of(parts.get(number - 1)) : Optional.empty();
  }

  private static List<String> spaced(String text, boolean endsAfterEtc) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      depth = depth(depth, text.charAt(i));
      String before = text.substring(start, i + 1);
      boolean stop =
          depth == 0
              && ".!?".indexOf(text.charAt(i)) >= 0
              && text.charAt(i + 1) == ' '
              && !Character.isLowerCase(text.charAt(i + 2))
              && !ABBREVIATED.matcher(before).find()
              && (endsAfterEtc || !LIST_END.matcher(before).find());
      if (stop) {
        parts.add(before.strip());
        start = i + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }
}
