package org.kokoroe.core.course;

/// How an answer becomes a fraction of the question's mark.
public enum ScoringRule {
  /// 1 if the answer is the key, else 0. Single choice, true/false with reason.
  EXACT,
  /// `max(0, c/C − w/W)`: c of C correct options ticked, w of W wrong ones. Multiple response.
  RIGHT_MINUS_WRONG,
  /// Rows judged rightly over all rows; an empty row counts as wrong. Matrix.
  PER_ROW
}
