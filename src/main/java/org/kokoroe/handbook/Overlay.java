package org.kokoroe.handbook;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One small pane over the handbook at a time: to go somewhere, to write a note, to look through the
/// bookmarks. Esc or a press beside it closes it; the focus goes back to the text.
final class Overlay {
  private final StackPane layer;
  private final Node after;

  /// Shows its panes in `layer`; closing brings the focus to `after`.
  Overlay(StackPane layer, Node after) {
    this.layer = layer;
    this.after = after;
    layer.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    layer.setOnMousePressed(
        event -> {
          if (event.getTarget() == layer) {
            close();
          }
        });
    layer.setVisible(false);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    }
    // Below it nothing hears a key while it is open.
    if (!event.isAltDown() && !event.isShortcutDown()) {
      event.consume();
    }
  }

  /// Opens a pane and puts the focus on that part of it.
  void open(Region pane, Node focus) {
    layer.getChildren().setAll(pane);
    layer.setVisible(true);
    focus.requestFocus();
  }

  void close() {
    layer.setVisible(false);
    layer.getChildren().clear();
    after.requestFocus();
  }
}
