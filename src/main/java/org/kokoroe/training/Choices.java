package org.kokoroe.training;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.quiz.Answer;

/// The part of a question that is answered: what can be chosen, and by which keys.
abstract sealed class Choices extends VBox permits OptionChoices, MatrixChoices {
  Choices() {
    getStyleClass().add("quiz-choices");
    setMinHeight(USE_PREF_SIZE);
  }

  /// Shows what is chosen.
  abstract void refresh(Answer answer);

  /// Chooses by a number key; from 1.
  abstract void number(int number);

  /// Judges a statement: the one of a true/false question, or of the matrix row in hand.
  abstract void judge(boolean holds);

  /// Moves the focus up (-1) or down (1) from that node.
  abstract void move(int step, @Nullable Node from);

  /// Moves the focus left (-1) or right (1) from that node.
  abstract void turn(int step, @Nullable Node from);
}
