package org.kokoroe.tour;

import java.util.List;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Statement;

/// Presses the options of a question by their places on the screen: the key, or once something
/// else.
final class QuizHand {
  private final Driver driver;

  QuizHand(Driver driver) {
    this.driver = driver;
  }

  /// Chooses the key, or with `right` false a wrong option of a single-choice question.
  ///
  /// @param order the ids in the order shown
  void choose(Question question, List<String> order, boolean right) {
    switch (question) {
      case Question.Single single -> press(order, ids(single.options(), right).getFirst());
      case Question.Multiple multiple ->
          ids(multiple.options(), right).forEach(id -> press(order, id));
      case Question.TrueFalseReason reason -> {
        driver.press("quiz-verdict-" + reason.answer());
        press(order, ids(reason.options(), right).getFirst());
      }
      case Question.Matrix matrix -> {
        for (Statement statement : matrix.statements()) {
          int row = order.indexOf(statement.id()) + 1;
          driver.press("quiz-row-" + row + "-" + statement.answer());
        }
      }
    }
  }

  /// Chooses something, right or not: the first option, or that every statement holds.
  void chooseAny(Question question) {
    switch (question) {
      case Question.Single _, Question.Multiple _ -> driver.press("quiz-option-1");
      case Question.TrueFalseReason _ -> {
        driver.press("quiz-verdict-true");
        driver.press("quiz-option-1");
      }
      case Question.Matrix matrix -> {
        for (int row = 1; row <= matrix.statements().size(); row++) {
          driver.press("quiz-row-" + row + "-true");
        }
      }
    }
  }

  private void press(List<String> order, String id) {
    driver.press("quiz-option-" + (order.indexOf(id) + 1));
  }

  private static List<String> ids(List<Option> options, boolean correct) {
    return options.stream().filter(o -> o.correct() == correct).map(Option::id).toList();
  }
}
