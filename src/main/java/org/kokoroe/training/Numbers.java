package org.kokoroe.training;

import java.math.BigInteger;
import java.util.Locale;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.text.Messages;

/// Numbers in a sentence: counts up to ten are words in English and digits in Japanese.
final class Numbers {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  private Numbers() {}

  /// Returns a count for the middle of a sentence.
  static String of(Messages messages, long count) {
    String[] words = messages.get("quiz.numbers").split(",", -1);
    return count >= 1 && count <= words.length ? words[(int) count - 1] : Long.toString(count);
  }

  /// Returns a count for the beginning of a sentence.
  static String first(Messages messages, long count) {
    String words = of(messages, count);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// Returns marks exactly: as a decimal where two places hold it, else as a fraction.
  static String of(Marks marks) {
    if (marks.numerator().multiply(HUNDRED).mod(marks.denominator()).signum() == 0) {
      return marks.decimal(2).stripTrailingZeros().toPlainString();
    }
    BigInteger[] parts = marks.numerator().divideAndRemainder(marks.denominator());
    String whole = parts[0].signum() > 0 ? parts[0] + "+" : "";
    return whole + parts[1] + "/" + marks.denominator();
  }
}
