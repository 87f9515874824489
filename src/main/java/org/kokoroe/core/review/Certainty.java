package org.kokoroe.core.review;

/// How sure a person is of an answer, with the marks of certainty-based marking (A. R.
/// Gardner-Medwin): 1, 2, 3 for a right answer, 0, −2, −6 for a wrong one. Who is right more than
/// two times in three does best with the middle level, more than four in five with the high one.
public enum Certainty {
  /// 自信なし: less than 67 %.
  LOW(1, 0),
  /// やや自信あり.
  MIDDLE(2, -2),
  /// 自信あり: more than 80 %.
  HIGH(3, -6);

  private final int right;
  private final int wrong;

  Certainty(int right, int wrong) {
    this.right = right;
    this.wrong = wrong;
  }

  /// Returns the marks of an answer, −6 to 3: in proportion between those of a wrong and of a right
  /// one.
  ///
  /// @param fraction how far the answer is right, 0 to 1
  public double marks(double fraction) {
    if (fraction < 0 || fraction > 1) {
      throw new IllegalArgumentException("not a fraction: " + fraction);
    }
    return wrong + (right - wrong) * fraction;
  }

  /// Returns the level that brings the most marks on average to somebody who is right that often.
  ///
  /// @param probability 0 to 1
  public static Certainty best(double probability) {
    Certainty best = LOW;
    for (Certainty level : values()) {
      if (level.marks(probability) > best.marks(probability)) {
        best = level;
      }
    }
    return best;
  }
}
