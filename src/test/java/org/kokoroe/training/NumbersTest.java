package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

class NumbersTest {
  private static final Messages JA = Messages.of(QuizScreen.class, Language.JA);
  private static final Messages EN = Messages.of(QuizScreen.class, Language.EN);

  @Test
  void countsUpToTenAreWordsInEnglishAndDigitsInJapanese() {
    assertThat(Numbers.of(EN, 1)).isEqualTo("one");
    assertThat(Numbers.of(EN, 10)).isEqualTo("ten");
    assertThat(Numbers.of(EN, 11)).isEqualTo("11");
    assertThat(Numbers.of(EN, 0)).isEqualTo("0");
    assertThat(Numbers.first(EN, 2)).isEqualTo("Two");
    assertThat(Numbers.of(JA, 10)).isEqualTo("10");
  }

  @ParameterizedTest
  @CsvSource({"2,5,0.4", "3,4,0.75", "1,8,1/8", "2,3,2/3", "26,3,8+2/3", "42,5,8.4", "8,1,8"})
  void marksAreDecimalsWhereTwoPlacesHoldThem(long numerator, long denominator, String words) {
    assertThat(Numbers.of(Marks.of(numerator, denominator))).isEqualTo(words);
  }
}
