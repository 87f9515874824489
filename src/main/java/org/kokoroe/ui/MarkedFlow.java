package org.kokoroe.ui;

import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kokoroe.core.search.Span;

/// Running text in which stretches of words have a ground behind them and a rule under them.
final class MarkedFlow extends TextFlow {
  private final Path ground = path("k-mark-ground");
  private final Path rule = path("k-mark-rule");
  private final List<Span> marks;

  /// Makes the flow.
  ///
  /// @param marks in characters of all texts together
  MarkedFlow(List<Span> marks, List<Text> texts) {
    super(texts.toArray(Text[]::new));
    this.marks = List.copyOf(marks);
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
    ground.getElements().clear();
    rule.getElements().clear();
    for (Span mark : marks) {
      ground.getElements().addAll(getRangeShape(mark.start(), mark.end(), false));
      rule.getElements().addAll(getUnderlineShape(mark.start(), mark.end()));
    }
  }
}
