package org.kokoroe.campaign;

import java.math.BigDecimal;
import java.math.MathContext;

/// The upper end of the exact one-sided 95 % interval for a failure rate (Clopper and Pearson,
/// Biometrika 26, 1934). For no failures in n runs it is 1 − 0.05^(1/n), about 3/n.
final class Bound {
  private static final double RISK = 0.05;

  private Bound() {}

  /// Returns the rate, between 0 and 1, at which so few failures would be seen one time in twenty.
  static double of(int failures, int runs) {
    if (failures >= runs) {
      return 1;
    }
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double rate = (low + high) / 2;
      if (atMost(failures, runs, rate) > RISK) {
        low = rate;
      } else {
        high = rate;
      }
    }
    return high;
  }

  private static double atMost(int failures, int runs, double rate) {
    BigDecimal hit = new BigDecimal(rate);
    BigDecimal miss = BigDecimal.ONE.subtract(hit);
    BigDecimal choose = BigDecimal.ONE;
    double sum = 0;
    for (int k = 0; k <= failures; k++) {
      BigDecimal term =
          choose
              .multiply(hit.pow(k, MathContext.DECIMAL64))
              .multiply(miss.pow(runs - k, MathContext.DECIMAL64));
      sum += term.doubleValue();
      choose =
          choose
              .multiply(BigDecimal.valueOf(runs - k))
              .divide(BigDecimal.valueOf(k + 1L), MathContext.DECIMAL64);
    }
    return sum;
  }
}
