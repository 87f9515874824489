package org.kokoroe.core.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.text.FiscalYear;

/// Sittings to completions.
final class Completions {
  private record Key(UUID person, String course, int courseVersion, FiscalYear fiscalYear) {}

  private Completions() {}

  /// Returns one completion for each person, course version and fiscal year, in the order in which
  /// the first sittings began.
  static List<Completion> of(Collection<AttemptRecord> attempts) {
    Map<Key, List<AttemptRecord>> groups = new LinkedHashMap<>();
    for (AttemptRecord attempt : attempts) {
      groups.computeIfAbsent(key(attempt), k -> new ArrayList<>()).add(attempt);
    }
    return groups.entrySet().stream().map(e -> completion(e.getKey(), e.getValue())).toList();
  }

  private static Key key(AttemptRecord attempt) {
    AttemptStarted started = attempt.started();
    var day = attempt.submission().map(SubmissionRecord::date).orElse(attempt.startedOn());
    return new Key(attempt.person(), started.course(), started.courseVersion(), FiscalYear.of(day));
  }

  private static Completion completion(Key key, List<AttemptRecord> attempts) {
    List<AttemptRecord> submitted = attempts.stream().filter(AttemptRecord::isSubmitted).toList();
    Optional<AttemptRecord> passed = submitted.stream().filter(AttemptRecord::passed).findFirst();
    AttemptRecord decisive =
        passed.orElse(submitted.isEmpty() ? attempts.getLast() : submitted.getLast());
    AttemptStarted started = decisive.started();
    return new Completion(
        key.person(),
        key.course(),
        key.courseVersion(),
        key.fiscalYear(),
        state(passed.isPresent(), attempts, submitted.size()),
        decisive.id(),
        submitted.stream().findFirst().map(Completions::score),
        submitted.stream().map(Completions::score).max(Comparator.comparing(Score::share)),
        started.maxScore(),
        started.passPercent(),
        attempts.size(),
        attempts.getFirst().startedAt(),
        passed.flatMap(AttemptRecord::submission).map(SubmissionRecord::at),
        submitted.stream().mapToLong(Completions::millis).sum(),
        started.policy(),
        started.courseDigest(),
        started.policyDigests(),
        languages(attempts));
  }

  private static CompletionState state(
      boolean passed, List<AttemptRecord> attempts, int submitted) {
    if (passed) {
      return CompletionState.PASSED;
    }
    if (submitted < attempts.size()) {
      return CompletionState.IN_PROGRESS;
    }
    int allowed = attempts.getLast().started().attemptsAllowed();
    return allowed > 0 && submitted >= allowed
        ? CompletionState.EXHAUSTED
        : CompletionState.NOT_PASSED;
  }

  private static Score score(AttemptRecord attempt) {
    return new Score(attempt.score(), attempt.started().maxScore());
  }

  private static long millis(AttemptRecord attempt) {
    return attempt.submission().map(s -> s.stored().millis()).orElse(0L);
  }

  private static List<String> languages(List<AttemptRecord> attempts) {
    return attempts.stream()
        .flatMap(a -> a.responses().stream())
        .map(r -> r.response().language())
        .distinct()
        .sorted()
        .toList();
  }
}
