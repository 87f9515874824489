package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.record.AttemptStarted;
import org.kokoroe.core.record.Event;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.RecordStore;

class QuizDeskTest {
  @TempDir Path folder;

  @Test
  void startIsOnTheDiskWithTheExactBytesOfCourseAndPolicies() {
    try (RecordStore store = Desks.store(folder)) {
      UUID person = Desks.register(store);
      Attempt attempt = start(store, person, 1);

      Event event = store.events().getLast();
      assertThat(event.type()).isEqualTo(EventType.ATTEMPT_STARTED);
      assertThat(event.subject()).isEqualTo(person);
      var started = event.payloadAs(AttemptStarted.class);
      assertThat(started.attempt()).isEqualTo(attempt.id());
      assertThat(started.attempt().version()).isEqualTo(4);
      assertThat(started.passPercent()).isEqualTo(80);
      assertThat(started.seed()).isEqualTo(attempt.paper().seed());
      assertThat(store.kept(started.courseDigest()))
          .hasValue(Desks.CONTENT.courseFile(Desks.COURSE).orElseThrow().bytes());
      assertThat(started.policyDigests()).containsOnlyKeys("kameyama", "tokyo");
      assertThat(store.kept(started.policyDigests().get("tokyo")))
          .hasValue(Desks.CONTENT.policyFile("tokyo").orElseThrow().bytes());
    }
  }

  @Test
  void attemptGoesOnAfterClosingTheStoreAtEveryIndex() {
    Paper paper = null;
    UUID person;
    try (RecordStore store = Desks.store(folder)) {
      person = Desks.register(store);
      paper = start(store, person, 42).paper();
    }
    for (int i = 0; i < paper.size(); i++) {
      try (RecordStore store = Desks.store(folder)) {
        StartOutcome outcome = Desks.desk(store, 7).resume(person, Desks.COURSE).orElseThrow();
        assertThat(outcome).isInstanceOf(StartOutcome.Ready.class);
        assertThat(((StartOutcome.Ready) outcome).resumed()).isTrue();
        Attempt attempt = Desks.started(outcome);
        assertThat(attempt.paper()).isEqualTo(paper);
        assertThat(attempt.next()).hasValue(i);
        assertThat(attempt.answered()).isEqualTo(i);
        for (int done = 0; done < i; done++) {
          assertThat(attempt.given(done).orElseThrow().graded().verdict())
              .isEqualTo(done % 2 == 0 ? Grading.Verdict.RIGHT : Grading.Verdict.WRONG);
        }
        Desks.answer(attempt, i, i % 2 == 0);
      }
    }
  }

  @Test
  void crashBetweenLastAnswerAndHandingInLosesNothing() {
    UUID person;
    int size;
    try (RecordStore store = Desks.store(folder)) {
      person = Desks.register(store);
      Attempt attempt = start(store, person, 1);
      size = attempt.paper().size();
      for (int i = 0; i < size; i++) {
        Desks.answer(attempt, i, true);
      }
    }
    try (RecordStore store = Desks.store(folder)) {
      QuizDesk desk = Desks.desk(store, 2);
      Optional<StartOutcome> outcome = desk.resume(person, Desks.COURSE);
      assertThat(outcome.orElseThrow()).isInstanceOf(StartOutcome.Finished.class);
      Result result = ((StartOutcome.Finished) outcome.orElseThrow()).result();
      assertThat(result.percent()).isEqualTo(100);
      assertThat(store.events().getLast().type()).isEqualTo(EventType.ATTEMPT_SUBMITTED);
      assertThat(desk.resume(person, Desks.COURSE)).isEmpty();
    }
  }

  @Test
  void paperStaysWhenTheCourseChangesBetweenStartAndGoingOn() {
    UUID person;
    Paper paper;
    try (RecordStore store = Desks.store(folder.resolve("data"))) {
      person = Desks.register(store);
      Attempt attempt = start(store, person, 1);
      paper = attempt.paper();
      Desks.answer(attempt, 0, true);
    }
    LoadedContent newer =
        Desks.changed(folder.resolve("content"), "\"version\": 2,", "\"version\": 3,");
    assertThat(newer.course(Desks.COURSE).orElseThrow().version()).isEqualTo(3);
    try (RecordStore store = Desks.store(folder.resolve("data"))) {
      QuizDesk desk = Desks.desk(store, newer, Desks.CLOCK, 2);
      Attempt attempt = Desks.started(desk.start(person, Desks.COURSE, "kameyama"));
      assertThat(attempt.material().course().version()).isEqualTo(2);
      assertThat(attempt.paper()).isEqualTo(paper);
      assertThat(attempt.next()).hasValue(1);
      Desks.finish(attempt, 9);

      Attempt next = Desks.started(desk.start(person, Desks.COURSE, "kameyama"));
      assertThat(next.material().course().version()).isEqualTo(3);
    }
  }

  @Test
  void attemptWhoseKeptCourseCannotBeReadAnyMoreDoesNotBarTheWay() throws IOException {
    try (RecordStore store = Desks.store(folder.resolve("data"))) {
      UUID person = Desks.register(store);
      Attempt first = start(store, person, 1);
      QuizDesk desk = Desks.deskOfAnotherFormat(store, folder.resolve("content"));
      assertThat(desk.resume(person, Desks.COURSE))
          .hasValueSatisfying(o -> assertThat(o).isInstanceOf(StartOutcome.ContentMissing.class));
      assertThat(desk.review(first.id())).isEmpty();

      StartOutcome outcome = desk.start(person, Desks.COURSE, "kameyama");
      assertThat(Desks.started(outcome).id()).isNotEqualTo(first.id());
      assertThat(((StartOutcome.Ready) outcome).resumed()).isFalse();
    }
  }

  @Test
  void startGoesOnWithAnOpenAttempt() {
    try (RecordStore store = Desks.store(folder)) {
      UUID person = Desks.register(store);
      Attempt first = start(store, person, 1);
      Attempt again = start(store, person, 2);
      assertThat(again.id()).isEqualTo(first.id());
      assertThat(again.paper()).isEqualTo(first.paper());
    }
  }

  @Test
  void openAttemptOfSomebodyElseIsNotTouched() {
    try (RecordStore store = Desks.store(folder)) {
      Attempt first = start(store, Desks.register(store), 1);
      UUID other = Desks.register(store);
      assertThat(Desks.desk(store, 2).resume(other, Desks.COURSE)).isEmpty();
      assertThat(start(store, other, 2).id()).isNotEqualTo(first.id());
    }
  }

  @Test
  void secondAttemptPrefersQuestionsNotSeen() {
    try (RecordStore store = Desks.store(folder)) {
      UUID person = Desks.register(store);
      Attempt first = start(store, person, 1);
      Desks.finish(first, 0);
      Attempt second = start(store, person, 2);
      // Each row of the blueprint is drawn from the same pool: what was seen comes up again only
      // as far as the row's pool is too small without it.
      var course = first.material().course();
      for (var row : course.blueprint().rows()) {
        long pool =
            course.questionsFor("kameyama").stream()
                .filter(q -> row.objectives().contains(q.core().objective()))
                .count();
        long again =
            second.paper().items().stream()
                .filter(i -> row.objectives().contains(i.question().core().objective()))
                .filter(i -> uids(first).contains(i.question().core().uid()))
                .count();
        assertThat(again).isEqualTo(Math.max(0, 2L * row.count() - pool));
      }
    }
  }

  @Test
  void contentThatIsNotThereIsNamed() {
    try (RecordStore store = Desks.store(folder)) {
      UUID person = Desks.register(store);
      QuizDesk desk = Desks.desk(store, 1);
      assertThat(desk.start(person, "elsewhere", "kameyama"))
          .isEqualTo(new StartOutcome.ContentMissing("elsewhere"));
      assertThat(desk.start(person, Desks.COURSE, "elsewhere"))
          .isEqualTo(new StartOutcome.NoQuestions("elsewhere"));
      assertThat(store.history().attempts(person)).isEmpty();
    }
  }

  @Test
  void handedInAttemptCanBeLookedAtAgain() {
    UUID id;
    Result result;
    try (RecordStore store = Desks.store(folder)) {
      Attempt attempt = start(store, Desks.register(store), 1);
      id = attempt.id();
      result = Desks.finish(attempt, 7);
    }
    try (RecordStore store = Desks.store(folder)) {
      QuizDesk desk = Desks.desk(store, 2);
      int events = store.events().size();
      Attempt again = desk.review(id).orElseThrow();
      assertThat(again.submit()).isEqualTo(new SubmitOutcome.Submitted(result));
      assertThat(store.events()).hasSize(events);
      assertThat(desk.review(UUID.randomUUID())).isEmpty();
    }
  }

  @Test
  void practiceAsksTheMissedQuestionsAndStoresNothing() {
    try (RecordStore store = Desks.store(folder)) {
      Attempt attempt = start(store, Desks.register(store), 1);
      Result result = Desks.finish(attempt, 7);
      int events = store.events().size();
      Practice practice =
          Desks.desk(store, 2)
              .practise(
                  attempt.material(),
                  result.missed().stream().map(Result.Missed::question).toList());
      assertThat(practice.paper().items())
          .extracting(Paper.Item::question)
          .containsExactlyInAnyOrderElementsOf(
              result.missed().stream().map(Result.Missed::question).toList());
      Given first = Desks.answer(practice, 0, false);
      assertThat(Desks.answer(practice, 0, true)).isEqualTo(first);
      assertThat(practice.next()).hasValue(1);
      assertThat(store.events()).hasSize(events);
    }
  }

  private static Attempt start(RecordStore store, UUID person, long seed) {
    return Desks.started(Desks.desk(store, seed).start(person, Desks.COURSE, "kameyama"));
  }

  private static Set<String> uids(Attempt attempt) {
    return List.copyOf(attempt.paper().items()).stream()
        .map(i -> i.question().core().uid())
        .collect(Collectors.toSet());
  }
}
