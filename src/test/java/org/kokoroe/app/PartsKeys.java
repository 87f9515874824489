package org.kokoroe.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Target;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.SampleAnswers;
import org.testfx.api.FxRobot;

/// Answers questions made of parts by keys alone.
final class PartsKeys {
  private final FxRobot robot;

  PartsKeys(FxRobot robot) {
    this.robot = robot;
  }

  void choose(Question question, List<String> order) {
    Answer answer = SampleAnswers.right(question);
    switch (answer) {
      case Answer.Choice(var options) -> number(order.indexOf(options.iterator().next()));
      case Answer.Picks(var targets) when question instanceof Question.Assigning assigning -> {
        List<String> ids = assigning.targets().stream().map(Target::id).toList();
        order.forEach(item -> number(ids.indexOf(targets.get(item))));
      }
      case Answer.Picks(var targets) -> fill(question, order, targets);
      case Answer.Sequence(var steps) -> arrange(order, steps);
      case Answer.Words(var text) -> robot.write(text);
      case Answer.Path _ -> decide((Question.Scenario) question, order, 0, robot);
      default -> throw new IllegalArgumentException("not made of parts");
    }
  }

  private void fill(Question question, List<String> order, Map<String, String> picks) {
    for (var gap : ((Question.Cloze) question).gaps()) {
      String wanted = gap.id() + "=" + picks.get(gap.id());
      number(order.stream().filter(id -> id.startsWith(gap.id() + "=")).toList().indexOf(wanted));
      robot.type(KeyCode.DOWN);
    }
  }

  private void arrange(List<String> shown, List<String> steps) {
    List<String> order = new ArrayList<>(shown);
    int at = 0;
    for (int to = 0; to < steps.size(); to++) {
      int from = order.indexOf(steps.get(to));
      for (; at < from; at++) {
        robot.type(KeyCode.DOWN);
      }
      for (; at > from; at--) {
        robot.type(KeyCode.UP);
      }
      number(to);
      order.add(to, order.remove(from));
      at = to;
    }
  }

  static void decide(Question.Scenario scenario, List<String> order, int index, FxRobot robot) {
    String decision = SampleAnswers.right(scenario).stored().get(index);
    String prefix = decision.substring(0, decision.indexOf('=') + 1);
    int place = order.stream().filter(id -> id.startsWith(prefix)).toList().indexOf(decision);
    new PartsKeys(robot).number(place);
  }

  private void number(int place) {
    robot.type(KeyCode.getKeyCode(Integer.toString(place + 1)));
  }
}
