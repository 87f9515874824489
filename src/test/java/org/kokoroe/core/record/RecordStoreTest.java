package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordStoreTest {
  @TempDir Path directory;

  @Test
  void whatIsAppendedIsThereAfterClosingAndOpening() {
    UUID person;
    UUID attempt;
    try (RecordStore store = Fixture.open(directory)) {
      person = Fixture.register(store, Fixture.HANAKO);
      attempt = Fixture.start(store, person, 5);
      Fixture.finish(store, person, attempt, 5, 4);
    }
    try (RecordStore store = Fixture.open(directory)) {
      assertThat(store.verify().findings()).isEmpty();
      assertThat(store.verify().events()).isEqualTo(8);
      assertThat(store.history().person(person).orElseThrow().details()).isEqualTo(Fixture.HANAKO);
      assertThat(store.history().attempt(attempt).orElseThrow().responses()).hasSize(5);
      assertThat(store.history().completions()).hasSize(1);
      assertThat(store.history().completions().getFirst().state())
          .isEqualTo(CompletionState.PASSED);
    }
  }

  @Test
  void everyPartOfAnAnswerComesBackAsItWasGiven() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      UUID attempt = Fixture.start(store, person, 1);
      ResponseGiven given = Fixture.response(attempt, 0, 2, 3);
      Event event = Fixture.saved(Fixture.answer(store, person, given));

      assertThat(event.payloadAs(ResponseGiven.class)).isEqualTo(given);
      assertThat(store.events().getLast()).isEqualTo(event);
      assertThat(store.history().responses(attempt).getFirst().response()).isEqualTo(given);
    }
  }

  @Test
  void theHeaderOfAnEventSaysWhenAndAboutWhomButNotWho() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      Event event = store.events().getFirst();

      assertThat(event.installation()).isEqualTo(store.installation());
      assertThat(event.sequence()).isEqualTo(1);
      assertThat(event.uuid().version()).isEqualTo(7);
      assertThat(event.at()).isEqualTo(Instant.parse("2026-11-22T00:30:00.123Z"));
      assertThat(event.offset()).isEqualTo(ZoneOffset.ofHours(9));
      assertThat(event.subject()).isEqualTo(person);
      assertThat(event.previousHash()).isEqualTo(Chain.GENESIS);
      assertThat(new String(event.payload().array(), StandardCharsets.UTF_8))
          .isEqualTo(
              "{\"employeeNo\":\"00123\",\"name\":\"山田 花子（例）\","
                  + "\"department\":\"総務課\",\"policy\":\"kameyama\"}");
    }
  }

  @Test
  void manyPeopleShareADirectoryAndNamesOutsideTheBasicPlaneStay() {
    var rare = new PersonDetails("00123", "髙橋 𠮷子（例）", "企画課", "tokyo");
    UUID first;
    UUID second;
    try (RecordStore store = Fixture.open(directory)) {
      first = Fixture.register(store, Fixture.HANAKO);
      second = Fixture.register(store, rare);
    }
    try (RecordStore store = Fixture.open(directory)) {
      assertThat(store.history().people())
          .extracting(PersonRecord::id)
          .containsExactly(first, second);
      assertThat(store.history().person(second).orElseThrow().details()).isEqualTo(rare);
    }
  }

  @Test
  void aChangeOfDetailsIsAnEventAndTheLatestCounts() {
    var moved = new PersonDetails("00123", "山田 花子（例）", "会計課", "kameyama");
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      Fixture.saved(store.append(EventType.PERSON_CHANGED, person, moved, null));

      assertThat(store.history().person(person).orElseThrow().details()).isEqualTo(moved);
      assertThat(store.events()).hasSize(2);
    }
  }

  @Test
  void aSecondAnswerToTheSameQuestionIsNotWritten() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      UUID attempt = Fixture.start(store, person, 2);
      Event first =
          Fixture.saved(Fixture.answer(store, person, Fixture.response(attempt, 0, 1, 1)));

      assertThat(Fixture.answer(store, person, Fixture.response(attempt, 0, 0, 1)))
          .isEqualTo(new AppendOutcome.AlreadySaved(first));
      assertThat(store.events()).hasSize(3);
      assertThat(store.history().attempt(attempt).orElseThrow().score()).isEqualTo(Marks.of(1, 1));
    }
  }

  @Test
  void aSecondHandingInIsNotWritten() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      UUID attempt = Fixture.start(store, person, 1);
      Fixture.finish(store, person, attempt, 1, 1);
      var again = new AttemptSubmitted(attempt, 0, 1, 1, false, 1L);

      assertThat(store.append(EventType.ATTEMPT_SUBMITTED, person, again, null))
          .isEqualTo(new AppendOutcome.AlreadySaved(store.events().getLast()));
      assertThat(store.history().completions().getFirst().state())
          .isEqualTo(CompletionState.PASSED);
    }
  }

  @Test
  void whatMakesNoSenseIsTheCallersError() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      UUID other = Fixture.register(store, Fixture.HANAKO);
      UUID attempt = Fixture.start(store, person, 1);

      assertThatThrownBy(() -> Fixture.answer(store, other, Fixture.response(attempt, 0, 1, 1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no such attempt of this person");
      assertThatThrownBy(() -> Fixture.answer(store, person, Fixture.response(attempt, 1, 1, 1)))
          .hasMessage("no such place in the paper");
      assertThatThrownBy(
              () -> store.append(EventType.PERSON_REGISTERED, person, Fixture.HANAKO, null))
          .hasMessage("registered, or not registered");
      assertThatThrownBy(() -> store.append(EventType.PERSON_CHANGED, null, Fixture.HANAKO, null))
          .hasMessage("subject and type do not agree");
      assertThatThrownBy(() -> store.append(EventType.LESSON_READ, person, Fixture.HANAKO, null))
          .hasMessage("a payload of another type");
      assertThat(store.events()).hasSize(3);
    }
  }

  @Test
  void anAttemptStartsOnlyWhenItsCourseAndPoliciesAreKept() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      AttemptStarted paper = Fixture.paper(store, UUID.randomUUID(), 1);
      var lost =
          new AttemptStarted(
              paper.attempt(),
              paper.course(),
              paper.courseVersion(),
              "00".repeat(32),
              paper.policy(),
              paper.policyDigests(),
              paper.seed(),
              paper.paper(),
              paper.passPercent());

      assertThatThrownBy(() -> store.append(EventType.ATTEMPT_STARTED, person, lost, null))
          .hasMessage("not kept: " + "00".repeat(32));
    }
  }

  @Test
  void bytesAreKeptOnceUnderTheirDigestAndStay() {
    String expected = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    byte[] bytes = "test".getBytes(StandardCharsets.US_ASCII);
    try (RecordStore store = Fixture.open(directory)) {
      assertThat(store.keep(bytes)).isEqualTo(new KeepOutcome.Kept(expected));
      assertThat(store.keep(bytes)).isEqualTo(new KeepOutcome.Kept(expected));
      assertThat(store.kept("00".repeat(32))).isEmpty();
    }
    try (RecordStore store = Fixture.open(directory)) {
      assertThat(store.kept(expected).orElseThrow()).isEqualTo(bytes);
    }
  }

  @Test
  void closingLeavesOneDatabaseFileAndASecondCloseDoesNothing() throws Exception {
    RecordStore store = Fixture.open(directory);
    Fixture.register(store, Fixture.HANAKO);
    store.close();
    store.close();

    try (var files = Files.list(directory)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("records.db", "records.marker", "records.lock");
    }
    assertThatThrownBy(store::events).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLessonWhoseCourseIsNotKeptIsRefused() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);

      assertThatThrownBy(
              () -> store.append(EventType.LESSON_READ, person, Fixture.lessonRead("l1"), null))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("not kept: ");
    }
  }

  @Test
  void theHistoryKeptInStepIsTheOneRecomputedFromTheEvents() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      UUID attempt = Fixture.start(store, person, 3);
      Fixture.finish(store, person, attempt, 3, 1);
      Fixture.start(store, person, 3);
      Fixture.saved(store.append(EventType.LESSON_READ, person, Fixture.lessonRead("l1"), null));
      History again = History.of(store.events());

      assertThat(again.builtFrom()).isEqualTo(store.history().builtFrom());
      assertThat(again.people()).isEqualTo(store.history().people());
      assertThat(again.attempts()).isEqualTo(store.history().attempts());
      assertThat(again.lessons(person)).isEqualTo(store.history().lessons(person)).hasSize(1);
      assertThat(again.completions()).isEqualTo(store.history().completions());
    }
  }

  @Test
  void aFolderWithSpacesSignsAndKanjiIsTakenLiterally() {
    Path odd = directory.resolve("テスト #1 100% & 山田");
    try (RecordStore store = Fixture.open(odd)) {
      Fixture.register(store, Fixture.HANAKO);
      assertThat(store.file()).isEqualTo(odd.resolve("records.db")).exists();
    }
    try (RecordStore store = Fixture.open(odd)) {
      assertThat(store.events()).hasSize(1);
    }
    assertThat(directory.toFile().list()).isEqualTo(new String[] {"テスト #1 100% & 山田"});
  }

  @Test
  void exportsAreEventsAboutNobody() {
    try (RecordStore store = Fixture.open(directory)) {
      var export = new RecordsExported("csv", 12, "ab".repeat(32));
      Event event = Fixture.saved(store.append(EventType.RECORDS_EXPORTED, null, export, "p1"));

      assertThat(event.subject()).isNull();
      assertThat(event.packDigest()).isEqualTo("p1");
      assertThat(List.of(event)).isEqualTo(store.events());
    }
  }
}
