package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseHashes;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.AttemptSubmitted;
import org.kokoroe.core.record.ClauseShown;
import org.kokoroe.core.record.Event;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.ResponseGiven;
import org.kokoroe.core.text.Language;

class AttemptTest {
  @TempDir Path folder;
  private RecordStore store;
  private UUID person;
  private QuizDesk desk;
  private Attempt attempt;

  @BeforeEach
  void start() {
    store = Desks.store(folder);
    person = Desks.register(store);
    desk = Desks.desk(store, 1);
    attempt = Desks.started(desk.start(person, Desks.COURSE, "kameyama"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void answerIsOnTheDiskBeforeItIsAccepted() {
    var question = attempt.paper().question(0);
    Answer answer = SampleAnswers.right(question);
    attempt.answer(0, answer, Language.EN, 4321);

    var stored = store.events().getLast().payloadAs(ResponseGiven.class);
    assertThat(stored.attempt()).isEqualTo(attempt.id());
    assertThat(stored.index()).isZero();
    assertThat(stored.question()).isEqualTo(question.reference());
    assertThat(stored.shownOrder()).isEqualTo(attempt.paper().items().getFirst().order());
    assertThat(stored.answer()).isEqualTo(answer.stored());
    assertThat(stored.scoredNumerator()).isEqualTo(1);
    assertThat(stored.scoredDenominator()).isEqualTo(1);
    assertThat(stored.language()).isEqualTo("en");
    assertThat(stored.millis()).isEqualTo(4321);
  }

  @Test
  void responseHoldsTheHashesOfTheClausesShownInBothLanguages() {
    for (int i = 0; i < attempt.paper().size(); i++) {
      List<Clause> shown =
          attempt.cites(i).stream()
              .map(Citation::clause)
              .distinct()
              .map(id -> attempt.material().clause(id).orElseThrow())
              .toList();
      assertThat(shown).isNotEmpty();
      attempt.answer(i, SampleAnswers.right(attempt.paper().question(i)), Language.EN, 1);
      assertThat(store.events().getLast().payloadAs(ResponseGiven.class).clauses())
          .containsExactlyElementsOf(
              shown.stream()
                  .map(
                      c ->
                          new ClauseShown(
                              c.id().value(),
                              ClauseHashes.subtreeHash(c, Language.JA).orElseThrow(),
                              ClauseHashes.subtreeHash(c, Language.EN).orElseThrow()))
                  .toList());
    }
  }

  @Test
  void citationsAreThoseOfTheOwnPolicyOrAllWhereDocumentsAreCompared() {
    for (var question : attempt.material().course().questions()) {
      assertThat(attempt.material().cites(question))
          .isEqualTo(
              question.core().citations().stream()
                  .filter(c -> question.core().compares() || c.clause().policy().equals("kameyama"))
                  .toList());
    }
    assertThat(attempt.material().course().questions())
        .anyMatch(q -> attempt.material().cites(q).size() < q.core().citations().size());
  }

  @Test
  void secondAnswerToTheSameQuestionChangesNothing() {
    Given first = Desks.answer(attempt, 0, false);
    int events = store.events().size();

    assertThat(Desks.answer(attempt, 0, true)).isEqualTo(first);
    assertThat(store.events()).hasSize(events);
    assertThat(attempt.given(0)).hasValue(first);
  }

  @Test
  void secondWindowOntoTheSameAttemptGetsTheFirstAnswer() {
    Attempt other = Desks.started(desk.resume(person, Desks.COURSE).orElseThrow());
    Given first = Desks.answer(attempt, 0, false);
    int events = store.events().size();

    assertThat(Desks.answer(other, 0, true)).isEqualTo(first);
    assertThat(store.events()).hasSize(events);
  }

  @Test
  void questionsMayBeAnsweredInAnyOrder() {
    Desks.answer(attempt, 2, true);
    assertThat(attempt.next()).hasValue(0);
    assertThat(attempt.answered()).isEqualTo(1);
    assertThat(attempt.grade(2)).map(Grading.Graded::verdict).hasValue(Grading.Verdict.RIGHT);
    assertThat(attempt.grade(0)).isEmpty();
  }

  @Test
  void incompleteAnswerIsNeitherAcceptedNorStored() {
    int index = single();
    int events = store.events().size();
    assertThat(attempt.answer(index, Answer.Choice.of(), Language.JA, 1))
        .isEqualTo(
            new AnswerOutcome.Incomplete(
                new Grading.Incomplete(Set.of(Grading.Part.CHOICE), List.of())));
    assertThat(attempt.given(index)).isEmpty();
    assertThat(store.events()).hasSize(events);
  }

  @Test
  void answerThatCannotBeSavedStaysUnansweredAndCanBeGivenAgain() throws SQLException {
    refuse();
    Answer answer = SampleAnswers.right(attempt.paper().question(0));
    AnswerOutcome outcome = attempt.answer(0, answer, Language.JA, 1);
    assertThat(outcome).isEqualTo(new AnswerOutcome.NotSaved(AppendOutcome.Reason.IO));
    assertThat(attempt.given(0)).isEmpty();
    assertThat(attempt.next()).hasValue(0);

    allow();
    assertThat(attempt.answer(0, answer, Language.JA, 1))
        .isInstanceOf(AnswerOutcome.Accepted.class);
    assertThat(store.events()).filteredOn(e -> e.type() == EventType.RESPONSE_GIVEN).hasSize(1);
  }

  @Test
  void handingInThatCannotBeSavedCanBeDoneAgain() throws SQLException {
    for (int i = 0; i < attempt.paper().size(); i++) {
      Desks.answer(attempt, i, true);
    }
    refuse();
    assertThat(attempt.submit()).isEqualTo(new SubmitOutcome.NotSaved(AppendOutcome.Reason.IO));
    allow();
    assertThat(attempt.submit()).isInstanceOf(SubmitOutcome.Submitted.class);
    assertThat(store.history().attempt(attempt.id()).orElseThrow().isSubmitted()).isTrue();
  }

  @Test
  void startThatCannotBeSavedStartsNothing() throws SQLException {
    UUID other = Desks.register(store);
    refuse();
    assertThat(desk.start(other, Desks.COURSE, "kameyama"))
        .isEqualTo(new StartOutcome.NotSaved(AppendOutcome.Reason.IO));
    allow();
    assertThat(store.history().attempts(other)).isEmpty();
    Desks.started(desk.start(other, Desks.COURSE, "kameyama"));
  }

  @Test
  void nothingIsHandedInWhileAQuestionIsOpen() {
    Desks.answer(attempt, 0, true);
    assertThat(attempt.submit()).isEqualTo(new SubmitOutcome.Unanswered(1));
    assertThat(store.events().getLast().type()).isEqualTo(EventType.RESPONSE_GIVEN);
  }

  @Test
  void handingInStoresTheResultOnce() {
    Result result = Desks.finish(attempt, 8);
    Event event = store.events().getLast();
    assertThat(event.payloadAs(AttemptSubmitted.class))
        .isEqualTo(
            new AttemptSubmitted(
                attempt.id(),
                result.score().numerator().longValueExact(),
                result.score().denominator().longValueExact(),
                attempt.paper().size(),
                true,
                1000L * attempt.paper().size()));
    assertThat(attempt.submit()).isEqualTo(new SubmitOutcome.Submitted(result));
    assertThat(store.events().getLast()).isEqualTo(event);
  }

  @Test
  void placeOutsideThePaperIsNotExpected() {
    Answer answer = Answer.Choice.of("a");
    assertThatThrownBy(() -> attempt.answer(99, answer, Language.JA, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private int single() {
    for (int i = 0; i < attempt.paper().size(); i++) {
      if (attempt.paper().question(i) instanceof Question.Single) {
        return i;
      }
    }
    throw new AssertionError("a paper without a single choice");
  }

  /// Makes the database refuse new rows. The store holds the file for itself, so it is closed for
  /// that moment.
  private void refuse() throws SQLException {
    store.close();
    execute("CREATE TRIGGER refuse BEFORE INSERT ON event BEGIN SELECT RAISE(FAIL, 'no'); END");
    store = Desks.store(folder);
    desk = Desks.desk(store, 3);
    attempt = desk.review(attempt.id()).orElseThrow();
  }

  /// After the refusal the store has let go of the file.
  private void allow() throws SQLException {
    execute("DROP TRIGGER refuse");
  }

  private void execute(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("records.db"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
