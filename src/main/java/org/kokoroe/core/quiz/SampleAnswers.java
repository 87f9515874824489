package org.kokoroe.core.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kokoroe.core.course.Gap;
import org.kokoroe.core.course.Item;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Passage;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScenarioNode;
import org.kokoroe.core.course.ScenarioNode.Decision;
import org.kokoroe.core.course.Statement;
import org.kokoroe.core.course.Step;

/// Whole answers to any question, to show or try how it is scored.
public final class SampleAnswers {
  private SampleAnswers() {}

  /// Returns the key: what gets the whole mark.
  public static Answer right(Question question) {
    return of(question, true);
  }

  /// Returns an answer that does not get the whole mark: the opposite of the key in every respect
  /// where there is one.
  public static Answer wrong(Question question) {
    return of(question, false);
  }

  private static Answer of(Question question, boolean right) {
    return switch (question) {
      case Question.Single q -> Answer.Choice.of(option(q.options(), right));
      case Question.Multiple q ->
          new Answer.Choice(
              q.options().stream()
                  .filter(o -> o.correct() == right)
                  .map(Option::id)
                  .collect(Collectors.toSet()));
      case Question.TrueFalseReason q ->
          new Answer.TrueFalse(q.answer() == right, option(q.options(), right));
      case Question.Matrix q ->
          new Answer.Rows(
              q.statements().stream()
                  .collect(Collectors.toMap(Statement::id, s -> s.answer() == right)));
      case Question.Assigning q ->
          new Answer.Picks(
              q.items().stream().collect(Collectors.toMap(Item::id, i -> target(q, i, right))));
      case Question.Cloze q ->
          new Answer.Picks(
              q.gaps().stream()
                  .collect(
                      Collectors.toMap(
                          Gap::id, g -> right ? Gap.KEY : g.others().getFirst().id())));
      case Question.Ordering q -> sequence(q.steps().stream().map(Step::id).toList(), right);
      case Question.Hunt q ->
          Answer.Choice.of(
              q.passages().stream()
                  .filter(p -> p.correct() == right)
                  .map(Passage::id)
                  .findFirst()
                  .orElseThrow());
      case Question.ShortText q ->
          new Answer.Words(right ? q.words().findFirst().orElseThrow() : "?");
      case Question.Scenario q -> path(q, right);
    };
  }

  private static String option(List<Option> options, boolean right) {
    return options.stream()
        .filter(o -> o.correct() == right)
        .map(Option::id)
        .findFirst()
        .orElseThrow();
  }

  /// A wrong target is the one after the right one, so that no target is used twice.
  private static String target(Question.Assigning question, Item item, boolean right) {
    if (right) {
      return item.target();
    }
    List<String> targets = question.targets().stream().map(t -> t.id()).toList();
    return targets.get((targets.indexOf(item.target()) + 1) % targets.size());
  }

  private static Answer sequence(List<String> steps, boolean right) {
    List<String> order = new ArrayList<>(steps);
    if (!right) {
      Collections.reverse(order);
    }
    return new Answer.Sequence(order);
  }

  /// Takes in each node the decision with the most marks, or with the fewest.
  private static Answer path(Question.Scenario scenario, boolean right) {
    Comparator<Decision> byMarks = Comparator.comparing(Decision::marks);
    Comparator<Decision> wanted = right ? byMarks.reversed() : byMarks;
    Answer.Path path = Answer.Path.EMPTY;
    Optional<ScenarioNode> node = ScenarioGrader.reached(scenario, path);
    while (node.isPresent()) {
      Decision decision = node.get().choices().stream().min(wanted).orElseThrow();
      path = path.then(new Answer.Path.Step(node.get().id(), decision.id()));
      node = ScenarioGrader.reached(scenario, path);
    }
    return path;
  }
}
