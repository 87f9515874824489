package org.kokoroe.core.course;

import org.jspecify.annotations.Nullable;

/// How the quiz of a course is held.
///
/// @param attempts how many sittings are allowed, from 1; null for any number
public record QuizRules(@Nullable Integer attempts) {
  /// Any number of sittings.
  public static final QuizRules USUAL = new QuizRules(null);
}
