package org.kokoroe.core.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.core.text.FiscalYear;

/// How a person stands with one version of a course in one fiscal year, derived from the sittings.
///
/// @param fiscalYear a sitting belongs to the year in which it was handed in, an open one to the
///   year in which it began (local date)
/// @param decisive the first sitting that passed, else the last one handed in, else the open one:
///   policy, digests and pass mark are from it
/// @param firstScore of the first sitting handed in; empty where there is none
/// @param bestScore the highest of the sittings handed in
/// @param maxScore marks that could be reached in the decisive sitting
/// @param attempts sittings begun, the open one included
/// @param startedAt when the first of them began
/// @param completedAt when the decisive sitting was handed in, if it passed
/// @param millis time spent in all sittings handed in
/// @param policyDigests SHA-256 by policy id
/// @param languages tags of the languages shown with the responses, sorted
public record Completion(
    UUID person,
    String course,
    int courseVersion,
    FiscalYear fiscalYear,
    CompletionState state,
    UUID decisive,
    Optional<Score> firstScore,
    Optional<Score> bestScore,
    int maxScore,
    int passPercent,
    int attempts,
    Instant startedAt,
    Optional<Instant> completedAt,
    long millis,
    String policy,
    String courseDigest,
    Map<String, String> policyDigests,
    List<String> languages) {

  /// Marks reached of marks that could be reached.
  public record Score(Marks marks, int max) {
    /// Returns the exact share, between 0 and 1.
    public Marks share() {
      return marks.over(max);
    }

    /// Returns the share in percent, rounded down, for reading only.
    public int percent() {
      return marks.percentOf(max);
    }
  }

  /// Copies the list.
  public Completion {
    languages = List.copyOf(languages);
  }

  /// Returns the time spent in whole minutes, rounded up.
  public long minutes() {
    return Math.ceilDiv(millis, 60_000L);
  }
}
