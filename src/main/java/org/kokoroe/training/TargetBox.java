package org.kokoroe.training;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Target;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Prose;

/// A target with its number, its words, and what lies in it.
final class TargetBox extends VBox {
  private final int number;
  private final Target target;
  private final String words;
  private final VBox held = new VBox();
  private final Label empty;

  TargetBox(int number, Target target, Messages messages) {
    this.number = number;
    this.target = target;
    this.words = target.text().in(messages.language());
    var cap = Badges.key(Integer.toString(number));
    cap.getStyleClass().add("quiz-cap");
    var head = new HBox(cap, Prose.of(words, "quiz-words"));
    HBox.setHgrow(head.getChildren().getLast(), Priority.ALWAYS);
    head.setFillHeight(false);
    head.getStyleClass().add("quiz-target-head");
    empty = new Label(messages.get("quiz.target.empty"));
    empty.setWrapText(true);
    empty.getStyleClass().addAll("k-caption", "quiz-target-empty");
    held.getStyleClass().add("quiz-target-held");
    getStyleClass().add("quiz-target");
    setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
    getChildren().addAll(head, empty, held);
  }

  int number() {
    return number;
  }

  Target target() {
    return target;
  }

  String words() {
    return words;
  }

  /// Returns where items lie that were brought here.
  VBox held() {
    return held;
  }

  void refresh() {
    empty.setVisible(held.getChildren().isEmpty());
    empty.setManaged(empty.isVisible());
  }
}
