package org.kokoroe.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PointsTest {
  private static Points of(long numerator, long denominator, int max) {
    return Points.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), max);
  }

  @Test
  void whole_marks_are_written_without_decimals() {
    assertThat(of(10, 1, 10)).isEqualTo(new Points("10", 10, 100));
    assertThat(of(0, 1, 10)).isEqualTo(new Points("0", 10, 0));
  }

  @Test
  void what_is_just_short_of_the_pass_mark_does_not_read_as_if_it_reached_it() {
    assertThat(of(23_999, 3_000, 10)).isEqualTo(new Points("7.99", 10, 79));
  }
}
