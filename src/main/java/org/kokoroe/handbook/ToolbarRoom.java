package org.kokoroe.handbook;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.kokoroe.ui.TaskExecutor;

/// Fits the tools into the width there is: where it is too little, the words of copying go first,
/// then its key, then the views become a menu.
final class ToolbarRoom {
  private final HBox toolbar;
  private final Node words;
  private final Node key;
  private final Node views;
  private final Node menu;

  /// The parts that give way, from the FXML.
  record Nodes(HBox toolbar, Node words, Node key, Node views, Node menu) {}

  ToolbarRoom(Nodes nodes, TaskExecutor tasks) {
    this.toolbar = nodes.toolbar();
    this.words = nodes.words();
    this.key = nodes.key();
    this.views = nodes.views();
    this.menu = nodes.menu();
    // Tools too wide must not push the text out of the window.
    toolbar.setMinWidth(0);
    toolbar.widthProperty().addListener((value, was, is) -> tasks.later(this::fit));
  }

  /// Shows as much as there is room for.
  void fit() {
    show(words, true);
    show(key, true);
    show(views, true);
    show(menu, false);
    if (isTooWide()) {
      show(words, false);
    }
    if (isTooWide()) {
      show(key, false);
    }
    if (isTooWide()) {
      show(views, false);
      show(menu, true);
    }
  }

  private boolean isTooWide() {
    toolbar.applyCss();
    return toolbar.getWidth() > 0 && toolbar.prefWidth(-1) > toolbar.getWidth();
  }

  static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
