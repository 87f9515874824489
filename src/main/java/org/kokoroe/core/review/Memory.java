package org.kokoroe.core.review;

/// What is known of how well something is remembered.
///
/// @param stability days after which it is recalled with a probability of 0.9; above 0
/// @param difficulty 1 to 10
public record Memory(double stability, double difficulty) {
  /// Refuses values out of range.
  public Memory {
    if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
      throw new IllegalArgumentException(stability + ", " + difficulty);
    }
  }
}
