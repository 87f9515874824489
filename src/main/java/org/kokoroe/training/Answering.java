package org.kokoroe.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.kokoroe.app.api.Hall;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScenarioNode;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.AnswerOutcome;
import org.kokoroe.core.quiz.DecisionOutcome;
import org.kokoroe.core.quiz.Grader;
import org.kokoroe.core.quiz.Grading;
import org.kokoroe.core.quiz.ScenarioGrader;
import org.kokoroe.core.quiz.Sitting;
import org.kokoroe.core.text.Language;

/// Gives answers and takes decisions: what is whole goes to the disk, and only then the page turns.
final class Answering {
  private final Hall hall;
  private final AnswerDraft draft;
  private final SavingState saving;
  private final LongSupplier nanos;
  private long shownAt;

  /// Makes it.
  ///
  /// @param nanos a clock that never goes back, for the time spent on a question
  Answering(Hall hall, AnswerDraft draft, SavingState saving, LongSupplier nanos) {
    this.hall = hall;
    this.draft = draft;
    this.saving = saving;
    this.nanos = nanos;
  }

  /// Time runs from now.
  void begin() {
    shownAt = nanos.getAsLong();
  }

  /// Gives the answer, or says what it lacks.
  void give(Sitting sitting, int index, Answer given, Consumer<QuizPage> turn) {
    if (Grader.grade(sitting.paper().question(index), given) instanceof Grading.Incomplete lacks) {
      draft.lacks(lacks);
      return;
    }
    draft.lacks(null);
    Spent spent = spent();
    hall.tasks()
        .run(
            () -> sitting.answer(index, given, spent.language(), spent.millis()),
            outcome -> answered(index, outcome, turn));
  }

  private record Spent(Language language, long millis) {}

  /// Begins to save, and says in which language and how long the question was on the screen.
  private Spent spent() {
    saving.busy();
    return new Spent(
        hall.appearance().language(), TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - shownAt));
  }

  private void answered(int index, AnswerOutcome outcome, Consumer<QuizPage> turn) {
    switch (outcome) {
      case AnswerOutcome.Accepted(var given) -> {
        saving.safe();
        draft.show(given.answer());
        turn.accept(new QuizPage.Explained(index));
      }
      case AnswerOutcome.Incomplete(var lacks) -> {
        saving.idle();
        draft.lacks(lacks);
      }
      case AnswerOutcome.NotSaved(var reason) -> saving.unsaved(reason);
    }
  }

  /// Takes the decision in hand; where the scenario has come to its end, gives the answer.
  void decide(Sitting sitting, int index, Question.Scenario scenario, Consumer<QuizPage> turn) {
    Optional<ScenarioNode> node = ScenarioGrader.reached(scenario, sitting.path(index));
    if (node.isEmpty()) {
      give(sitting, index, sitting.path(index), turn);
      return;
    }
    if (!(draft.answerProperty().get() instanceof Answer.Choice(var picked)) || picked.isEmpty()) {
      draft.lacks(new Grading.Incomplete(Set.of(Grading.Part.CHOICE), List.of()));
      return;
    }
    draft.lacks(null);
    var step = new Answer.Path.Step(node.get().id(), picked.iterator().next());
    Spent spent = spent();
    hall.tasks()
        .run(
            () -> sitting.decide(index, step, spent.language(), spent.millis()),
            outcome -> decided(index, outcome, turn));
  }

  private void decided(int index, DecisionOutcome outcome, Consumer<QuizPage> turn) {
    switch (outcome) {
      case DecisionOutcome.Taken ignored -> {
        saving.safe();
        turn.accept(new QuizPage.Decided(index));
      }
      case DecisionOutcome.NotSaved(var reason) -> saving.unsaved(reason);
    }
  }
}
