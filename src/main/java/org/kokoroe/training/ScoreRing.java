package org.kokoroe.training;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;

/// A score as a ring that fills clockwise from the top, with a tick across the stroke at the pass
/// mark. Carries its meaning as accessible text; the number stands in its middle.
final class ScoreRing extends StackPane {
  private static final double FULL = 360;
  private static final double TOP = 90;
  private static final double THICKNESS = 0.075;

  private final Arc track = new Arc();
  private final Arc filled = new Arc();
  private final Line tick = new Line();
  private final double share;
  private final double mark;

  /// Makes a ring.
  ///
  /// @param percent 0 to 100
  /// @param passPercent 0 to 100
  ScoreRing(int percent, int passPercent, boolean passed, String accessibleText) {
    share = percent / 100.0;
    mark = passPercent / 100.0;
    getStyleClass().add("result-ring");
    setAccessibleText(accessibleText);
    track.getStyleClass().add("result-track");
    filled.getStyleClass().add(passed ? "result-filled" : "result-filled-short");
    tick.getStyleClass().add("result-tick");
    getChildren().add(new Drawing());
  }

  private final class Drawing extends Region {
    Drawing() {
      getChildren().addAll(track, filled, tick);
      for (Arc arc : new Arc[] {track, filled}) {
        arc.setType(ArcType.OPEN);
        arc.setStartAngle(TOP);
      }
      track.setLength(-FULL);
      filled.setLength(-FULL * share);
      filled.setVisible(share > 0);
    }

    @Override
    protected void layoutChildren() {
      double size = Math.min(getWidth(), getHeight());
      double thick = size * THICKNESS;
      double radius = (size - thick) / 2;
      for (Arc arc : new Arc[] {track, filled}) {
        arc.setCenterX(getWidth() / 2);
        arc.setCenterY(getHeight() / 2);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStrokeWidth(thick);
      }
      double angle = Math.toRadians(TOP - FULL * mark);
      place(Math.cos(angle), -Math.sin(angle), size);
    }

    private void place(double x, double y, double size) {
      double outer = size / 2;
      double inner = outer - size * THICKNESS;
      tick.setStartX(getWidth() / 2 + x * inner);
      tick.setStartY(getHeight() / 2 + y * inner);
      tick.setEndX(getWidth() / 2 + x * outer);
      tick.setEndY(getHeight() / 2 + y * outer);
    }
  }
}
