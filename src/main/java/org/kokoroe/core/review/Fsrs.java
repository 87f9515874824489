package org.kokoroe.core.review;

/// The memory model FSRS-6 (Free Spaced Repetition Scheduler, open-spaced-repetition) with its
/// published default weights, without fuzz and without learning steps. Reviews on the same day are
/// not modelled apart: the day is the smallest step.
public final class Fsrs {
  /// The retention aimed at where nothing else is set.
  public static final double RETENTION = 0.9;

  /// The longest interval, in days: half a year.
  public static final int LONGEST_DAYS = 180;

  private static final double[] W = {
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
  };
  private static final double DECAY = -W[20];
  private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
  private static final double LEAST_STABILITY = 0.001;

  private Fsrs() {}

  /// Returns the memory after the first answer.
  public static Memory first(Rating rating) {
    return new Memory(W[rating.grade() - 1], clamped(firstDifficulty(rating)));
  }

  /// Returns the memory after a later answer.
  ///
  /// @param days since the answer before, 0 or more
  public static Memory next(Memory before, double days, Rating rating) {
    double recall = recall(before.stability(), days);
    double stability =
        rating == Rating.AGAIN ? lapsed(before, recall) : recalled(before, recall, rating);
    return new Memory(Math.max(LEAST_STABILITY, stability), difficulty(before, rating));
  }

  /// Returns the probability that it is recalled, 0 to 1: `(1 + FACTOR·t/S)^DECAY`.
  ///
  /// @param stability in days
  /// @param days since the last answer, 0 or more
  public static double recall(double stability, double days) {
    if (days < 0) {
      throw new IllegalArgumentException("days " + days);
    }
    return Math.pow(1 + FACTOR * days / stability, DECAY);
  }

  /// Returns the days until recall falls to that retention, rounded, at least 1 and at most
  /// `longest`: `S/FACTOR·(r^(1/DECAY) − 1)`.
  ///
  /// @param retention 0.8 to 0.95
  public static int interval(double stability, double retention, int longest) {
    if (retention < 0.8 || retention > 0.95) {
      throw new IllegalArgumentException("retention " + retention);
    }
    double days = stability / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
    return (int) Math.clamp(Math.rint(days), 1, longest);
  }

  private static double firstDifficulty(Rating rating) {
    return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
  }

  private static double difficulty(Memory before, Rating rating) {
    double change = -W[6] * (rating.grade() - 3);
    double damped = before.difficulty() + (10 - before.difficulty()) * change / 9;
    return clamped(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * damped);
  }

  private static double clamped(double difficulty) {
    return Math.clamp(difficulty, 1, 10);
  }

  private static double recalled(Memory before, double recall, Rating rating) {
    double stability = before.stability();
    double growth =
        Math.exp(W[8])
            * (11 - before.difficulty())
            * Math.pow(stability, -W[9])
            * (Math.exp((1 - recall) * W[10]) - 1);
    double hard = rating == Rating.HARD ? W[15] : 1;
    double easy = rating == Rating.EASY ? W[16] : 1;
    return stability * (1 + growth * hard * easy);
  }

  private static double lapsed(Memory before, double recall) {
    double stability = before.stability();
    double longTerm =
        W[11]
            * Math.pow(before.difficulty(), -W[12])
            * (Math.pow(stability + 1, W[13]) - 1)
            * Math.exp((1 - recall) * W[14]);
    return Math.min(longTerm, stability / Math.exp(W[17] * W[18]));
  }
}
