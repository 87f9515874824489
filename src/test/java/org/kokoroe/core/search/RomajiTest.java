package org.kokoroe.core.search;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RomajiTest {
  /// Each may be read in thousands of ways, none of which comes to an end.
  @ParameterizedTest
  @ValueSource(strings = {"oooooooooooooooooooooooooooooooox", "titititititititititititititititiq"})
  void givesUpAtOnceWhereNoWayLeadsToTheEnd(String letters) {
    assertThat(read(letters)).isEmpty();
  }

  @Test
  void readsTheSameInManyWaysOnce() {
    assertThat(read("n".repeat(60))).hasSizeBetween(1, 64);
  }

  @Test
  void readsNothingAsLongAsAText() {
    assertThat(read("ka".repeat(20_000))).isEmpty();
    assertThat(read("ka".repeat(32))).containsExactly(new ReadingNeedle("か".repeat(32), List.of()));
  }

  private static List<ReadingNeedle> read(String letters) {
    return assertTimeoutPreemptively(ofSeconds(2), () -> Romaji.read(letters));
  }
}
