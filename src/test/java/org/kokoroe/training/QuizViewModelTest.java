package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;

class QuizViewModelTest {
  private static final long SECOND = 1_000_000_000L;

  @TempDir Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private RecordRoom room;
  private UUID person;
  private Halls halls;
  private QuizViewModel quiz;

  @BeforeEach
  void open() {
    room = new RecordRoom(folder);
    person = room.person("00123", "山田 花子（例）", "01");
    begin();
  }

  private void begin() {
    halls = new Halls(Optional.of(person));
    var desk = room.workspace().quiz();
    quiz = model(new RecordedQuiz(desk, halls.hall().session(), RecordRoom.COURSE));
  }

  private QuizViewModel model(QuizFlow flow) {
    return new QuizViewModel(flow, halls.hall(), room.clock(), nanos::get);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private AttemptRecord attempt() {
    return room.store().history().attempts(person).getLast();
  }

  @Test
  void answerIsOnTheDiskBeforeItIsExplained() {
    quiz.shown();
    nanos.addAndGet(4 * SECOND);
    Answers.give(quiz, true);
    assertThat(quiz.pageProperty().get()).isEqualTo(new QuizPage.Explained(0));
    assertThat(attempt().responses()).hasSize(1);
    var response = attempt().responses().getFirst().response();
    assertThat(response.millis()).isEqualTo(4000);
    assertThat(response.language()).isEqualTo("ja");
    assertThat(halls.hall().saves().stateProperty().get())
        .isEqualTo(new SaveStatus.Saved(room.clock().instant()));
    assertThat(words(quiz, Language.JA).saved()).isEqualTo("1問目まで保存済み");
  }

  @Test
  void switchOfLanguageKeepsChoiceAndOrderAndIsRecordedWithTheAnswer() {
    quiz.shown();
    Answers.choose(quiz, true);
    Answer chosen = quiz.draft().answerProperty().get();
    List<String> order = quiz.order();
    halls.hall().appearance().languageProperty().set(Language.EN);
    assertThat(quiz.draft().answerProperty().get()).isEqualTo(chosen);
    assertThat(quiz.order()).isEqualTo(order);
    quiz.answer();
    assertThat(attempt().responses().getFirst().response().language()).isEqualTo("en");
  }

  @Test
  void anotherScreenGoesOnWithTheOpenAttemptAtTheSameOrder() {
    quiz.shown();
    Answers.give(quiz, true);
    quiz.next();
    List<String> order = quiz.order();
    quiz.leave();
    assertThat(halls.gone()).containsExactly(new Route.Home());

    begin();
    quiz.shown();
    assertThat(quiz.pageProperty().get()).isEqualTo(new QuizPage.Asking(1));
    assertThat(quiz.order()).isEqualTo(order);
    assertThat(room.store().history().attempts(person)).hasSize(1);
  }

  @Test
  void answerThatCannotBeSavedStaysOnTheScreenAndIsSavedByTheNextTry() throws SQLException {
    quiz.shown();
    room.close();
    var refusals = new Refusals(folder);
    refusals.begin();
    room = new RecordRoom(folder);
    begin();
    quiz.shown();
    Answers.choose(quiz, true);
    Answer chosen = quiz.draft().answerProperty().get();

    quiz.answer();
    assertThat(quiz.savingProperty().get()).isEqualTo(new Saving.Unsaved(AppendOutcome.Reason.IO));
    assertThat(quiz.pageProperty().get()).isEqualTo(new QuizPage.Asking(0));
    assertThat(quiz.draft().answerProperty().get()).isEqualTo(chosen);
    assertThat(halls.hall().saves().stateProperty().get()).isEqualTo(new SaveStatus.NotSaved());
    assertThat(words(quiz, Language.JA).saved()).isEqualTo("まだ保存できていません");

    refusals.end();
    quiz.retry();
    assertThat(quiz.pageProperty().get()).isEqualTo(new QuizPage.Explained(0));
    assertThat(attempt().responses()).hasSize(1);
  }

  @Test
  void quizThatCannotBeStartedSaysSoAndCanBeTriedAgain() throws SQLException {
    room.close();
    var refusals = new Refusals(folder);
    refusals.begin();
    room = new RecordRoom(folder);
    begin();
    quiz.shown();
    assertThat(quiz.pageProperty().get())
        .isEqualTo(new QuizPage.Refused(new QuizFlow.Refusal.NotSaved(AppendOutcome.Reason.IO)));
    refusals.end();
    quiz.open();
    assertThat(quiz.pageProperty().get()).isEqualTo(new QuizPage.Asking(0));
  }

  @Test
  void lastAnswerLeadsToTheResult() {
    quiz.shown();
    answerAll(true);
    assertThat(attempt().passed()).isTrue();
    assertThat(halls.gone()).containsExactly(new Route.QuizResult(attempt().id()));
  }

  @Test
  void screenThatWasLeftGoesNowhere() {
    quiz.shown();
    quiz.hidden();
    answerAll(true);
    assertThat(attempt().isSubmitted()).isTrue();
    assertThat(halls.gone()).isEmpty();
  }

  @Test
  void leavingIsAskedAboutInTheMiddleAndSaysWhatStays() {
    quiz.shown();
    Answers.give(quiz, true);
    quiz.next();
    quiz.askToLeave();
    assertThat(quiz.leavingProperty().get()).isTrue();
    assertThat(words(quiz, Language.JA).leaving()).isEqualTo("中断しても、1問目までの回答は残ります");
    assertThat(words(quiz, Language.EN).leaving())
        .isEqualTo("You can leave. Answers up to question 1 are kept");
    quiz.stay();
    assertThat(quiz.leavingProperty().get()).isFalse();
    assertThat(halls.gone()).isEmpty();
  }

  @Test
  void practiceOfTheMissedKeepsNoRecord() {
    quiz.shown();
    answerAll(false);
    int events = room.store().events().size();
    String missed = attempt().started().paper().getFirst().question();
    var route =
        new Route.Practice(attempt().id(), List.of(missed.substring(0, missed.lastIndexOf('@'))));
    QuizViewModel practice = model(new PracticeQuiz(room.workspace().quiz(), route));
    practice.shown();
    Answers.give(practice, true);
    practice.next();
    assertThat(practice.pageProperty().get()).isEqualTo(new QuizPage.Practised(1, 1));
    assertThat(room.store().events()).hasSize(events);
    assertThat(words(practice, Language.JA).saved()).isEqualTo("練習　記録には残りません");
    practice.leave();
    assertThat(halls.gone()).endsWith(new Route.QuizResult(attempt().id()));
  }

  @Test
  void whoeverIsNotKnownIsAskedFirst() {
    halls = new Halls(Optional.empty());
    var desk = room.workspace().quiz();
    model(new RecordedQuiz(desk, halls.hall().session(), RecordRoom.COURSE)).shown();
    assertThat(halls.gone()).containsExactly(new Route.FirstStart());
  }

  @Test
  void unknownCourseIsRefusedInWords() {
    var desk = room.workspace().quiz();
    QuizViewModel unknown = model(new RecordedQuiz(desk, halls.hall().session(), "no-course"));
    unknown.shown();
    var refusal = new QuizFlow.Refusal.ContentMissing("no-course");
    assertThat(unknown.pageProperty().get()).isEqualTo(new QuizPage.Refused(refusal));
    assertThat(words(unknown, Language.JA).refused(refusal)).isEqualTo("この研修の教材が見つかりません");
    assertThat(words(unknown, Language.EN).refusedMore(refusal)).contains("no-course");
  }

  @Test
  void citedClauseOpensInItsOwnHandbook() {
    quiz.shown();
    Answers.give(quiz, true);
    var clause = quiz.sitting().cites(0).getFirst().clause();
    quiz.openInHandbook(clause);
    assertThat(halls.gone()).containsExactly(new Route.Handbook(clause.policy(), clause));
  }

  private void answerAll(boolean right) {
    while (quiz.pageProperty().get() instanceof QuizPage.Asking) {
      Answers.give(quiz, right);
      quiz.next();
      if (attempt().isSubmitted()) {
        return;
      }
    }
  }

  private static QuizWords words(QuizViewModel model, Language language) {
    return new QuizWords(Messages.of(QuizScreen.class, language), model);
  }
}
