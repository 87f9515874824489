package org.kokoroe.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.kokoroe.core.course.Gap;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Target;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.SampleAnswers;

/// Gives answers by what is on the screen: presses options by their places, brings items to
/// targets, carries steps, types words, decides.
final class QuizHand {
  private final Driver driver;

  QuizHand(Driver driver) {
    this.driver = driver;
  }

  /// Chooses the key, or with `right` false something else; of a scenario, the first decision.
  void choose(Question question, boolean right) {
    List<String> order = driver.order();
    Answer answer = right ? SampleAnswers.right(question) : SampleAnswers.wrong(question);
    switch (answer) {
      case Answer.Choice(var options) -> options.forEach(id -> option(order, id));
      case Answer.TrueFalse(var verdict, var reason) -> {
        driver.press("quiz-verdict-" + verdict);
        driver.press("quiz-option-" + (order.indexOf(reason) + 1));
      }
      case Answer.Rows(var verdicts) ->
          verdicts.forEach(
              (id, holds) -> driver.press("quiz-row-" + (order.indexOf(id) + 1) + "-" + holds));
      case Answer.Picks picks when question instanceof Question.Assigning assigning ->
          bring(assigning, order, picks);
      case Answer.Picks picks -> fill(question, order, picks);
      case Answer.Sequence(var steps) -> arrange(order, steps);
      case Answer.Words(var text) -> driver.type("quiz-words", text);
      case Answer.Path(var steps) -> decide(order, steps.getFirst());
    }
  }

  /// Gives what is chosen; a scenario is played to its end.
  void give(Question question, boolean right) {
    List<String> order = driver.order();
    driver.press("quiz-answer");
    Answer answer = right ? SampleAnswers.right(question) : SampleAnswers.wrong(question);
    if (answer instanceof Answer.Path(var steps)) {
      for (Answer.Path.Step step : steps.subList(1, steps.size())) {
        driver.press("quiz-next");
        decide(order, step);
        driver.press("quiz-answer");
      }
      driver.press("quiz-next");
    }
  }

  private void option(List<String> order, String id) {
    driver.press("quiz-option-" + (order.indexOf(id) + 1));
  }

  private void bring(Question.Assigning question, List<String> order, Answer.Picks picks) {
    List<String> targets = question.targets().stream().map(Target::id).toList();
    picks
        .targets()
        .forEach(
            (item, target) -> {
              driver.press("quiz-item-" + (order.indexOf(item) + 1));
              driver.press("quiz-target-" + (targets.indexOf(target) + 1));
            });
  }

  private void fill(Question question, List<String> order, Answer.Picks picks) {
    if (!(question instanceof Question.Cloze cloze)) {
      throw new IllegalArgumentException("no gaps");
    }
    for (Gap gap : cloze.gaps()) {
      int place = places(order, gap.id()).indexOf(gap.id() + "=" + picks.targets().get(gap.id()));
      driver.choose("quiz-gap-" + gap.id(), place);
    }
  }

  /// Carries one step after the other to its place, from the first on.
  private void arrange(List<String> shown, List<String> steps) {
    var order = new ArrayList<>(shown);
    for (int to = 0; to < steps.size(); to++) {
      int from = order.indexOf(steps.get(to));
      if (from != to) {
        driver.focus("quiz-step-" + (from + 1));
        driver.key(KeyCode.getKeyCode(Integer.toString(to + 1)), false);
        order.add(to, order.remove(from));
      }
    }
  }

  private void decide(List<String> order, Answer.Path.Step step) {
    int place = places(order, step.node()).indexOf(step.node() + "=" + step.choice());
    driver.press("quiz-option-" + (place + 1));
  }

  private static List<String> places(List<String> order, String of) {
    return order.stream().filter(id -> id.startsWith(of + "=")).toList();
  }
}
