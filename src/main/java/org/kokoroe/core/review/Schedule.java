package org.kokoroe.core.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.FiscalYear;

/// How well each clause is remembered and when it comes back, told by the reviews so far. The
/// schedule begins anew with each fiscal year, and for a clause whose text has changed.
///
/// Several answers on one day count once, by the worst of them: a paper may ask twice about a
/// clause.
public final class Schedule {
  private final Map<ClauseId, Item> items;

  private Schedule(Map<ClauseId, Item> items) {
    this.items = items;
  }

  /// A clause on the schedule.
  ///
  /// @param hash of the text that was answered about
  /// @param last the day of the last answer
  /// @param due the day on which it comes back
  public record Item(ClauseId clause, String hash, Memory memory, LocalDate last, LocalDate due) {}

  /// Derives the schedule.
  ///
  /// @param reviews in any order
  public static Schedule of(List<Review> reviews) {
    Map<ClauseId, Item> items = new LinkedHashMap<>();
    for (Review review : daily(reviews)) {
      items.merge(review.clause(), first(review), (before, ignored) -> next(before, review));
    }
    return new Schedule(items);
  }

  private record Key(LocalDate on, ClauseId clause, String hash) {}

  private static List<Review> daily(List<Review> reviews) {
    Map<Key, Review> worst = new LinkedHashMap<>();
    for (Review review : reviews) {
      worst.merge(
          new Key(review.on(), review.clause(), review.hash()),
          review,
          (a, b) -> a.rating().compareTo(b.rating()) <= 0 ? a : b);
    }
    List<Review> daily = new ArrayList<>(worst.values());
    daily.sort(Comparator.comparing(Review::on));
    return daily;
  }

  private static Item first(Review review) {
    return item(review, Fsrs.first(review.rating()));
  }

  private static Item next(Item before, Review review) {
    boolean anew =
        !before.hash().equals(review.hash()) || !FiscalYear.of(before.last()).contains(review.on());
    if (anew) {
      return first(review);
    }
    double days = (double) ChronoUnit.DAYS.between(before.last(), review.on());
    return item(review, Fsrs.next(before.memory(), days, review.rating()));
  }

  private static Item item(Review review, Memory memory) {
    int days = Fsrs.interval(memory.stability(), Fsrs.RETENTION, Fsrs.LONGEST_DAYS);
    return new Item(
        review.clause(), review.hash(), memory, review.on(), review.on().plusDays(days));
  }

  /// Returns the clauses of this fiscal year, what is due first before the others.
  public List<Item> items(LocalDate today) {
    return items.values().stream()
        .filter(i -> FiscalYear.of(today).contains(i.last()))
        .sorted(Comparator.comparing(Item::due).thenComparing(i -> i.memory().stability()))
        .toList();
  }
}
