package org.kokoroe.core.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kokoroe.core.record.Completion;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.record.CompletionState;
import org.kokoroe.core.text.FiscalYear;

/// How a person stands with a course in a fiscal year, all versions of the course together.
///
/// @param decisive the first version passed, else the newest one begun
/// @param all one for each version, in the order in which they were begun
record Standing(Completion decisive, List<Completion> all) {
  private record Key(UUID person, String course, FiscalYear fiscalYear) {}

  static List<Standing> of(List<Completion> completions) {
    Map<Key, List<Completion>> groups =
        completions.stream()
            .collect(
                Collectors.groupingBy(
                    c -> new Key(c.person(), c.course(), c.fiscalYear()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.values().stream().map(Standing::ofGroup).toList();
  }

  private static Standing ofGroup(List<Completion> group) {
    List<Completion> all =
        group.stream().sorted(Comparator.comparing(Completion::startedAt)).toList();
    Completion decisive =
        all.stream()
            .filter(c -> c.state() == CompletionState.PASSED)
            .min(Comparator.comparing(c -> c.completedAt().orElse(Instant.MAX)))
            .orElse(all.getLast());
    return new Standing(decisive, all);
  }

  int attempts() {
    return all.stream().mapToInt(Completion::attempts).sum();
  }

  /// Returns whole minutes, rounded up.
  long minutes() {
    return Math.ceilDiv(all.stream().mapToLong(Completion::millis).sum(), 60_000L);
  }

  Optional<Score> firstScore() {
    return all.stream().flatMap(c -> c.firstScore().stream()).findFirst();
  }

  Optional<Score> bestScore() {
    return all.stream()
        .flatMap(c -> c.bestScore().stream())
        .max(Comparator.comparing(Score::share));
  }

  List<String> languages() {
    return all.stream().flatMap(c -> c.languages().stream()).distinct().sorted().toList();
  }
}
