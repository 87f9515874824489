package org.kokoroe.core.quiz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScenarioNode;
import org.kokoroe.core.course.ScenarioNode.Decision;
import org.kokoroe.core.quiz.Grading.Check;
import org.kokoroe.core.quiz.Grading.Graded;
import org.kokoroe.core.quiz.Grading.Incomplete;
import org.kokoroe.core.quiz.Grading.Part;
import org.kokoroe.core.record.Marks;

/// Follows the decisions taken in a scenario, and grades them once it has come to an end.
public final class ScenarioGrader {
  private ScenarioGrader() {}

  /// Returns the node that the path has come to; empty where the scenario has ended.
  ///
  /// @throws IllegalArgumentException when the path is not one through this scenario
  public static Optional<ScenarioNode> reached(Question.Scenario scenario, Answer.Path path) {
    String at = scenario.nodes().getFirst().id();
    for (Answer.Path.Step step : path.steps()) {
      if (!step.node().equals(at)) {
        throw new IllegalArgumentException("at " + at + ", not at " + step.node());
      }
      at = scenario.node(step.node()).decision(step.choice()).next();
    }
    return Optional.ofNullable(at).map(scenario::node);
  }

  /// Says whether something was decided at that node before; if not, the path has come just there.
  ///
  /// @throws IllegalArgumentException when it is no scenario, the scenario is not at that node, or
  ///   the node has no such decision
  static boolean isDecided(Question question, Answer.Path path, Answer.Path.Step step) {
    if (!(question instanceof Question.Scenario scenario)) {
      throw new IllegalArgumentException("no scenario: " + question.reference());
    }
    if (path.has(step.node())) {
      return true;
    }
    reached(scenario, path.then(step));
    return false;
  }

  static Grading grade(Question.Scenario scenario, Answer.Path path) {
    if (reached(scenario, path).isPresent()) {
      return new Incomplete(EnumSet.of(Part.END), List.of());
    }
    List<Check> checks = new ArrayList<>();
    long marks = 0;
    for (Answer.Path.Step step : path.steps()) {
      ScenarioNode node = scenario.node(step.node());
      Decision decision = node.decision(step.choice());
      marks += decision.marks();
      checks.add(new Check(node.id() + "=" + decision.id(), decision.marks() == node.most(), true));
    }
    return new Graded(Marks.of(marks, best(scenario, scenario.nodes().getFirst())), checks, null);
  }

  /// Returns the most marks that any way from that node to an end gives.
  private static long best(Question.Scenario scenario, ScenarioNode node) {
    return node.choices().stream()
        .mapToLong(d -> d.marks() + onward(scenario, d.next()))
        .max()
        .orElse(0);
  }

  private static long onward(Question.Scenario scenario, @Nullable String next) {
    return next == null ? 0 : best(scenario, scenario.node(next));
  }
}
