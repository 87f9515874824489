package org.kokoroe.core.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseHashes;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.AcknowledgementRecord;
import org.kokoroe.core.record.ClauseShown;
import org.kokoroe.core.text.Language;

/// What one person has read and is unchanged since. Where the authoritative text was on the screen,
/// only its change makes a clause unread again; where only a translation was, its change as well.
public final class ReadClauses {
  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final Map<ClauseId, Optional<Instant>> known = new HashMap<>();

  private record Reading(Instant at, List<String> languages, ClauseShown shown) {}

  /// Takes what the events tell of one person.
  public ReadClauses(List<AcknowledgementRecord> acknowledgements) {
    for (AcknowledgementRecord each : acknowledgements) {
      for (ClauseShown shown : each.read().clauses()) {
        readings
            .computeIfAbsent(shown.clause(), id -> new ArrayList<>())
            .add(new Reading(each.at(), each.read().languages(), shown));
      }
    }
  }

  /// Returns when the clause was read as it reads now, the last time; empty where it is unread.
  public Optional<Instant> readAt(Policy policy, Clause clause) {
    return known.computeIfAbsent(clause.id(), id -> lastReading(policy, clause));
  }

  private Optional<Instant> lastReading(Policy policy, Clause clause) {
    List<Reading> all = readings.getOrDefault(clause.id().value(), List.of());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Language authoritative = policy.authoritativeLanguage();
    Optional<String> now = ClauseHashes.subtreeHash(clause, authoritative);
    return all.reversed().stream()
        .filter(r -> now.isPresent() && r.shown().jaHash().equals(now.get()))
        .filter(
            r ->
                r.languages().contains(authoritative.tag())
                    || ClauseHashes.subtreeHash(clause, new Language(r.languages().getLast()))
                        .filter(r.shown().shownHash()::equals)
                        .isPresent())
        .map(Reading::at)
        .findFirst();
  }
}
