package org.kokoroe.training;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Passage;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Statement;
import org.kokoroe.core.quiz.Given;
import org.kokoroe.core.quiz.Grading.Check;
import org.kokoroe.core.text.Messages;
import org.kokoroe.training.MarkedCards.Said;

/// A question that was answered: each choice with what was answered, what is right, and why.
final class MarkedQuestion extends VBox {
  private final QuizViewModel model;
  private final Messages messages;
  private final Given given;
  private final MarkedCards cards;

  /// Makes the question.
  ///
  /// @param roomy whether what is said of a choice stands beside it, else below
  MarkedQuestion(QuizViewModel model, Given given, Messages messages, boolean roomy) {
    this.model = model;
    this.messages = messages;
    this.given = given;
    Question question = model.question();
    List<String> order = model.order();
    boolean whole =
        switch (question) {
          case Question.Single _, Question.Multiple _, Question.TrueFalseReason _ -> true;
          default -> false;
        };
    cards = new MarkedCards(this, roomy && whole);
    getStyleClass().add("quiz-marked");
    setMinHeight(USE_PREF_SIZE);
    getChildren().add(QuestionPane.words(question, messages));
    switch (question) {
      case Question.Single single -> options(single.options(), order);
      case Question.Multiple multiple -> options(multiple.options(), order);
      case Question.TrueFalseReason judged -> {
        judgement(judged.answer());
        options(judged.options(), order);
      }
      case Question.Matrix matrix -> statements(matrix.statements(), order);
      case Question.Hunt hunt -> passages(hunt.passages());
      default -> new MarkedParts(cards, given, messages).add(question, model);
    }
  }

  private void options(List<Option> options, List<String> order) {
    for (String id : order) {
      Option option = options.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
      cards.add(
          Integer.toString(order.indexOf(id) + 1),
          option.text().in(messages.language()),
          option.feedback().in(messages.language()),
          ticked(given.graded().check(id).orElseThrow()));
    }
  }

  private void passages(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      cards.add(
          Integer.toString(i + 1),
          Offer.words(passage, model.sitting().material().policies(), messages.language()),
          passage.feedback().in(messages.language()),
          ticked(given.graded().check(passage.id()).orElseThrow()));
    }
  }

  private void judgement(boolean key) {
    Check check = Objects.requireNonNull(given.graded().judgement());
    for (boolean verdict : new boolean[] {true, false}) {
      var asOption = new Check(check.id(), check.given() == verdict, key == verdict);
      String words = messages.get(verdict ? "quiz.judge.true" : "quiz.judge.false");
      cards.add("", (verdict ? "○ " : "× ") + words, "", ticked(asOption));
    }
    var reason = new Label(messages.get("quiz.reason"));
    reason.getStyleClass().addAll("k-strong", "quiz-reason");
    getChildren().add(reason);
  }

  private void statements(List<Statement> statements, List<String> order) {
    for (String id : order) {
      Statement statement =
          statements.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
      cards.add(
          Integer.toString(order.indexOf(id) + 1),
          statement.text().in(messages.language()),
          statement.feedback().in(messages.language()),
          judged(given.graded().check(id).orElseThrow()));
    }
  }

  private Said ticked(Check check) {
    if (check.given()) {
      return check.key()
          ? Said.right(messages.get("quiz.mark.given-right"))
          : Said.wrong(messages.get("quiz.mark.given"));
    }
    return check.key() ? Said.right(messages.get("quiz.mark.key")) : Said.nothing();
  }

  private Said judged(Check check) {
    String chosen = verdict(check.given());
    return check.right()
        ? Said.right(messages.get("quiz.mark.row-right", chosen))
        : Said.wrong(messages.get("quiz.mark.row-wrong", chosen, verdict(check.key())));
  }

  private String verdict(boolean holds) {
    return messages.get(holds ? "quiz.row.true" : "quiz.row.false");
  }
}
