package org.kokoroe.figures;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// Lines from one thing above to several below it, each in a column of its own.
final class Spokes extends Region {
  Spokes(int columns) {
    getStyleClass().add("k-figure-spokes");
    for (int i = 0; i < columns; i++) {
      var line = new Line();
      line.getStyleClass().add("k-figure-line");
      getChildren().add(line);
    }
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    int columns = getChildren().size();
    for (int i = 0; i < columns; i++) {
      if (getChildren().get(i) instanceof Line line) {
        line.setStartX(getWidth() / 2);
        line.setStartY(0);
        line.setEndX(getWidth() * (2 * i + 1) / (2 * columns));
        line.setEndY(getHeight());
      }
    }
  }
}
