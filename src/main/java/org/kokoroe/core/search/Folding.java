package org.kokoroe.core.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A text in which differences that do not matter are gone, and for each of its characters the
/// stretch of the source it stands for.
final class Folding {
  /// Written one way or the other: the character, then the one it is folded to.
  private static final String SAME = "靱靭塡填剝剥頰頬’'‘'”\"“\"‐-–-—-〜~";

  private final StringBuilder text;
  private int[] starts;
  private int[] ends;

  Folding(int capacity) {
    text = new StringBuilder(capacity);
    starts = new int[capacity];
    ends = new int[capacity];
  }

  /// Folds width and case (NFKC, lower case), forms of one character, and forms of quotation marks
  /// and dashes.
  static Folding of(String source) {
    var folding = new Folding(source.length() + 8);
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (isPlain(c) && (at + 1 == source.length() || !mayJoin(source.charAt(at + 1)))) {
        folding.add(lower(c), at, at + 1);
        at++;
      } else {
        int end = clusterEnd(source, at);
        String piece =
            Normalizer.normalize(source.substring(at, end), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < piece.length(); i++) {
          folding.add(same(piece.charAt(i)), at, end);
        }
        at = end;
      }
    }
    return folding;
  }

  /// Adds a character that stands for the source from `start` to `end`.
  void add(char c, int start, int end) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2 + 8);
      ends = Arrays.copyOf(ends, at * 2 + 8);
    }
    text.append(c);
    starts[at] = start;
    ends[at] = end;
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  char charAt(int at) {
    return text.charAt(at);
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  /// Returns what the folded characters from `from` to `to` (exclusive) stand for.
  Span source(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /// Returns where a folded word stands in the source; nothing is found twice.
  List<Span> find(String word) {
    List<Span> spans = new ArrayList<>();
    int at = word.isEmpty() ? -1 : text.indexOf(word);
    while (at >= 0) {
      spans.add(source(at, at + word.length()));
      at = text.indexOf(word, at + word.length());
    }
    return spans;
  }

  /// Says whether NFKC leaves the character as it is: ASCII, kana, unified ideographs and what
  /// stands between them in Japanese.
  private static boolean isPlain(char c) {
    return c < 0x80
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FE)
        || (c >= 0x4E00 && c <= 0x9FFF && c != '靱' && c != '塡' && c != '剝' && c != '頰')
        || (c >= 0x3001 && c <= 0x3011);
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  private static char same(char c) {
    int at = c < 0x80 ? -1 : SAME.indexOf(c);
    return at < 0 || at % 2 == 1 ? c : SAME.charAt(at + 1);
  }

  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && joins(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean mayJoin(char c) {
    return c >= 0x300 && !isPlain(c) && (Character.isSurrogate(c) || joins(c));
  }

  /// Combining marks, and the half-width voicing marks that NFKC turns into them.
  private static boolean joins(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == 0xFF9E
        || codePoint == 0xFF9F;
  }
}
