package org.kokoroe.training;

import java.time.Clock;
import java.util.List;
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
import org.kokoroe.core.quiz.ScenarioGrader;
import org.kokoroe.core.quiz.Sitting;

/// A quiz while it is on the screen: which page, what is chosen, what is saved. An answer counts
/// only when it is on the disk; until then it stays on the screen.
final class QuizViewModel {
  private final QuizFlow flow;
  private final Hall hall;
  private final ReadOnlyObjectWrapper<QuizPage> page =
      new ReadOnlyObjectWrapper<>(new QuizPage.Opening());
  private final AnswerDraft draft = new AnswerDraft(this::isAsking);
  private final SavingState saving;
  private final Answering answering;
  private final ReadOnlyBooleanWrapper leaving = new ReadOnlyBooleanWrapper();
  private @Nullable Sitting sitting;
  private boolean inFront;

  /// Makes a quiz.
  ///
  /// @param nanos a clock that never goes back, for the time spent on a question
  QuizViewModel(QuizFlow flow, Hall hall, Clock clock, LongSupplier nanos) {
    this.flow = flow;
    this.hall = hall;
    this.saving = new SavingState(hall, clock, flow.isRecorded());
    this.answering = new Answering(hall, draft, saving, nanos);
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

  /// Gives the answer, if it is whole: it goes to the disk, then the page explains it. In a
  /// scenario takes the decision in hand.
  void answer() {
    if (!isAsking()) {
      return;
    }
    if (question() instanceof Question.Scenario scenario) {
      answering.decide(sitting(), index(), scenario, page::set);
    } else {
      answering.give(sitting(), index(), draft.answerProperty().get(), page::set);
    }
  }

  /// Goes on: from an explained question to the next one or to the end, from a decision to where it
  /// leads.
  void next() {
    if (saving.isBusy()) {
      return;
    }
    if (page.get() instanceof QuizPage.Explained) {
      advance();
    } else if (page.get() instanceof QuizPage.Decided(int index)) {
      ask(index);
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

  /// A scenario that has come to its end has nothing more to ask: its answer is what was decided.
  private void ask(int index) {
    draft.begin(sitting().paper().items().get(index));
    answering.begin();
    if (sitting().paper().question(index) instanceof Question.Scenario scenario
        && ScenarioGrader.reached(scenario, sitting().path(index)).isEmpty()) {
      answering.give(sitting(), index, sitting().path(index), page::set);
    } else {
      page.set(new QuizPage.Asking(index));
    }
  }

  private void finish() {
    saving.busy();
    Sitting now = sitting();
    hall.tasks().run(() -> flow.close(now), this::closed);
  }

  private void closed(QuizFlow.Closing closing) {
    switch (closing) {
      case QuizFlow.Closing.Done(Route result) -> {
        saving.safe();
        go(result);
      }
      case QuizFlow.Closing.Practised(int right, int total) -> {
        saving.idle();
        page.set(new QuizPage.Practised(right, total));
      }
      case QuizFlow.Closing.Open(int index) -> {
        saving.idle();
        ask(index);
      }
      case QuizFlow.Closing.NotSaved(var reason) -> saving.unsaved(reason);
    }
  }

  /// Tries again what could not be saved.
  void retry() {
    if (!saving.isUnsaved()) {
      return;
    }
    if (page.get() instanceof QuizPage.Asking) {
      answer();
    } else {
      finish();
    }
  }

  /// Asks whether to leave, or leaves at once where nothing is in hand.
  void askToLeave() {
    if (isOnQuestion()) {
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
      case QuizPage.Decided(int index) -> index;
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

  /// Says whether answers are kept as records.
  boolean isRecorded() {
    return flow.isRecorded();
  }

  /// Says whether this is today's review.
  boolean isReview() {
    return flow.kind() == QuizFlow.Kind.REVIEW;
  }

  /// Says whether a question is on the screen, answered or not.
  boolean isOnQuestion() {
    return page.get() instanceof QuizPage.Asking
        || page.get() instanceof QuizPage.Decided
        || page.get() instanceof QuizPage.Explained;
  }

  private boolean isAsking() {
    return page.get() instanceof QuizPage.Asking && !saving.isBusy();
  }

  ReadOnlyObjectProperty<QuizPage> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// Returns the answer in hand.
  AnswerDraft draft() {
    return draft;
  }

  ReadOnlyObjectProperty<Saving> savingProperty() {
    return saving.property();
  }

  ReadOnlyBooleanProperty leavingProperty() {
    return leaving.getReadOnlyProperty();
  }
}
