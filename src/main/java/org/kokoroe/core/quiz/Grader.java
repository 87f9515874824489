package org.kokoroe.core.quiz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScoringRule;
import org.kokoroe.core.course.Statement;
import org.kokoroe.core.quiz.Grading.Check;
import org.kokoroe.core.quiz.Grading.Graded;
import org.kokoroe.core.quiz.Grading.Incomplete;
import org.kokoroe.core.quiz.Grading.Part;
import org.kokoroe.core.record.Marks;

/// Grades an answer by the scoring rule of its question ([ScoringRule]).
public final class Grader {
  private static final String JUDGEMENT = "judgement";

  private Grader() {}

  /// Grades the answer, or says what it lacks.
  ///
  /// @throws IllegalArgumentException when it answers another question: another type, an id the
  ///   question does not have, two options of a single choice
  public static Grading grade(Question question, Answer answer) {
    return switch (question) {
      case Question.Single single when answer instanceof Answer.Choice choice -> {
        if (choice.options().size() > 1) {
          throw new IllegalArgumentException("several options of a single choice");
        }
        yield choice(single.options(), choice, ScoringRule.EXACT);
      }
      case Question.Multiple multiple when answer instanceof Answer.Choice choice ->
          choice(multiple.options(), choice, ScoringRule.RIGHT_MINUS_WRONG);
      case Question.TrueFalseReason judged when answer instanceof Answer.TrueFalse given ->
          trueFalse(judged, given);
      case Question.Matrix matrix when answer instanceof Answer.Rows rows -> rows(matrix, rows);
      case Question.Assigning assigning when answer instanceof Answer.Picks picks ->
          PartsGrader.assigning(assigning, picks);
      case Question.Cloze cloze when answer instanceof Answer.Picks picks ->
          PartsGrader.cloze(cloze, picks);
      case Question.Ordering ordering when answer instanceof Answer.Sequence sequence ->
          PartsGrader.ordering(ordering, sequence);
      case Question.Hunt hunt when answer instanceof Answer.Choice choice ->
          PartsGrader.hunt(hunt, choice);
      case Question.ShortText asked when answer instanceof Answer.Words words ->
          PartsGrader.words(asked, words);
      case Question.Scenario scenario when answer instanceof Answer.Path path ->
          ScenarioGrader.grade(scenario, path);
      default -> throw new IllegalArgumentException("an answer to another type of question");
    };
  }

  private static Grading choice(List<Option> options, Answer.Choice answer, ScoringRule rule) {
    if (answer.options().isEmpty()) {
      return new Incomplete(EnumSet.of(Part.CHOICE), List.of());
    }
    List<Check> checks = checks(options, answer.options());
    Marks fraction =
        rule == ScoringRule.EXACT
            ? exact(checks.stream().allMatch(Check::right))
            : rightMinusWrong(checks);
    return new Graded(fraction, checks, null);
  }

  private static Grading trueFalse(Question.TrueFalseReason question, Answer.TrueFalse answer) {
    Boolean verdict = answer.verdict();
    String reason = answer.reason();
    if (verdict == null || reason == null) {
      var missing = EnumSet.noneOf(Part.class);
      if (verdict == null) {
        missing.add(Part.VERDICT);
      }
      if (reason == null) {
        missing.add(Part.REASON);
      }
      return new Incomplete(missing, List.of());
    }
    List<Check> checks = checks(question.options(), Set.of(reason));
    var judgement = new Check(JUDGEMENT, verdict, question.answer());
    boolean right = judgement.right() && checks.stream().anyMatch(c -> c.given() && c.key());
    return new Graded(exact(right), checks, judgement);
  }

  private static Grading rows(Question.Matrix question, Answer.Rows answer) {
    requireKnown(question.choiceIds(), answer.verdicts().keySet());
    var checks = new ArrayList<Check>();
    var open = new ArrayList<String>();
    for (Statement statement : question.statements()) {
      Boolean verdict = answer.verdicts().get(statement.id());
      if (verdict == null) {
        open.add(statement.id());
      } else {
        checks.add(new Check(statement.id(), verdict, statement.answer()));
      }
    }
    if (!open.isEmpty()) {
      return new Incomplete(EnumSet.of(Part.STATEMENTS), open);
    }
    long right = checks.stream().filter(Check::right).count();
    Marks fraction =
        question.scoring() == ScoringRule.KPRIME
            ? kprime(checks.size() - right)
            : Marks.of(right, checks.size());
    return new Graded(fraction, checks, null);
  }

  private static Marks kprime(long wrong) {
    return wrong > 1 ? Marks.ZERO : Marks.of(2 - wrong, 2);
  }

  private static List<Check> checks(List<Option> options, Set<String> given) {
    requireKnown(options.stream().map(Option::id).toList(), given);
    return options.stream()
        .map(o -> new Check(o.id(), given.contains(o.id()), o.correct()))
        .toList();
  }

  static Marks exact(boolean right) {
    return right ? Marks.ONE : Marks.ZERO;
  }

  /// `c/C − w/W`, brought to the denominator `C × W`; of a kind that is not there the share is 0.
  private static Marks rightMinusWrong(List<Check> checks) {
    long right = Math.max(1, checks.stream().filter(Check::key).count());
    long wrong = Math.max(1, checks.stream().filter(c -> !c.key()).count());
    long rightTicked = checks.stream().filter(c -> c.given() && c.key()).count();
    long wrongTicked = checks.stream().filter(c -> c.given() && !c.key()).count();
    return Marks.of(Math.max(0, rightTicked * wrong - wrongTicked * right), right * wrong);
  }

  static void requireKnown(List<String> ids, Set<String> given) {
    if (!ids.containsAll(given)) {
      throw new IllegalArgumentException("not all of " + given + " are of " + ids);
    }
  }
}
