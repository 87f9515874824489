package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.List;

/// A part of a text around the first of its marks, short enough for a list.
///
/// @param text the words, with … where something was left out
/// @param marks in `text`
public record Excerpt(String text, List<Span> marks) {
  private static final String LEFT_OUT = "…";

  /// Copies the list.
  public Excerpt {
    marks = List.copyOf(marks);
  }

  /// Cuts a text to about `length` characters, a third of them in front of the first mark. Latin
  /// words are not cut.
  public static Excerpt of(String text, List<Span> marks, int length) {
    if (text.length() <= length) {
      return new Excerpt(text, marks);
    }
    int first = marks.isEmpty() ? 0 : marks.getFirst().start();
    int firstEnd = marks.isEmpty() ? 0 : marks.getFirst().end();
    int from = Math.max(0, Math.min(first - length / 3, text.length() - length));
    int to = Math.min(text.length(), Math.max(from + length, firstEnd));
    while (from > 0 && from < first && !mayCut(text, from)) {
      from++;
    }
    while (to < text.length() && to > firstEnd && !mayCut(text, to)) {
      to--;
    }
    String head = from > 0 ? LEFT_OUT : "";
    String tail = to < text.length() ? LEFT_OUT : "";
    String words = head + text.substring(from, to).strip() + tail;
    int blanks = leadingBlanks(text, from, to);
    int shift = head.length() - from - blanks;
    List<Span> inside = new ArrayList<>();
    for (Span mark : marks) {
      if (mark.start() >= from && mark.start() < to) {
        int end = Math.min(mark.end() + shift, words.length() - tail.length());
        inside.add(new Span(Math.max(head.length(), mark.start() + shift), end));
      }
    }
    return new Excerpt(words, inside);
  }

  private static int leadingBlanks(String text, int from, int to) {
    int blanks = 0;
    while (from + blanks < to && Character.isWhitespace(text.charAt(from + blanks))) {
      blanks++;
    }
    return blanks;
  }

  private static boolean mayCut(String text, int at) {
    return !(isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at)))
        && !Character.isLowSurrogate(text.charAt(at));
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
