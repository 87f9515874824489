package org.kokoroe.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.policy.ClauseId;

/// When clauses come back.
class ScheduleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final ClauseId CLAUSE = new ClauseId("kameyama:5.p1");

  private static Review review(LocalDate on, Rating rating) {
    return new Review(on, CLAUSE, "a", rating, "q");
  }

  private static Schedule.Item only(List<Review> reviews, LocalDate today) {
    List<Schedule.Item> items = Schedule.of(reviews).items(today);
    assertThat(items).hasSize(1);
    return items.getFirst();
  }

  @Test
  void whatWasRightComesBackLaterAndWhatWasWrongTomorrow() {
    assertThat(only(List.of(review(DAY, Rating.GOOD)), DAY).due()).isEqualTo(DAY.plusDays(2));
    assertThat(only(List.of(review(DAY, Rating.AGAIN)), DAY).due()).isEqualTo(DAY.plusDays(1));
    List<Review> twice = List.of(review(DAY, Rating.GOOD), review(DAY.plusDays(2), Rating.GOOD));
    assertThat(only(twice, DAY).due()).isEqualTo(DAY.plusDays(13));
  }

  @Test
  void severalAnswersOnOneDayCountOnceByTheWorst() {
    List<Review> both = List.of(review(DAY, Rating.AGAIN), review(DAY, Rating.GOOD));
    assertThat(only(both, DAY)).isEqualTo(only(List.of(review(DAY, Rating.AGAIN)), DAY));
  }

  @Test
  void anotherTextBeginsAnew() {
    var changed = new Review(DAY.plusDays(2), CLAUSE, "b", Rating.GOOD, "q");
    Schedule.Item item = only(List.of(review(DAY, Rating.GOOD), changed), DAY);
    assertThat(item.hash()).isEqualTo("b");
    assertThat(item.due()).isEqualTo(DAY.plusDays(4));
  }

  @Test
  void theScheduleEndsWithTheFiscalYear() {
    LocalDate last = LocalDate.of(2027, 3, 31);
    List<Review> reviews = List.of(review(DAY, Rating.GOOD), review(last, Rating.GOOD));
    assertThat(only(reviews, last).due()).isAfter(last);
    assertThat(Schedule.of(reviews).items(last.plusDays(1))).isEmpty();
    var anew = new ArrayList<>(reviews);
    anew.add(review(last.plusDays(5), Rating.GOOD));
    assertThat(only(anew, last.plusDays(5)).due()).isEqualTo(last.plusDays(7));
  }

  @Test
  void theOrderInWhichReviewsAreToldDoesNotMatter() {
    List<Review> reviews = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      var clause = new ClauseId("kameyama:%d.p1".formatted(i % 5 + 1));
      Rating rating = List.of(Rating.values()).get(i % 4);
      reviews.add(new Review(DAY.plusDays(i), clause, "a", rating, "q" + i));
    }
    LocalDate today = DAY.plusDays(40);
    List<Schedule.Item> told = Schedule.of(reviews).items(today);
    var random = new Random(7);
    for (int run = 0; run < 100; run++) {
      List<Review> shuffled = new ArrayList<>(reviews);
      Collections.shuffle(shuffled, random);
      assertThat(Schedule.of(shuffled).items(today)).isEqualTo(told);
    }
  }
}
