package org.kokoroe.training;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Statement;
import org.kokoroe.core.quiz.Given;
import org.kokoroe.core.quiz.Grading.Check;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// A question that was answered: each choice with what was answered, what is right, and why.
final class MarkedQuestion extends VBox {
  private final Messages messages;
  private final Given given;
  private final boolean beside;

  /// Makes the question.
  ///
  /// @param roomy whether what is said of a choice stands beside it, else below
  MarkedQuestion(QuizViewModel model, Given given, Messages messages, boolean roomy) {
    this.messages = messages;
    this.beside = roomy && !(model.question() instanceof Question.Matrix);
    this.given = given;
    Question question = model.question();
    getStyleClass().add("quiz-marked");
    setMinHeight(USE_PREF_SIZE);
    getChildren().add(QuestionPane.words(question, messages));
    switch (question) {
      case Question.Single single -> options(single.options(), model.order());
      case Question.Multiple multiple -> options(multiple.options(), model.order());
      case Question.TrueFalseReason judged -> {
        judgement(judged.answer());
        options(judged.options(), model.order());
      }
      case Question.Matrix matrix -> statements(matrix.statements(), model.order());
    }
  }

  private void options(List<Option> options, List<String> order) {
    for (String id : order) {
      Option option = options.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
      add(
          Integer.toString(order.indexOf(id) + 1),
          option.text().in(messages.language()),
          option.feedback().in(messages.language()),
          ticked(given.graded().check(id).orElseThrow()));
    }
  }

  private void judgement(boolean key) {
    Check check = Objects.requireNonNull(given.graded().judgement());
    for (boolean verdict : new boolean[] {true, false}) {
      var asOption = new Check(check.id(), check.given() == verdict, key == verdict);
      String words = messages.get(verdict ? "quiz.judge.true" : "quiz.judge.false");
      add("", (verdict ? "○ " : "× ") + words, "", ticked(asOption));
    }
    var reason = new Label(messages.get("quiz.reason"));
    reason.getStyleClass().addAll("k-strong", "quiz-reason");
    getChildren().add(reason);
  }

  private void statements(List<Statement> statements, List<String> order) {
    for (String id : order) {
      Statement statement =
          statements.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
      add(
          Integer.toString(order.indexOf(id) + 1),
          statement.text().in(messages.language()),
          statement.feedback().in(messages.language()),
          judged(given.graded().check(id).orElseThrow()));
    }
  }

  /// What is said of a choice: a glyph, words, and the class of its card; no glyph where there is
  /// nothing to say.
  private record Said(Icon.Glyph glyph, String words, String style) {}

  private Said ticked(Check check) {
    if (check.given()) {
      return check.key()
          ? new Said(Icon.Glyph.CIRCLE, messages.get("quiz.mark.given-right"), "quiz-right")
          : new Said(Icon.Glyph.CROSS, messages.get("quiz.mark.given"), "quiz-wrong");
    }
    return check.key()
        ? new Said(Icon.Glyph.CIRCLE, messages.get("quiz.mark.key"), "quiz-right")
        : new Said(Icon.Glyph.CIRCLE, "", "quiz-neither");
  }

  private Said judged(Check check) {
    String chosen = verdict(check.given());
    return check.right()
        ? new Said(Icon.Glyph.CIRCLE, messages.get("quiz.mark.row-right", chosen), "quiz-right")
        : new Said(
            Icon.Glyph.CROSS,
            messages.get("quiz.mark.row-wrong", chosen, verdict(check.key())),
            "quiz-wrong");
  }

  private String verdict(boolean holds) {
    return messages.get(holds ? "quiz.row.true" : "quiz.row.false");
  }

  private void add(String number, String words, String feedback, Said said) {
    var line = new HBox(Prose.of(words, "k-body"));
    HBox.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
    line.getStyleClass().add("quiz-answer-line");
    var text = new VBox(line);
    HBox.setHgrow(text, Priority.ALWAYS);
    if (!said.words().isEmpty()) {
      (beside ? line : text).getChildren().add(said(said));
    }
    if (!feedback.isEmpty()) {
      text.getChildren().add(Prose.of(feedback, "k-hint"));
    }
    var card = new HBox(text);
    text.getStyleClass().add("quiz-answer-text");
    if (!number.isEmpty()) {
      card.getChildren().addFirst(cap(number));
      text.getStyleClass().add("quiz-answer-capped");
    }
    card.getStyleClass().addAll("quiz-answer", said.style());
    card.setMinHeight(USE_PREF_SIZE);
    getChildren().add(card);
  }

  private static Label cap(String number) {
    var cap = new Label(number);
    cap.getStyleClass().addAll("k-keycap", "quiz-cap");
    cap.setMinWidth(Label.USE_PREF_SIZE);
    return cap;
  }

  private HBox said(Said said) {
    var words = new Label(said.words());
    words.setWrapText(!beside);
    words.setMinHeight(USE_PREF_SIZE);
    if (beside) {
      words.setMinWidth(USE_PREF_SIZE);
    }
    var line = new HBox(new Icon(said.glyph()), words);
    line.getStyleClass().add("quiz-said");
    return line;
  }
}
