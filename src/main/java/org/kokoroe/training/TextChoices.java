package org.kokoroe.training;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.text.Messages;

/// A term that is typed.
final class TextChoices extends Choices {
  private static final int LONGEST = 100;

  private final TextField field = new TextField();

  TextChoices(QuizViewModel model, Messages messages) {
    var label = new Label(messages.get("quiz.words.label"));
    label.getStyleClass().add("k-strong");
    label.setLabelFor(field);
    field.setId("quiz-words");
    field.getStyleClass().add("k-initial-focus");
    field.setAccessibleText(messages.get("quiz.words.label"));
    field.setPromptText(messages.get("quiz.words.prompt"));
    refresh(model.draft().answerProperty().get());
    field
        .textProperty()
        .subscribe(
            typed -> model.draft().type(typed.substring(0, Math.min(typed.length(), LONGEST))));
    getChildren().addAll(label, field);
  }

  @Override
  void refresh(Answer answer) {
    if (answer instanceof Answer.Words(var typed) && !typed.equals(field.getText())) {
      field.setText(typed);
    }
  }

  @Override
  void move(int step, @Nullable Node from) {
    field.requestFocus();
  }

  @Override
  boolean keeps(@Nullable Node focused) {
    return field.equals(focused);
  }
}
