package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.content.Organisation.DueRule;
import org.kokoroe.core.quiz.CourseState.Open;
import org.kokoroe.core.quiz.CourseState.Standing;
import org.kokoroe.core.record.RecordStore;

class CourseStateTest {
  private static final DueRule YEARLY = new DueRule(Desks.COURSE, "fiscalYearEnd", null);
  private static final DueRule THIRTY_DAYS = new DueRule(Desks.COURSE, "daysAfterFirstStart", 30);

  @TempDir Path folder;

  @Test
  void standingFollowsTheSittings() {
    try (RecordStore store = Desks.store(folder)) {
      UUID person = Desks.register(store);
      QuizDesk desk = desk(store, Desks.CLOCK, null);
      assertThat(desk.state(person, Desks.COURSE))
          .isEqualTo(new CourseState(new Standing.NotStarted(), null, null));

      Attempt first = start(desk, person);
      Desks.answer(first, 0, true);
      assertThat(desk.state(person, Desks.COURSE))
          .isEqualTo(new CourseState(new Standing.InProgress(1, 10), new Open(1, 10), null));

      Desks.finish(first, 5);
      Standing failed = desk.state(person, Desks.COURSE).standing();
      assertThat(failed).isInstanceOf(Standing.NotPassed.class);
      assertThat(((Standing.NotPassed) failed).attempts()).isEqualTo(1);
      assertThat(((Standing.NotPassed) failed).best().percent()).isEqualTo(60);

      Desks.finish(start(desk, person), 9);
      Desks.finish(start(desk, person), 0);
      CourseState passed = desk.state(person, Desks.COURSE);
      assertThat(passed.standing()).isInstanceOf(Standing.Passed.class);
      var standing = (Standing.Passed) passed.standing();
      assertThat(standing.on()).isEqualTo(LocalDate.of(2026, 11, 22));
      assertThat(standing.best().percent()).isEqualTo(90);
      assertThat(standing.first().percent()).isEqualTo(60);
      assertThat(passed.open()).isNull();

      start(desk, person);
      assertThat(desk.state(person, Desks.COURSE).standing()).isEqualTo(standing);
      assertThat(desk.state(person, Desks.COURSE).open()).isEqualTo(new Open(0, 10));
    }
  }

  @Test
  void daysAreCountedFromRegistration() {
    try (RecordStore store = Desks.store(folder, Desks.at("2026-04-01T23:30:00+09:00"))) {
      UUID person = Desks.register(store);
      assertThat(due(store, person, "2026-04-01T23:45:00+09:00", THIRTY_DAYS))
          .isEqualTo(new Due(LocalDate.of(2026, 5, 1), 30));
      assertThat(due(store, person, "2026-05-01T08:00:00+09:00", THIRTY_DAYS))
          .isEqualTo(new Due(LocalDate.of(2026, 5, 1), 0));
      assertThat(due(store, person, "2026-05-03T08:00:00+09:00", THIRTY_DAYS))
          .isEqualTo(new Due(LocalDate.of(2026, 5, 1), -2));
    }
  }

  @Test
  void fiscalYearEndsOnTheLastOfMarch() {
    try (RecordStore store = Desks.store(folder)) {
      UUID person = Desks.register(store);
      assertThat(due(store, person, "2026-11-22T08:00:00+09:00", YEARLY))
          .isEqualTo(new Due(LocalDate.of(2027, 3, 31), 129));
      assertThat(due(store, person, "2027-03-31T23:00:00+09:00", YEARLY))
          .isEqualTo(new Due(LocalDate.of(2027, 3, 31), 0));
      assertThat(due(store, person, "2027-04-01T00:00:00+09:00", YEARLY))
          .isEqualTo(new Due(LocalDate.of(2028, 3, 31), 365));
    }
  }

  @Test
  void passedCourseIsNotDueUntilTheNextFiscalYear() {
    try (RecordStore store = Desks.store(folder)) {
      UUID person = Desks.register(store);
      QuizDesk desk = desk(store, Desks.CLOCK, YEARLY);
      Desks.finish(start(desk, person), 10);
      assertThat(desk.state(person, Desks.COURSE).standing()).isInstanceOf(Standing.Passed.class);
      assertThat(desk.state(person, Desks.COURSE).due()).isNull();

      Clock april = Desks.at("2027-04-01T08:00:00+09:00");
      assertThat(desk(store, april, YEARLY).state(person, Desks.COURSE))
          .isEqualTo(
              new CourseState(
                  new Standing.NotStarted(), null, new Due(LocalDate.of(2028, 3, 31), 365)));
      assertThat(desk(store, april, THIRTY_DAYS).state(person, Desks.COURSE).standing())
          .isInstanceOf(Standing.Passed.class);
    }
  }

  @Test
  void courseWithoutRuleIsNeverDue() {
    try (RecordStore store = Desks.store(folder)) {
      UUID person = Desks.register(store);
      assertThat(desk(store, Desks.CLOCK, null).state(person, Desks.COURSE).due()).isNull();
    }
  }

  private static @Nullable Due due(
      RecordStore store, UUID person, String now, @Nullable DueRule rule) {
    return desk(store, Desks.at(now), rule).state(person, Desks.COURSE).due();
  }

  private static Attempt start(QuizDesk desk, UUID person) {
    return Desks.started(desk.start(person, Desks.COURSE, "kameyama"));
  }

  private static QuizDesk desk(RecordStore store, Clock clock, @Nullable DueRule rule) {
    LoadedContent all = Desks.CONTENT;
    Organisation shipped = all.organisation().orElseThrow();
    var organisation =
        new Organisation(
            shipped.format(),
            shipped.code(),
            shipped.name(),
            shipped.defaultPolicy(),
            shipped.purposeOfUse(),
            shipped.passPercent(),
            shipped.retentionYears(),
            shipped.departments(),
            rule == null ? List.of() : List.of(rule));
    var content =
        new LoadedContent(
            all.policies(),
            all.courses(),
            all.terms(),
            Optional.of(organisation),
            all.files(),
            all.problems());
    return Desks.desk(store, content, clock, 1);
  }
}
