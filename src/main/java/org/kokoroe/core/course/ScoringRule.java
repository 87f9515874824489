package org.kokoroe.core.course;

/// How an answer becomes a fraction of the question's mark.
public enum ScoringRule {
  /// 1 if the answer is the key, else 0. Single choice, true/false with reason, clause hunt, short
  /// text.
  EXACT,
  /// `max(0, c/C − w/W)`: c of C correct options ticked, w of W wrong ones. Multiple response.
  RIGHT_MINUS_WRONG,
  /// Parts done rightly over all parts; an empty one counts as wrong. Matrix, matching, zones,
  /// cloze.
  PER_ROW,
  /// 1, with exactly one of four wrong 1/2, else 0. Matrix of four.
  KPRIME,
  /// 1 if every step stands in its place, else 0. Ordering.
  ALL_OR_NOTHING,
  /// Steps in their own place over all steps. Ordering.
  POSITION,
  /// Steps followed by the step that belongs after them, over the number of such pairs. Ordering.
  ADJACENT_PAIRS,
  /// `(l − 1)/(n − 1)`, with l the length of the longest run of the n steps that are in the right
  /// order, not necessarily next to each other. Ordering.
  LONGEST_SUBSEQUENCE,
  /// Marks of the decisions taken over the best that any way through gives. Scenario.
  BEST_PATH
}
