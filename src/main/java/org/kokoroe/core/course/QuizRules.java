package org.kokoroe.core.course;

import org.jspecify.annotations.Nullable;

/// How the quiz of a course is held.
///
/// @param attempts how many sittings are allowed, from 1; null for any number
/// @param certainty whether the learner says how sure each answer is
public record QuizRules(
    Behaviour behaviour, @Nullable Integer attempts, boolean certainty, Review review) {
  /// Feedback at once, any number of sittings, everything shown afterwards.
  public static final QuizRules USUAL =
      new QuizRules(Behaviour.IMMEDIATE, null, false, Review.STUDY);

  /// When feedback is given, and how many tries there are.
  public enum Behaviour {
    /// One try for each question, feedback at once.
    IMMEDIATE,
    /// Nothing is shown before the whole paper is handed in.
    DEFERRED,
    /// Several tries for each question, each costing a third of the mark.
    INTERACTIVE
  }

  /// What is shown of a sitting afterwards.
  public enum Review {
    /// 自習: everything.
    STUDY,
    /// 確認テスト: right or wrong and the clause; the right answer only once the course is passed.
    TEST,
    /// 監査用: only whether it was passed.
    AUDIT
  }
}
