package org.kokoroe.training;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How far a quiz is: a segment for each question; the words beside it say the same.
final class ProgressSegments extends HBox {
  ProgressSegments() {
    getStyleClass().add("quiz-segments");
  }

  /// Shows `index` (from 0) of `total`, with those before it answered; nothing where there is only
  /// one.
  void show(int index, int total, boolean answered) {
    getChildren().clear();
    if (total == 1) {
      return;
    }
    for (int i = 0; i < total; i++) {
      var segment = new Region();
      segment.getStyleClass().add("quiz-segment");
      if (i < index || (i == index && answered)) {
        segment.getStyleClass().add("quiz-segment-done");
      }
      if (i == index) {
        segment.getStyleClass().add("quiz-segment-now");
      }
      getChildren().add(segment);
    }
  }
}
