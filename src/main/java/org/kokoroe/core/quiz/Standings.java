package org.kokoroe.core.quiz;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.core.content.Organisation.DueRule;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.History;
import org.kokoroe.core.text.FiscalYear;

/// Derives how people stand with courses from their sittings and the organisation's due rules.
///
/// A course that is due by the end of the fiscal year is due every year: sittings handed in before
/// 1 April of the present fiscal year do not count for it.
final class Standings {
  private static final String YEARLY = "fiscalYearEnd";

  private final History history;
  private final Clock clock;

  Standings(History history, Clock clock) {
    this.history = history;
    this.clock = clock;
  }

  CourseState of(UUID person, String course, Optional<DueRule> rule) {
    LocalDate today = LocalDate.now(clock);
    boolean yearly = rule.filter(r -> r.rule().equals(YEARLY)).isPresent();
    List<AttemptRecord> counting =
        history.attempts(person).stream()
            .filter(a -> a.started().course().equals(course))
            .filter(a -> !yearly || isOpenOrOf(a, FiscalYear.of(today)))
            .toList();
    Optional<LocalDate> date = rule.flatMap(r -> date(r, person, today));
    return CourseState.of(
        counting, date.map(d -> new Due(d, ChronoUnit.DAYS.between(today, d))).orElse(null));
  }

  private static boolean isOpenOrOf(AttemptRecord attempt, FiscalYear year) {
    return attempt.submission().map(s -> year.contains(s.date())).orElse(true);
  }

  private Optional<LocalDate> date(DueRule rule, UUID person, LocalDate today) {
    Integer days = rule.days();
    if (days == null) {
      return Optional.of(FiscalYear.of(today).last());
    }
    return history
        .person(person)
        .map(p -> LocalDate.ofInstant(p.registeredAt(), clock.getZone()).plusDays(days));
  }
}
