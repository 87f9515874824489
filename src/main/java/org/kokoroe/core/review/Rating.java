package org.kokoroe.core.review;

import org.jspecify.annotations.Nullable;

/// How well a clause was remembered, told by what was answered and how sure the person was; nobody
/// is asked to rate themselves.
public enum Rating {
  /// Answered wrongly, or only partly rightly.
  AGAIN(1),
  /// Answered rightly without being sure.
  HARD(2),
  /// Answered rightly, fairly sure or not asked.
  GOOD(3),
  /// Answered rightly and sure of it.
  EASY(4);

  private final int grade;

  Rating(int grade) {
    this.grade = grade;
  }

  /// Returns the grade of the model, 1 to 4.
  int grade() {
    return grade;
  }

  /// Returns the rating of an answer.
  ///
  /// @param right whether it got the whole mark
  /// @param certainty null where nobody asked
  public static Rating of(boolean right, @Nullable Certainty certainty) {
    if (!right) {
      return AGAIN;
    }
    if (certainty == null) {
      return GOOD;
    }
    return switch (certainty) {
      case LOW -> HARD;
      case MIDDLE -> GOOD;
      case HIGH -> EASY;
    };
  }
}
