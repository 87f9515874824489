package org.kokoroe.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Marks by certainty: the published table, and where one level becomes better than the other.
class CertaintyTest {
  @Test
  void marksAreThePublishedOnes() {
    assertThat(Certainty.LOW.marks(1)).isEqualTo(1);
    assertThat(Certainty.LOW.marks(0)).isEqualTo(0);
    assertThat(Certainty.MIDDLE.marks(1)).isEqualTo(2);
    assertThat(Certainty.MIDDLE.marks(0)).isEqualTo(-2);
    assertThat(Certainty.HIGH.marks(1)).isEqualTo(3);
    assertThat(Certainty.HIGH.marks(0)).isEqualTo(-6);
  }

  @Test
  void aPartlyRightAnswerLiesInBetween() {
    // The form with factor and offset: 3 × (offset + factor × f), (0, 1/3), (−2/3, 4/3), (−2, 3).
    for (double f : new double[] {0, 0.25, 0.5, 1}) {
      assertThat(Certainty.LOW.marks(f)).isCloseTo(3 * (0 + f / 3), within(1e-12));
      assertThat(Certainty.MIDDLE.marks(f)).isCloseTo(3 * (-2 / 3.0 + 4 / 3.0 * f), within(1e-12));
      assertThat(Certainty.HIGH.marks(f)).isCloseTo(3 * (-2 + 3 * f), within(1e-12));
    }
    assertThatThrownBy(() -> Certainty.LOW.marks(1.1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void honestyPays() {
    assertThat(Certainty.best(0.66)).isEqualTo(Certainty.LOW);
    assertThat(Certainty.best(0.67)).isEqualTo(Certainty.MIDDLE);
    assertThat(Certainty.best(0.79)).isEqualTo(Certainty.MIDDLE);
    assertThat(Certainty.best(0.81)).isEqualTo(Certainty.HIGH);
  }
}
