package org.kokoroe.ui;

import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Running text in which one stretch of words has a ground behind it and a rule under it.
final class MarkedFlow extends TextFlow {
  private final Path ground = path("k-mark-ground");
  private final Path rule = path("k-mark-rule");
  private final int start;
  private final int end;

  /// Makes the flow.
  ///
  /// @param start where the marked words begin, in characters of all texts together
  /// @param end where they end, exclusive
  MarkedFlow(int start, int end, Text... texts) {
    super(texts);
    this.start = start;
    this.end = end;
    getChildren().addAll(ground, rule);
  }

  private static Path path(String styleClass) {
    var path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.setViewOrder(1);
    path.getStyleClass().setAll(styleClass);
    return path;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    ground.getElements().setAll(getRangeShape(start, end, false));
    rule.getElements().setAll(getUnderlineShape(start, end));
  }
}
