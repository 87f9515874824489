package org.kokoroe.handbook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text made comparable: NFKC and lower case, so that ＬＧＷＡＮ is found by `lgwan` and ｾｷｭﾘﾃｨ by
/// セキュリティ; and the way back from each folded character to where it stands in the text.
final class FoldedText {
  private final String folded;

  /// For each folded character where its source begins and ends; null where nothing moved.
  private final int[] starts;

  private final int[] ends;

  private FoldedText(String folded, int[] starts, int[] ends) {
    this.folded = folded;
    this.starts = starts;
    this.ends = ends;
  }

  /// A stretch of the text, end exclusive.
  record Span(int start, int end) {}

  /// Folds a text to search in.
  static FoldedText of(String text) {
    var folded = new StringBuilder(text.length());
    var starts = new int[text.length() * 2 + 16];
    var ends = new int[text.length() * 2 + 16];
    int at = 0;
    while (at < text.length()) {
      int end = clusterEnd(text, at);
      String piece = fold(text.substring(at, end));
      int needed = folded.length() + piece.length();
      if (needed > starts.length) {
        starts = java.util.Arrays.copyOf(starts, needed * 2);
        ends = java.util.Arrays.copyOf(ends, needed * 2);
      }
      java.util.Arrays.fill(starts, folded.length(), needed, at);
      java.util.Arrays.fill(ends, folded.length(), needed, end);
      folded.append(piece);
      at = end;
    }
    return new FoldedText(folded.toString(), starts, ends);
  }

  /// Folds what is searched for.
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /// Returns where `query`, already folded, stands in the text; a character of which only a part
  /// fits counts whole. Nothing is found twice.
  List<Span> find(String query) {
    List<Span> spans = new ArrayList<>();
    int at = query.isEmpty() ? -1 : folded.indexOf(query);
    while (at >= 0) {
      int end = at + query.length();
      spans.add(new Span(starts[at], ends[end - 1]));
      at = folded.indexOf(query, end);
    }
    return spans;
  }

  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && joins(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
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
