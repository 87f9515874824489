package org.kokoroe.training;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Pages that scroll.
final class Scrolling {
  /// Room kept around what is scrolled to, in pixels: the focus rings need it.
  static final double MARGIN = 12;

  private Scrolling() {}

  /// Makes a page of that content: as wide as the window, as high as it needs.
  static ScrollPane page(Region content) {
    var scroll = new ScrollPane(content);
    dress(scroll);
    return scroll;
  }

  /// Makes a page as wide as the window and no stop for the focus.
  static void dress(ScrollPane scroll) {
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
  }

  /// Returns where a node lies in the content of a page.
  static Bounds within(Node content, Node node) {
    return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /// Scrolls so far that a node inside can be seen, with a little room around it.
  static void reveal(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    Bounds at = within(content, node);
    double window = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - window;
    if (hidden <= 0 || window <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    double to = top;
    if (at.getMaxY() + MARGIN > top + window) {
      to = at.getMaxY() + MARGIN - window;
    }
    if (at.getMinY() - MARGIN < to) {
      to = at.getMinY() - MARGIN;
    }
    scroll.setVvalue(Math.clamp(to / hidden, 0, 1));
  }

  /// Says whether a node lies inside that page.
  static boolean holds(ScrollPane scroll, Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up.equals(scroll.getContent())) {
        return true;
      }
    }
    return false;
  }
}
