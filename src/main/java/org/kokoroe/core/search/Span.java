package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of a text, in characters, end exclusive.
public record Span(int start, int end) {
  /// Returns the spans in order, those that overlap made one: nothing is marked twice.
  static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && span.start() < last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
