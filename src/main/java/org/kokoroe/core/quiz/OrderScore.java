package org.kokoroe.core.quiz;

import java.util.List;
import java.util.stream.IntStream;
import org.kokoroe.core.course.ScoringRule;
import org.kokoroe.core.record.Marks;

/// How near an order comes to the right one, by the rules for ordering of [ScoringRule].
final class OrderScore {
  private OrderScore() {}

  /// Returns the fraction, 0 to 1.
  ///
  /// @param keys at least two ids in the right order
  /// @param given the same ids in the order given
  static Marks of(List<String> keys, List<String> given, ScoringRule rule) {
    int steps = keys.size();
    List<Integer> places = given.stream().map(keys::indexOf).toList();
    return switch (rule) {
      case ALL_OR_NOTHING -> Grader.exact(keys.equals(given));
      case POSITION ->
          Marks.of(IntStream.range(0, steps).filter(i -> places.get(i) == i).count(), steps);
      case ADJACENT_PAIRS ->
          Marks.of(
              IntStream.range(1, steps).filter(i -> places.get(i) == places.get(i - 1) + 1).count(),
              steps - 1L);
      case LONGEST_SUBSEQUENCE -> Marks.of(longestRising(places) - 1L, steps - 1L);
      default -> throw new IllegalArgumentException("no rule for an order: " + rule);
    };
  }

  private static int longestRising(List<Integer> places) {
    int[] longest = new int[places.size()];
    for (int i = 0; i < longest.length; i++) {
      int end = i;
      longest[i] =
          1
              + IntStream.range(0, end)
                  .filter(j -> places.get(j) < places.get(end))
                  .map(j -> longest[j])
                  .max()
                  .orElse(0);
    }
    return IntStream.of(longest).max().orElse(0);
  }
}
