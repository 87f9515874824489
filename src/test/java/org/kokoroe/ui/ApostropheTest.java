package org.kokoroe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApostropheTest {
  @Test
  void drawsANarrowOneBetweenLettersInTheSamePlace() {
    assertThat(Apostrophe.drawn("the City’s and don’t")).isEqualTo("the City's and don't");
  }

  @Test
  void leavesQuotationMarksAndPluralsAlone() {
    assertThat(Apostrophe.drawn("‘Personnel’ of the offices’ ’"))
        .isEqualTo("‘Personnel’ of the offices’ ’");
    assertThat(Apostrophe.drawn("職員等")).isEqualTo("職員等");
  }
}
