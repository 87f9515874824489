package org.kokoroe.handbook;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.kokoroe.core.term.Link;

/// A term or reference in a clause's words: dots under a term, a line under a reference, both rings
/// when it has the focus. Lies over the words and lets the mouse through to them, so that they can
/// be selected; [TermKeys] moves the focus to it.
final class LinkMark extends Region {
  private final ClauseText text;
  private final Link link;
  private final Path line = new Path();
  private List<Bounds> boxes = List.of();
  private double drop;

  LinkMark(ClauseText text, Link link, String words) {
    this.text = text;
    this.link = link;
    setManaged(false);
    setMouseTransparent(true);
    setViewOrder(ClauseText.BEHIND - 1);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(words);
    getStyleClass().addAll("k-link-mark", link.references().isEmpty() ? "k-term" : "k-reference");
    line.setManaged(false);
    line.getStyleClass().setAll("k-link-line");
    getChildren().add(line);
    focusedProperty()
        .subscribe(
            (was, is) -> {
              ring(is);
              fireEvent(new LinkEvent(is ? LinkEvent.FOCUSED : LinkEvent.LEFT, this));
            });
  }

  ClauseText text() {
    return text;
  }

  Link link() {
    return link;
  }

  boolean isAt(double x, double y) {
    return boxes.stream().anyMatch(box -> box.contains(x, y));
  }

  /// Puts the mark where the words are, in the coordinates of the text.
  void place(List<Bounds> where, double drop) {
    if (boxes.equals(where)) {
      return;
    }
    boxes = List.copyOf(where);
    line.getElements().clear();
    if (boxes.isEmpty()) {
      return;
    }
    double left = boxes.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
    double top = boxes.getFirst().getMinY();
    double right = boxes.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
    resizeRelocate(left, top, right - left, boxes.getLast().getMaxY() - top);
    this.drop = drop;
    ring(isFocused());
    for (Bounds box : boxes) {
      double under = Math.round(box.getMaxY() - top + drop) - 0.5;
      line.getElements()
          .addAll(new MoveTo(box.getMinX() - left, under), new LineTo(box.getMaxX() - left, under));
    }
  }

  /// Draws the ring behind each line of the words; made only while it has the focus.
  private void ring(boolean on) {
    getChildren().setAll(line);
    for (Bounds box : on ? boxes : List.<Bounds>of()) {
      var ring = new Region();
      ring.setManaged(false);
      ring.getStyleClass().add("k-link-box");
      ring.resizeRelocate(
          box.getMinX() - getLayoutX(),
          box.getMinY() - getLayoutY(),
          box.getWidth(),
          box.getHeight() + drop);
      getChildren().addFirst(ring);
    }
  }

  /// Returns where the words stand in the scene: the first line of them.
  Bounds firstLine() {
    return text.localToScene(boxes.isEmpty() ? text.getLayoutBounds() : boxes.getFirst());
  }
}
