package org.kokoroe.core.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a text, in UTF-16 indices.
///
/// @param end exclusive
public record Span(int start, int end) {
  int length() {
    return end - start;
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Something that stands at a place in a text.
  record At<T>(Span span, T what) {}

  /// Returns those that remain when the longer one wins wherever two overlap, of two equally long
  /// ones the first; in order of the text.
  static <T> List<At<T>> longest(List<At<T>> all) {
    List<At<T>> order = new ArrayList<>(all);
    order.sort(
        Comparator.<At<T>>comparingInt(at -> -at.span().length())
            .thenComparingInt(at -> at.span().start()));
    List<At<T>> kept = new ArrayList<>();
    for (At<T> at : order) {
      if (kept.stream().noneMatch(k -> k.span().overlaps(at.span()))) {
        kept.add(at);
      }
    }
    kept.sort(Comparator.comparingInt(at -> at.span().start()));
    return List.copyOf(kept);
  }
}
