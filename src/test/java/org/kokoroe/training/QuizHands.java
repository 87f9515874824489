package org.kokoroe.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Target;
import org.kokoroe.core.quiz.Answer;

/// Gives answers at a quiz as a person does: with the mouse, or with the keyboard alone.
abstract class QuizHands {
  final QuizWindow window;

  QuizHands(QuizWindow window) {
    this.window = window;
  }

  /// Chooses that answer; of a scenario, the decision for the scene that is shown.
  final void choose(Question question, Answer answer) {
    List<String> order = window.order();
    switch (answer) {
      case Answer.Choice(var options) when question instanceof Question.Hunt hunt ->
          option(hunt.choiceIds().indexOf(options.iterator().next()) + 1);
      case Answer.Choice(var options) -> options.forEach(id -> option(order.indexOf(id) + 1));
      case Answer.TrueFalse(Boolean verdict, String reason) -> {
        judge(verdict);
        option(order.indexOf(reason) + 1);
      }
      case Answer.TrueFalse _ -> throw new IllegalArgumentException("not whole");
      case Answer.Rows(var verdicts) ->
          order.forEach(id -> row(order.indexOf(id) + 1, verdicts.get(id)));
      case Answer.Picks(var picks) when question instanceof Question.Cloze cloze ->
          fill(cloze, order, picks);
      case Answer.Picks(var picks) -> bring((Question.Assigning) question, order, picks);
      case Answer.Sequence(var steps) -> arrange(new ArrayList<>(order), steps);
      case Answer.Words(var text) -> type(text);
      case Answer.Path(var steps) -> decide(order, steps.get((int) window.decisions().count()));
    }
    window.settle();
  }

  private void bring(Question.Assigning question, List<String> order, Map<String, String> picks) {
    List<String> targets = question.targets().stream().map(Target::id).toList();
    for (String item : order) {
      bring(order.indexOf(item) + 1, targets.indexOf(picks.get(item)) + 1);
    }
  }

  /// Fills the gaps in the order in which they stand in the text.
  private void fill(Question.Cloze question, List<String> order, Map<String, String> picks) {
    question.gaps().stream()
        .map(gap -> gap.id())
        .sorted((a, b) -> Double.compare(left(a), left(b)))
        .forEach(gap -> fill(gap, of(order, gap).indexOf(gap + "=" + picks.get(gap)) + 1));
  }

  private double left(String gap) {
    var at = window.part("quiz-gap-" + gap).localToScene(0, 0);
    return at.getY() * 10_000 + at.getX();
  }

  private void arrange(List<String> order, List<String> steps) {
    for (int to = 0; to < steps.size(); to++) {
      int from = order.indexOf(steps.get(to));
      if (from != to) {
        carry(from + 1, to + 1);
        order.add(to, order.remove(from));
      }
    }
  }

  private void decide(List<String> order, Answer.Path.Step step) {
    option(of(order, step.node()).indexOf(step.node() + "=" + step.choice()) + 1);
  }

  private static List<String> of(List<String> order, String part) {
    return order.stream().filter(id -> id.startsWith(part + "=")).toList();
  }

  /// Chooses the option at that place; places count from 1.
  abstract void option(int place);

  abstract void judge(boolean holds);

  abstract void row(int place, boolean holds);

  abstract void bring(int item, int target);

  abstract void fill(String gap, int choice);

  abstract void carry(int from, int to);

  abstract void type(String words);

  /// Presses the one filled button.
  abstract void goOn();

  /// Switches to that language.
  abstract void speak(String language);
}
