package org.kokoroe.training;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.AnswerOutcome;
import org.kokoroe.core.quiz.Grader;
import org.kokoroe.core.quiz.Grading;
import org.kokoroe.core.quiz.Sitting;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.text.Language;

/// A quiz while it is on the screen: which page, what is chosen, what is saved. An answer counts
/// only when it is on the disk; until then it stays on the screen.
final class QuizViewModel {
  private final QuizFlow flow;
  private final Hall hall;
  private final Clock clock;
  private final LongSupplier nanos;
  private final ReadOnlyObjectWrapper<QuizPage> page =
      new ReadOnlyObjectWrapper<>(new QuizPage.Opening());
  private final ReadOnlyObjectWrapper<Answer> answer =
      new ReadOnlyObjectWrapper<>(Answer.Choice.of());
  private final ReadOnlyObjectWrapper<Saving> saving =
      new ReadOnlyObjectWrapper<>(new Saving.Safe());
  private final ReadOnlyObjectWrapper<Grading.@Nullable Incomplete> missing =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper leaving = new ReadOnlyBooleanWrapper();
  private @Nullable Sitting sitting;
  private long shownAt;
  private boolean inFront;

  /// Makes a quiz.
  ///
  /// @param nanos a clock that never goes back, for the time spent on a question
  QuizViewModel(QuizFlow flow, Hall hall, Clock clock, LongSupplier nanos) {
    this.flow = flow;
    this.hall = hall;
    this.clock = clock;
    this.nanos = nanos;
  }

  /// Is called when the screen comes to the front: fetches the questions.
  void shown() {
    inFront = true;
    open();
  }

  /// Is called when the screen leaves.
  void hidden() {
    inFront = false;
  }

  /// Fetches the questions; may be called again when that was refused.
  void open() {
    page.set(new QuizPage.Opening());
    hall.tasks().run(flow::open, this::opened);
  }

  private void opened(QuizFlow.Opening opening) {
    switch (opening) {
      case QuizFlow.Opening.Ready(Sitting ready) -> {
        sitting = ready;
        advance();
      }
      case QuizFlow.Opening.Over(Route result) -> go(result);
      case QuizFlow.Opening.Refused(QuizFlow.Refusal refusal) ->
          page.set(new QuizPage.Refused(refusal));
    }
  }

  /// Chooses an option, or takes a tick back.
  void choose(String option) {
    edit(Drafts.choose(question(), answer.get(), option));
  }

  /// Judges the statement of a true/false question.
  void judge(boolean holds) {
    edit(Drafts.judge(answer.get(), holds));
  }

  /// Judges one statement of a matrix.
  void judge(String statement, boolean holds) {
    edit(Drafts.judge(answer.get(), statement, holds));
  }

  private void edit(Answer edited) {
    if (page.get() instanceof QuizPage.Asking && !isBusy()) {
      answer.set(edited);
      missing.set(null);
    }
  }

  /// Gives the answer, if it is whole: it goes to the disk, then the page explains it.
  void answer() {
    if (!(page.get() instanceof QuizPage.Asking(int index)) || isBusy()) {
      return;
    }
    Answer given = answer.get();
    if (Grader.grade(question(), given) instanceof Grading.Incomplete lacks) {
      missing.set(lacks);
      return;
    }
    missing.set(null);
    saving.set(new Saving.Busy());
    Sitting now = sitting();
    Language language = hall.appearance().language();
    long millis = TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - shownAt);
    hall.tasks()
        .run(() -> now.answer(index, given, language, millis), outcome -> answered(index, outcome));
  }

  private void answered(int index, AnswerOutcome outcome) {
    switch (outcome) {
      case AnswerOutcome.Accepted(var given) -> {
        safe();
        answer.set(given.answer());
        page.set(new QuizPage.Explained(index));
      }
      case AnswerOutcome.Incomplete(var lacks) -> {
        saving.set(new Saving.Safe());
        missing.set(lacks);
      }
      case AnswerOutcome.NotSaved(var reason) -> unsaved(reason);
    }
  }

  /// Goes on from an explained question: to the next one, or to the end.
  void next() {
    if (page.get() instanceof QuizPage.Explained && !isBusy()) {
      advance();
    }
  }

  private void advance() {
    var next = sitting().next();
    if (next.isPresent()) {
      ask(next.getAsInt());
    } else {
      finish();
    }
  }

  private void ask(int index) {
    answer.set(Drafts.blank(sitting().paper().question(index)));
    missing.set(null);
    shownAt = nanos.getAsLong();
    page.set(new QuizPage.Asking(index));
  }

  private void finish() {
    saving.set(new Saving.Busy());
    Sitting now = sitting();
    hall.tasks().run(() -> flow.close(now), this::closed);
  }

  private void closed(QuizFlow.Closing closing) {
    switch (closing) {
      case QuizFlow.Closing.Done(Route result) -> {
        safe();
        go(result);
      }
      case QuizFlow.Closing.Practised(int right, int total) -> {
        saving.set(new Saving.Safe());
        page.set(new QuizPage.Practised(right, total));
      }
      case QuizFlow.Closing.Open(int index) -> {
        saving.set(new Saving.Safe());
        ask(index);
      }
      case QuizFlow.Closing.NotSaved(var reason) -> unsaved(reason);
    }
  }

  /// Tries again what could not be saved.
  void retry() {
    if (!(saving.get() instanceof Saving.Unsaved)) {
      return;
    }
    if (page.get() instanceof QuizPage.Asking) {
      answer();
    } else {
      finish();
    }
  }

  private void safe() {
    saving.set(new Saving.Safe());
    if (flow.isRecorded()) {
      hall.saves().saved(clock.instant());
    }
  }

  private void unsaved(AppendOutcome.Reason reason) {
    saving.set(new Saving.Unsaved(reason));
    hall.saves().notSaved();
  }

  /// Asks whether to leave, or leaves at once where nothing is in hand.
  void askToLeave() {
    if (page.get() instanceof QuizPage.Asking || page.get() instanceof QuizPage.Explained) {
      leaving.set(true);
    } else {
      leave();
    }
  }

  /// Stays after all.
  void stay() {
    leaving.set(false);
  }

  /// Leaves; what is saved stays saved.
  void leave() {
    hall.navigation().go(flow.exit());
  }

  /// Opens a cited clause in the handbook.
  void openInHandbook(ClauseId clause) {
    go(new Route.Handbook(clause.policy(), clause));
  }

  private void go(Route route) {
    if (inFront) {
      hall.navigation().go(route);
    }
  }

  /// Returns the question on the screen.
  ///
  /// @throws IllegalStateException when there is none
  Question question() {
    return sitting().paper().question(index());
  }

  /// Returns the ids of the choices in the order shown.
  List<String> order() {
    return sitting().paper().items().get(index()).order();
  }

  /// Returns the place of the question on the screen, from 0.
  int index() {
    return switch (page.get()) {
      case QuizPage.Asking(int index) -> index;
      case QuizPage.Explained(int index) -> index;
      default -> throw new IllegalStateException("no question on the screen");
    };
  }

  /// Returns the sitting.
  ///
  /// @throws IllegalStateException before it is opened
  Sitting sitting() {
    if (sitting == null) {
      throw new IllegalStateException("not opened");
    }
    return sitting;
  }

  /// Says whether answers are kept.
  boolean isRecorded() {
    return flow.isRecorded();
  }

  private boolean isBusy() {
    return saving.get() instanceof Saving.Busy;
  }

  ReadOnlyObjectProperty<QuizPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Saving> savingProperty() {
    return saving.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Grading.@Nullable Incomplete> missingProperty() {
    return missing.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty leavingProperty() {
    return leaving.getReadOnlyProperty();
  }
}
