package org.kokoroe.handbook;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// What a list is made of once it is laid out.
final class ListParts {
  private ListParts() {}

  static @Nullable VirtualFlow<?> flow(ListView<?> list) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }

  /// Returns the list's own vertical scroll bar.
  static @Nullable ScrollBar scrollBar(ListView<?> list) {
    for (Node node : list.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
        return bar;
      }
    }
    return null;
  }

  /// Says whether the list or something in it has the focus.
  static boolean holdsFocus(ListView<?> list) {
    Node owner = list.getScene() == null ? null : list.getScene().getFocusOwner();
    return owner != null && (owner == list || isInside(owner, list));
  }

  /// Says whether a node is somewhere below another.
  static boolean isInside(Node node, Node outer) {
    for (Node up = node.getParent(); up != null; up = up.getParent()) {
      if (up == outer) {
        return true;
      }
    }
    return false;
  }

  /// Says whether the beginning of the row is in sight.
  static boolean begins(VirtualFlow<?> flow, int row) {
    var cell = flow.getVisibleCell(row);
    return cell != null && cell.getLayoutY() > -1 && cell.getLayoutY() < flow.getViewportLength();
  }

  /// Says whether no part of the row is out of sight.
  static boolean isWhole(VirtualFlow<?> flow, int row) {
    var cell = flow.getVisibleCell(row);
    return cell != null
        && cell.getLayoutY() >= 0
        && cell.getLayoutY() + cell.getHeight() <= flow.getViewportLength();
  }
}
