package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MarksTest {
  @Test
  void sumsAreExactAndInLowestTerms() {
    assertThat(Marks.of(1, 3).plus(Marks.of(1, 6))).isEqualTo(Marks.of(1, 2));
    assertThat(Marks.of(2, 4)).isEqualTo(Marks.of(1, 2)).hasToString("1/2");
    assertThat(Marks.of(6, 2)).hasToString("3");
  }

  @Test
  void sumsOfAnySizeDoNotOverflow() {
    Marks sum = Marks.of(1, Long.MAX_VALUE).plus(Marks.of(1, Long.MAX_VALUE - 1));

    assertThat(sum).isGreaterThan(Marks.of(1, Long.MAX_VALUE)).isLessThan(Marks.of(1, 1L << 61));
  }

  @Test
  void thePassMarkIsComparedWithoutRounding() {
    assertThat(Marks.of(4, 1).reaches(80, 5)).isTrue();
    assertThat(Marks.of(79_999_999, 20_000_000).reaches(80, 5)).isFalse();
    assertThat(Marks.ZERO.reaches(0, 5)).isTrue();
  }

  @Test
  void decimalsAreRoundedForReadingOnly() {
    assertThat(Marks.of(2, 3).decimal(2)).hasToString("0.67");
    assertThat(Marks.of(9, 1).over(12)).isEqualTo(Marks.of(3, 4));
  }

  @Test
  void percentForReadingIsRoundedDown() {
    assertThat(Marks.of(23, 3).percentOf(10)).isEqualTo(76);
    assertThat(Marks.of(7999, 1000).percentOf(10)).isEqualTo(79);
    assertThat(Marks.of(8, 1).percentOf(10)).isEqualTo(80);
    assertThat(new Completion.Score(Marks.of(2, 1), 3).percent()).isEqualTo(66);
    assertThat(Marks.ONE.percentOf(1)).isEqualTo(100);
  }

  @Test
  void marksBelowNothingAreRefused() {
    assertThatThrownBy(() -> Marks.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Marks.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
