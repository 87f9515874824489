package org.kokoroe.handbook;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;

/// Finds the place of a popover: under its clause, inside its column; above where there is no room
/// below. Opened by a key, the list scrolls so that the clause and the popover both fit. Only where
/// a clause alone fills the window does it begin under the line it speaks of.
final class PopoverPlace {
  private static final double WIDEST = 30;
  private static final double NARROWEST = 22;
  private static final double GAP = 0.4;

  /// Less than this many em is no room.
  private static final double LEAST = 11;

  private final StackPane root;
  private final ListView<Row> list;

  PopoverPlace(StackPane root, ListView<Row> list) {
    this.root = root;
    this.list = list;
  }

  /// Puts the popover where it belongs.
  ///
  /// @param scroll whether the list may scroll to make room
  void put(LinkPopover popover, LinkMark mark, boolean scroll) {
    root.applyCss();
    list.layout();
    double em = popover.em();
    Bounds view = root.sceneToLocal(list.localToScene(list.getLayoutBounds()));
    Bounds column = root.sceneToLocal(mark.text().localToScene(mark.text().getLayoutBounds()));
    double width = Math.min(Math.max(column.getWidth(), NARROWEST * em), WIDEST * em);
    width = Math.min(width, view.getWidth() - em);
    popover.resize(width, view.getHeight());
    popover.applyCss();
    popover.layout();
    double whole = popover.wholeHeight(width);
    if (scroll) {
      makeRoom(mark, view, Math.min(whole, view.getHeight() * 0.6) + 2 * GAP * em);
    }
    Bounds clause = root.sceneToLocal(clause(mark));
    double below = view.getMaxY() - clause.getMaxY() - 2 * GAP * em;
    double above = clause.getMinY() - view.getMinY() - 2 * GAP * em;
    double x = Math.clamp(column.getMinX(), view.getMinX(), view.getMaxX() - width);
    double y;
    double height;
    if (below >= Math.min(whole, LEAST * em) || (below >= above && below > 0)) {
      height = Math.min(whole, Math.max(below, LEAST * em));
      y = clause.getMaxY() + GAP * em;
    } else if (above >= Math.min(whole, LEAST * em)) {
      height = Math.min(whole, above);
      y = clause.getMinY() - GAP * em - height;
    } else {
      Bounds line = root.sceneToLocal(mark.firstLine());
      y = line.getMaxY() + GAP * em;
      height = Math.min(whole, Math.max(view.getMaxY() - y - GAP * em, LEAST * em / 2));
    }
    y = Math.max(view.getMinY(), Math.min(y, view.getMaxY() - height));
    popover.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
    popover.layout();
  }

  /// In columns the words of this language; one under the other, the whole row.
  private static Bounds clause(LinkMark mark) {
    Node node = mark.text();
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up.getStyleClass().contains("k-stack")) {
        node = up;
      }
    }
    return node.localToScene(node.getLayoutBounds());
  }

  /// Scrolls the clause up until `needed` pixels are free below it, but never its own line out of
  /// sight.
  private void makeRoom(LinkMark mark, Bounds view, double needed) {
    var flow = ListParts.flow(list);
    if (flow == null) {
      return;
    }
    double bottom = root.sceneToLocal(clause(mark)).getMaxY();
    double line = root.sceneToLocal(mark.firstLine()).getMinY();
    double lacking = bottom + needed - view.getMaxY();
    double most = line - view.getMinY() - mark.firstLine().getHeight();
    double by = line < view.getMinY() ? most : Math.clamp(lacking, 0, Math.max(0, most));
    if (by != 0) {
      flow.scrollPixels(by);
      list.layout();
    }
  }
}
