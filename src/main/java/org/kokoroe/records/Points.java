package org.kokoroe.records;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// A score for people to read. Rounded down, so that what is short of the pass mark never reads as
/// if it reached it.
///
/// @param marks at most two decimals
/// @param max marks that could be reached
/// @param percent 0 to 100
record Points(String marks, int max, int percent) {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /// Returns the score `numerator / denominator` of `max` marks.
  static Points of(BigInteger numerator, BigInteger denominator, int max) {
    BigDecimal marks =
        new BigDecimal(numerator).divide(new BigDecimal(denominator), 2, RoundingMode.DOWN);
    int percent =
        numerator
            .multiply(HUNDRED)
            .divide(denominator.multiply(BigInteger.valueOf(max)))
            .intValueExact();
    return new Points(plain(marks), max, percent);
  }

  private static String plain(BigDecimal marks) {
    return marks.signum() == 0 ? "0" : marks.stripTrailingZeros().toPlainString();
  }
}
