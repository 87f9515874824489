package org.kokoroe.training;

import java.util.List;
import java.util.stream.Collectors;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.SampleAnswers;

/// Gives answers through the view model, choice by choice.
final class Answers {
  private Answers() {}

  /// Chooses the key, or something that gets no whole mark; of a scenario, the next decision.
  static void choose(QuizViewModel quiz, boolean right) {
    Question question = quiz.question();
    AnswerDraft draft = quiz.draft();
    Answer answer = right ? SampleAnswers.right(question) : SampleAnswers.wrong(question);
    switch (answer) {
      case Answer.Choice(var options) -> options.forEach(draft::choose);
      case Answer.TrueFalse(Boolean verdict, String reason) -> {
        draft.judge(verdict);
        draft.choose(reason);
      }
      case Answer.TrueFalse _ -> throw new IllegalStateException("not a whole answer");
      case Answer.Rows(var verdicts) -> verdicts.forEach(draft::judge);
      case Answer.Picks(var targets) -> targets.forEach(draft::pick);
      case Answer.Sequence(var steps) -> draft.arrange(steps);
      case Answer.Words(var text) -> draft.type(text);
      case Answer.Path(var steps) ->
          draft.choose(steps.get(quiz.sitting().path(quiz.index()).steps().size()).choice());
    }
  }

  /// Chooses and gives an answer; a scenario is played to its end.
  static void give(QuizViewModel quiz, boolean right) {
    do {
      quiz.next();
      if (quiz.pageProperty().get() instanceof QuizPage.Asking) {
        choose(quiz, right);
        quiz.answer();
      }
    } while (quiz.pageProperty().get() instanceof QuizPage.Decided);
  }

  /// Returns the places, from 1 and in the order shown, of the options that are right or wrong.
  static List<Integer> places(Question question, List<String> order, boolean right) {
    List<Option> options =
        switch (question) {
          case Question.Single single -> single.options();
          case Question.Multiple multiple -> multiple.options();
          case Question.TrueFalseReason judged -> judged.options();
          default -> List.of();
        };
    return options.stream()
        .filter(o -> o.correct() == right)
        .map(o -> order.indexOf(o.id()) + 1)
        .sorted()
        .collect(Collectors.toList());
  }
}
