package org.kokoroe.training;

import java.util.List;
import java.util.stream.Collectors;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;

/// Gives answers through the view model, choice by choice.
final class Answers {
  private Answers() {}

  /// Chooses the key, or something that gets no whole mark.
  static void choose(QuizViewModel quiz, boolean right) {
    switch (quiz.question()) {
      case Question.Single single -> quiz.choose(first(single.options(), right));
      case Question.Multiple multiple ->
          multiple.options().stream()
              .filter(o -> o.correct() == right)
              .map(Option::id)
              .forEach(quiz::choose);
      case Question.TrueFalseReason judged -> {
        quiz.judge(judged.answer() == right);
        quiz.choose(first(judged.options(), right));
      }
      case Question.Matrix matrix ->
          matrix.statements().forEach(s -> quiz.judge(s.id(), s.answer() == right));
    }
  }

  /// Returns the places, from 1 and in the order shown, of the options that are right or wrong.
  static List<Integer> places(Question question, List<String> order, boolean right) {
    List<Option> options =
        switch (question) {
          case Question.Single single -> single.options();
          case Question.Multiple multiple -> multiple.options();
          case Question.TrueFalseReason judged -> judged.options();
          case Question.Matrix ignored -> List.of();
        };
    return options.stream()
        .filter(o -> o.correct() == right)
        .map(o -> order.indexOf(o.id()) + 1)
        .sorted()
        .collect(Collectors.toList());
  }

  private static String first(List<Option> options, boolean right) {
    return options.stream()
        .filter(o -> o.correct() == right)
        .map(Option::id)
        .findFirst()
        .orElseThrow();
  }
}
