package org.kokoroe.core.record;

import java.util.UUID;

/// The end of a sitting, with the result that was shown. The result is recomputed from the
/// responses wherever it matters; what is stored here is compared with it.
///
/// @param scoreNumerator sum of the marks, as an exact fraction
/// @param scoreDenominator at least 1
/// @param maxScore marks that could be reached
/// @param passed what the person was told
/// @param millis from start to end, by a clock that never goes back
public record AttemptSubmitted(
    UUID attempt,
    long scoreNumerator,
    long scoreDenominator,
    int maxScore,
    boolean passed,
    long millis)
    implements Payload {
  /// Refuses a fraction without a positive denominator and a negative time.
  public AttemptSubmitted {
    if (scoreDenominator < 1 || scoreNumerator < 0 || millis < 0) {
      throw new IllegalArgumentException(
          "score " + scoreNumerator + "/" + scoreDenominator + ", " + millis + " ms");
    }
  }

  /// Returns the sum of the marks.
  public Marks score() {
    return Marks.of(scoreNumerator, scoreDenominator);
  }
}
