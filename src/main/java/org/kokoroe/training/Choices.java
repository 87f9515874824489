package org.kokoroe.training;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.quiz.Answer;

/// The part of a question that is answered: what can be chosen, and by which keys. A key that means
/// nothing for a type does nothing.
abstract sealed class Choices extends VBox
    permits OptionChoices, MatrixChoices, AssignChoices, ClozeChoices, OrderChoices, TextChoices {
  Choices() {
    getStyleClass().add("quiz-choices");
    setMinHeight(USE_PREF_SIZE);
  }

  /// Shows what is chosen.
  abstract void refresh(Answer answer);

  /// Moves the focus up (-1) or down (1) from that node.
  abstract void move(int step, @Nullable Node from);

  /// Chooses by a number key; from 1.
  void number(int number) {}

  /// Judges a statement: the one of a true/false question, or of the matrix row in hand.
  void judge(boolean holds) {}

  /// Moves the focus left (-1) or right (1) from that node.
  void turn(int step, @Nullable Node from) {}

  /// Carries what has the focus up (-1) or down (1).
  void carry(int step, @Nullable Node from) {}

  /// Takes back what was brought somewhere.
  void takeBack(@Nullable Node from) {}

  /// Says whether the keys belong to that node: to text being typed, to a menu that is open.
  boolean keeps(@Nullable Node focused) {
    return false;
  }
}
