package org.kokoroe.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Blueprint;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Grounding;
import org.kokoroe.core.course.Objective;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.QuestionState;
import org.kokoroe.core.course.QuizRules;
import org.kokoroe.core.course.ScoringRule;
import org.kokoroe.core.course.Statement;
import org.kokoroe.core.text.LocalizedText;

/// Small questions and courses, made in memory.
final class Bank {
  private Bank() {}

  /// A course in which each objective has `perObjective` questions under both policies, and one
  /// more under each policy alone.
  static Course course(int objectives, int perObjective, @Nullable Blueprint blueprint) {
    var questions = new ArrayList<Question>();
    var titles = new ArrayList<Objective>();
    for (int o = 1; o <= objectives; o++) {
      String objective = "LO-%02d".formatted(o);
      titles.add(new Objective(objective, text(objective)));
      for (int i = 1; i <= perObjective; i++) {
        questions.add(single(core("q%02d-%d".formatted(o, i), objective, "kameyama", "tokyo"), 4));
      }
      questions.add(single(core("q%02d-k".formatted(o), objective, "kameyama"), 4));
      questions.add(single(core("q%02d-t".formatted(o), objective, "tokyo"), 4));
    }
    return course(titles, blueprint, questions);
  }

  static Course course(
      List<Objective> objectives, @Nullable Blueprint blueprint, List<Question> questions) {
    return new Course(
        "example",
        1,
        text("course"),
        null,
        null,
        "everyone",
        null,
        List.of("kameyama", "tokyo"),
        80,
        objectives,
        blueprint,
        List.of(),
        questions,
        QuizRules.USUAL,
        List.of());
  }

  static Question single(Question.Core core, int options) {
    return new Question.Single(core, options(options, 1));
  }

  static Question multiple(int right, int wrong) {
    return new Question.Multiple(core("multiple", "LO-01"), options(right + wrong, right));
  }

  static Question trueFalse(boolean answer) {
    return new Question.TrueFalseReason(
        core("judged", "LO-01"), answer, List.of(option("r1", false), option("r2", true)));
  }

  static Question matrix(boolean... answers) {
    return new Question.Matrix(
        core("matrix", "LO-01"),
        IntStream.range(0, answers.length)
            .mapToObj(i -> new Statement("s" + (i + 1), text("s"), answers[i], text("f")))
            .toList(),
        ScoringRule.PER_ROW);
  }

  static Question.Core core(String uid, String objective, String... policies) {
    return new Question.Core(
        uid,
        1,
        policies.length == 0 ? List.of("kameyama") : List.of(policies),
        false,
        objective,
        Grounding.T,
        2,
        null,
        text("stem"),
        text("explanation"),
        List.of(),
        null,
        QuestionState.READY,
        List.of(),
        null);
  }

  private static List<Option> options(int count, int right) {
    return IntStream.range(0, count)
        .mapToObj(i -> option(String.valueOf((char) ('a' + i)), i < right))
        .toList();
  }

  private static Option option(String id, boolean correct) {
    return new Option(id, text(id), correct, text("feedback"), null, false);
  }

  private static LocalizedText text(String text) {
    return LocalizedText.of(text, text);
  }
}
