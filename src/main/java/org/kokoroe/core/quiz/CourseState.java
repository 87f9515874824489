package org.kokoroe.core.quiz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.record.SubmissionRecord;

/// How a person stands with a course.
///
/// @param open the sitting that was begun and not handed in, whatever the standing; null where
///   there is none
/// @param due null where the course has no rule, and once it is passed
public record CourseState(Standing standing, @Nullable Open open, @Nullable Due due) {
  /// Where the person is.
  public sealed interface Standing {
    /// No sitting was begun.
    record NotStarted() implements Standing {}

    /// A sitting is open, and none has passed.
    record InProgress(int answered, int total) implements Standing {}

    /// A sitting reached the pass mark.
    ///
    /// @param on the day of the first that did
    /// @param best the highest score of all sittings handed in
    /// @param first the score of the first sitting handed in
    record Passed(LocalDate on, Score best, Score first) implements Standing {}

    /// Sittings were handed in, none passed, none is open.
    record NotPassed(int attempts, Score best, Score first) implements Standing {}
  }

  /// A sitting that waits to be gone on with.
  public record Open(int answered, int total) {}

  /// Derives the state from the sittings of one person with one course, in the order in which they
  /// began.
  static CourseState of(List<AttemptRecord> attempts, @Nullable Due due) {
    Open open =
        attempts.reversed().stream()
            .filter(a -> !a.isSubmitted())
            .findFirst()
            .map(a -> new Open(a.responses().size(), a.started().maxScore()))
            .orElse(null);
    List<AttemptRecord> ended = attempts.stream().filter(AttemptRecord::isSubmitted).toList();
    Optional<LocalDate> passed =
        ended.stream()
            .filter(AttemptRecord::passed)
            .flatMap(a -> a.submission().stream())
            .map(SubmissionRecord::date)
            .findFirst();
    Standing standing =
        passed
            .<Standing>map(on -> new Standing.Passed(on, best(ended), first(ended)))
            .orElseGet(() -> notPassed(open, ended));
    return new CourseState(standing, open, passed.isPresent() ? null : due);
  }

  private static Standing notPassed(@Nullable Open open, List<AttemptRecord> ended) {
    if (open != null) {
      return new Standing.InProgress(open.answered(), open.total());
    }
    return ended.isEmpty()
        ? new Standing.NotStarted()
        : new Standing.NotPassed(ended.size(), best(ended), first(ended));
  }

  private static Score first(List<AttemptRecord> ended) {
    return score(ended.getFirst());
  }

  private static Score best(List<AttemptRecord> ended) {
    return ended.stream()
        .map(CourseState::score)
        .max(Comparator.comparing(Score::share))
        .orElseThrow();
  }

  private static Score score(AttemptRecord attempt) {
    return new Score(attempt.score(), attempt.started().maxScore());
  }
}
