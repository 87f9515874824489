package org.kokoroe.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The published vectors of the memory model, and what holds for any schedule.
class FsrsTest {
  private static final int FAR = 36_500;
  private static final List<Rating> RATINGS = List.of(Rating.values());

  @Test
  void alwaysGoodOnTheDueDayGivesThePublishedIntervals() {
    List<Integer> intervals = new ArrayList<>();
    List<Double> stabilities = new ArrayList<>();
    Memory memory = Fsrs.first(Rating.GOOD);
    for (int i = 0; i < 5; i++) {
      int days = Fsrs.interval(memory.stability(), Fsrs.RETENTION, FAR);
      intervals.add(days);
      stabilities.add(Math.round(memory.stability() * 10_000) / 10_000.0);
      memory = Fsrs.next(memory, days, Rating.GOOD);
    }
    assertThat(intervals).containsExactly(2, 11, 46, 163, 497);
    assertThat(stabilities).containsExactly(2.3065, 10.9643, 46.2802, 162.8622, 497.4472);
  }

  @Test
  void aLapseAtTheFirstReviewMakesItShortAndDifficult() {
    Memory lapsed = Fsrs.next(Fsrs.first(Rating.GOOD), 2, Rating.AGAIN);
    assertThat(lapsed.stability()).isCloseTo(0.6076, within(0.00005));
    assertThat(lapsed.difficulty()).isCloseTo(7.3945, within(0.00005));
  }

  @Test
  void whoWantsToRememberMoreIsAskedSooner() {
    assertThat(Fsrs.interval(10, 0.85, FAR)).isEqualTo(19);
    assertThat(Fsrs.interval(10, 0.90, FAR)).isEqualTo(10);
    assertThat(Fsrs.interval(10, 0.95, FAR)).isEqualTo(4);
    assertThat(Fsrs.interval(400, 0.9, Fsrs.LONGEST_DAYS)).isEqualTo(180);
    assertThat(Fsrs.interval(0.01, 0.9, FAR)).isEqualTo(1);
    assertThatThrownBy(() -> Fsrs.interval(10, 0.99, FAR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void recallFallsWithTimeAndIsNineTenthsAtTheStability() {
    assertThat(Fsrs.recall(10, 0)).isEqualTo(1);
    assertThat(Fsrs.recall(10, 10)).isCloseTo(0.9, within(1e-12));
    assertThat(Fsrs.recall(10, 20)).isLessThan(0.9);
  }

  @Test
  void anyScheduleStaysInRangeAndBetterAnswersNeverComeBackSooner() {
    var random = new SplittableRandom(20261201);
    for (int run = 0; run < 1_000; run++) {
      Memory memory = Fsrs.first(any(random));
      for (int step = 0; step < 20; step++) {
        double days = random.nextInt(400);
        double last = 0;
        for (Rating rating : Rating.values()) {
          Memory then = Fsrs.next(memory, days, rating);
          assertThat(then.stability()).isGreaterThanOrEqualTo(last);
          last = then.stability();
        }
        memory = Fsrs.next(memory, days, any(random));
        assertThat(memory.stability()).isPositive().isFinite();
        assertThat(memory.difficulty()).isBetween(1.0, 10.0);
      }
    }
  }

  private static Rating any(SplittableRandom random) {
    return RATINGS.get(random.nextInt(RATINGS.size()));
  }

  @Test
  void answersBecomeRatingsWithoutAskingForThem() {
    assertThat(Rating.of(false, Certainty.HIGH)).isEqualTo(Rating.AGAIN);
    assertThat(Rating.of(true, null)).isEqualTo(Rating.GOOD);
    assertThat(Rating.of(true, Certainty.LOW)).isEqualTo(Rating.HARD);
    assertThat(Rating.of(true, Certainty.MIDDLE)).isEqualTo(Rating.GOOD);
    assertThat(Rating.of(true, Certainty.HIGH)).isEqualTo(Rating.EASY);
  }
}
