package org.kokoroe.core.record;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Marks as an exact non-negative fraction in lowest terms, so that no rounding decides who passed.
/// Of any size: what a damaged file says must not overflow.
public record Marks(BigInteger numerator, BigInteger denominator) implements Comparable<Marks> {
  /// Nothing.
  public static final Marks ZERO = of(0, 1);

  /// The whole mark of a question.
  public static final Marks ONE = of(1, 1);

  /// Reduces to lowest terms; refuses a negative value and a denominator below 1.
  public Marks {
    if (numerator.signum() < 0 || denominator.signum() <= 0) {
      throw new IllegalArgumentException(numerator + "/" + denominator);
    }
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /// Returns that fraction.
  public static Marks of(long numerator, long denominator) {
    return new Marks(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /// Returns the sum.
  public Marks plus(Marks other) {
    return new Marks(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /// Tells whether this is at least that many percent of a whole: `this × 100 ≥ percent × whole`.
  public boolean reaches(int percent, int whole) {
    BigInteger needed = BigInteger.valueOf(percent).multiply(BigInteger.valueOf(whole));
    return numerator.multiply(BigInteger.valueOf(100)).compareTo(needed.multiply(denominator)) >= 0;
  }

  /// Returns this over a whole number above 0.
  public Marks over(int whole) {
    return new Marks(numerator, denominator.multiply(BigInteger.valueOf(whole)));
  }

  /// Returns how many percent of a whole above 0 this is, rounded down: who was just below 80 %
  /// does not read 80 %. For reading only; [#reaches] decides.
  public int percentOf(int whole) {
    Marks share = over(whole);
    return share
        .numerator
        .multiply(BigInteger.valueOf(100))
        .divide(share.denominator)
        .intValueExact();
  }

  /// Returns a decimal for people to read, rounded half up to that many places.
  public BigDecimal decimal(int places) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Marks other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
