package org.kokoroe.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Letters that nobody means as a word, such as from a key held down or a page pasted by mistake.
class RomajiTest {
  private static List<ReadingNeedle> read(String letters) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Romaji.read(letters));
  }

  @ParameterizedTest
  @CsvSource({"o, 60", "n, 60", "ti, 60", "di, 250", "a, 10000", "kansa, 2000", "か, 10000"})
  void givesUpLettersThatReadInTooManyWaysOrAreTooMany(String letters, int times) {
    assertThat(read(letters.repeat(times) + "q")).isEmpty();
    assertThat(read(letters.repeat(times))).hasSizeLessThanOrEqualTo(64);
  }

  @Test
  void readsEveryWayOfAWordThatHasAFew() {
    assertThat(read("tinoti"))
        .extracting(ReadingNeedle::kana)
        .containsExactlyInAnyOrder("ちのち", "ちのてぃ", "てぃのち", "てぃのてぃ");
    assertThat(read("kansa".repeat(60))).isNotEmpty();
  }
}
