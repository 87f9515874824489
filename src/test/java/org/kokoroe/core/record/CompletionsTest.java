package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.text.FiscalYear;

class CompletionsTest {
  @TempDir Path directory;

  @Test
  void firstAndBestScoreAreBothKept() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      Fixture.finish(store, person, Fixture.start(store, person, 10), 10, 5);
      UUID passing = Fixture.start(store, person, 10);
      Fixture.finish(store, person, passing, 10, 9);
      Fixture.finish(store, person, Fixture.start(store, person, 10), 10, 10);

      Completion completion = only(store);
      assertThat(completion.person()).isEqualTo(person);
      assertThat(completion.course()).isEqualTo("awareness");
      assertThat(completion.courseVersion()).isEqualTo(2);
      assertThat(completion.fiscalYear()).isEqualTo(new FiscalYear(2026));
      assertThat(completion.state()).isEqualTo(CompletionState.PASSED);
      assertThat(completion.decisive()).isEqualTo(passing);
      assertThat(completion.firstScore()).contains(new Score(Marks.of(5, 1), 10));
      assertThat(completion.bestScore()).contains(new Score(Marks.of(10, 1), 10));
      assertThat(completion.attempts()).isEqualTo(3);
      assertThat(completion.completedAt()).contains(Instant.parse("2026-11-22T00:30:00.123Z"));
      assertThat(completion.minutes()).isEqualTo(4);
      assertThat(completion.policyDigests())
          .isEqualTo(Map.of("kameyama", Chain.digest(Fixture.POLICY)));
      assertThat(completion.languages()).isEqualTo(List.of("ja"));
    }
  }

  @Test
  void anOpenSittingIsInProgressUntilOneHasPassed() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      UUID first = Fixture.start(store, person, 5);
      assertThat(only(store).state()).isEqualTo(CompletionState.IN_PROGRESS);
      assertThat(only(store).firstScore()).isEmpty();
      assertThat(only(store).completedAt()).isEmpty();

      Fixture.finish(store, person, first, 5, 1);
      assertThat(only(store).state()).isEqualTo(CompletionState.NOT_PASSED);

      UUID second = Fixture.start(store, person, 5);
      assertThat(only(store).state()).isEqualTo(CompletionState.IN_PROGRESS);

      Fixture.finish(store, person, second, 5, 4);
      Fixture.start(store, person, 5);
      assertThat(only(store).state()).isEqualTo(CompletionState.PASSED);
    }
  }

  @Test
  void exactlyThePassMarkPassesAndOneThirtiethLessDoesNot() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      // 80 % of 5 is 4: thirds and tenths that make 4 exactly, then 4 less 1/30.
      assertThat(passes(store, person, 1, 3, 2, 3)).isTrue();
      assertThat(passes(store, person, 1, 3, 19, 30)).isFalse();
    }
  }

  @Test
  void theYearIsThatOfHandingInByTheLocalCalendar() {
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    UUID person;
    UUID attempt;
    try (RecordStore store =
        at(Clock.fixed(Instant.parse("2027-03-31T14:50:00Z"), tokyo))) { // 31 March, 23:50
      person = Fixture.register(store, Fixture.HANAKO);
      attempt = Fixture.start(store, person, 1);
      assertThat(only(store).fiscalYear()).isEqualTo(new FiscalYear(2026));
    }
    try (RecordStore store =
        at(Clock.fixed(Instant.parse("2027-03-31T15:10:00Z"), tokyo))) { // 1 April, 00:10
      Fixture.finish(store, person, attempt, 1, 1);
      assertThat(only(store).fiscalYear()).isEqualTo(new FiscalYear(2027));
    }
  }

  @Test
  void peopleAndCourseVersionsAreNeverMerged() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID first = Fixture.register(store, Fixture.HANAKO);
      UUID second = Fixture.register(store, Fixture.HANAKO);
      Fixture.start(store, first, 1);
      Fixture.start(store, second, 1);
      AttemptStarted same = Fixture.paper(store, UUID.randomUUID(), 1);
      var revised =
          new AttemptStarted(
              same.attempt(),
              same.course(),
              3,
              same.courseDigest(),
              same.policy(),
              same.policyDigests(),
              same.seed(),
              same.paper(),
              same.passPercent());
      Fixture.saved(store.append(EventType.ATTEMPT_STARTED, first, revised, null));

      assertThat(store.history().completions()).hasSize(3);
      assertThat(store.history().completions(first))
          .extracting(Completion::courseVersion)
          .containsExactly(2, 3);
    }
  }

  @Test
  void aSecondResponseInTheFileIsIgnored() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      UUID attempt = Fixture.start(store, person, 1);
      Event first =
          Fixture.saved(Fixture.answer(store, person, Fixture.response(attempt, 0, 0, 1)));
      Session session = Session.begin(Fixture.CLOCK, System::nanoTime);
      var matter =
          new Session.Matter(
              EventType.RESPONSE_GIVEN, person, Fixture.response(attempt, 0, 1, 1), null);
      History history = History.of(store.events());
      history.apply(session.next(matter, store.installation(), 4, first.hash()));

      assertThat(history.responses(attempt))
          .extracting(ResponseRecord::event)
          .containsExactly(first.uuid());
      assertThat(history.attempt(attempt).map(AttemptRecord::score))
          .isEqualTo(Optional.of(Marks.ZERO));
    }
  }

  /// Answers five questions: three rightly, two with those marks.
  private static boolean passes(
      RecordStore store, UUID person, long n4, long d4, long n5, long d5) {
    UUID attempt = Fixture.start(store, person, 5);
    for (int i = 0; i < 3; i++) {
      Fixture.saved(Fixture.answer(store, person, Fixture.response(attempt, i, 1, 1)));
    }
    Fixture.saved(Fixture.answer(store, person, Fixture.response(attempt, 3, n4, d4)));
    Fixture.saved(Fixture.answer(store, person, Fixture.response(attempt, 4, n5, d5)));
    return store.history().attempt(attempt).orElseThrow().reachesPassMark();
  }

  private RecordStore at(Clock clock) {
    return Fixture.opened(RecordStore.open(directory, clock, System::nanoTime));
  }

  private static Completion only(RecordStore store) {
    assertThat(store.history().completions()).hasSize(1);
    return store.history().completions().getFirst();
  }
}
