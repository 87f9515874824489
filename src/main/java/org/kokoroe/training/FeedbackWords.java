package org.kokoroe.training;

import java.util.List;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.Given;
import org.kokoroe.core.quiz.Grading.Check;
import org.kokoroe.core.quiz.Grading.Graded;
import org.kokoroe.core.quiz.Grading.Verdict;
import org.kokoroe.core.text.Messages;

/// What is said about a given answer. Options go by the number under which they were shown.
final class FeedbackWords {
  private final Messages messages;
  private final List<String> order;
  private final Given given;
  private final Question question;

  /// Makes the words for one answer.
  ///
  /// @param order ids of options or statements as shown
  FeedbackWords(Messages messages, Question question, List<String> order, Given given) {
    this.messages = messages;
    this.question = question;
    this.order = order;
    this.given = given;
  }

  /// Returns the headline.
  String headline() {
    Graded graded = given.graded();
    if (graded.verdict() == Verdict.RIGHT) {
      return messages.get("quiz.verdict.right");
    }
    return switch (question) {
      case Question.Single ignored -> messages.get("quiz.verdict.wrong", numbers(true));
      case Question.Multiple ignored -> multiple(graded);
      case Question.TrueFalseReason judged -> trueFalse(judged, graded);
      case Question.Matrix ignored -> matrix(graded);
      case Question.Hunt ignored -> messages.get("quiz.verdict.wrong", numbers(true));
      case Question.ShortText asked ->
          messages.get(
              "quiz.verdict.words",
              String.join(
                  messages.get("quiz.or"),
                  asked
                      .accepted()
                      .getOrDefault(messages.language().tag(), asked.words().toList())));
      case Question.Ordering ignored -> order(graded);
      case Question.Scenario ignored -> decisions(graded);
      case Question.Assigning ignored -> parts(graded);
      case Question.Cloze ignored -> parts(graded);
    };
  }

  private String multiple(Graded graded) {
    if (graded.verdict() == Verdict.WRONG) {
      return messages.get("quiz.verdict.wrong-several", numbers(true));
    }
    long keys = graded.checks().stream().filter(Check::key).count();
    long found = graded.checks().stream().filter(m -> m.key() && m.given()).count();
    if (found == keys) {
      return keys == 2
          ? messages.get("quiz.verdict.too-many.two")
          : messages.get("quiz.verdict.too-many", Numbers.of(messages, keys));
    }
    return partly(keys, found);
  }

  private String trueFalse(Question.TrueFalseReason judged, Graded graded) {
    Check judgement = graded.judgement();
    if (judgement != null && judgement.right()) {
      return messages.get("quiz.verdict.reason", numbers(true));
    }
    return messages.get("quiz.verdict.judgement", verdict(judged.answer()), numbers(true));
  }

  private String matrix(Graded graded) {
    long right = graded.checks().stream().filter(Check::right).count();
    int rows = graded.checks().size();
    return right == 0
        ? messages.get("quiz.verdict.none", Numbers.of(messages, rows))
        : partly(rows, right);
  }

  private String parts(Graded graded) {
    long right = graded.checks().stream().filter(Check::right).count();
    return right == 0
        ? messages.get("quiz.verdict.parts-none")
        : partly(graded.checks().size(), right);
  }

  private String order(Graded graded) {
    return messages.get(
        graded.verdict() == Verdict.WRONG ? "quiz.verdict.order" : "quiz.verdict.order-partly");
  }

  private String decisions(Graded graded) {
    long best = graded.checks().stream().filter(Check::right).count();
    int scenes = graded.checks().size();
    if (best > 0) {
      return messages.get("quiz.verdict.decisions", scenes, best);
    }
    return scenes == 1
        ? messages.get("quiz.verdict.decisions.one")
        : messages.get("quiz.verdict.decisions.none", Numbers.of(messages, scenes));
  }

  private String partly(long all, long right) {
    String of = Numbers.of(messages, all);
    return right == 1
        ? messages.get("quiz.verdict.partly.one", of)
        : messages.get("quiz.verdict.partly", of, Numbers.first(messages, right));
  }

  /// Returns the line under the headline: what was answered, and how it counts.
  String line() {
    String answered =
        switch (given.answer()) {
          case Answer.Choice ignored -> messages.get("quiz.answered.options", numbers(false));
          case Answer.TrueFalse(var holds, var ignored) ->
              messages.get("quiz.answered.judged", verdict(holds != null && holds), numbers(false));
          case Answer.Words(var typed) -> messages.get("quiz.answered.words", typed.strip());
          default -> "";
        };
    String counted =
        given.graded().verdict() == Verdict.PARTLY
            ? messages.get("quiz.counts", Numbers.of(given.graded().fraction()))
            : "";
    return (answered + (messages.language().tag().equals("ja") ? "" : " ") + counted).strip();
  }

  /// Returns the words of a verdict on a statement.
  String verdict(boolean holds) {
    return messages.get(holds ? "quiz.judge.true" : "quiz.judge.false");
  }

  private String numbers(boolean key) {
    return Enumeration.of(
        messages,
        order.stream()
            .filter(
                id -> given.graded().check(id).filter(c -> key ? c.key() : c.given()).isPresent())
            .map(id -> Integer.toString(order.indexOf(id) + 1))
            .toList());
  }
}
