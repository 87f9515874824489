package org.kokoroe.handbook;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Where the contents stand: beside the text, or in a drawer over it where there is no room.
final class ContentsDrawer {
  private final Nodes nodes;
  private final boolean beside;

  /// The parts it moves, from the FXML: `sections` is the list in the pane, `clauses` the text.
  record Nodes(BorderPane frame, VBox toc, StackPane drawer, Region sections, Region clauses) {}

  ContentsDrawer(Nodes nodes, boolean beside) {
    this.nodes = nodes;
    this.beside = beside;
    if (!beside) {
      nodes.frame().setLeft(null);
      nodes.toc().setMaxWidth(Region.USE_PREF_SIZE);
      nodes.drawer().getChildren().add(nodes.toc());
      nodes.drawer().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && nodes.drawer().isVisible()) {
      close();
      event.consume();
    }
  }

  /// Shows the drawer; beside the text the contents are always there.
  void open() {
    if (!beside) {
      nodes.drawer().setVisible(true);
    }
    nodes.sections().requestFocus();
  }

  /// Goes back to the text.
  void close() {
    nodes.drawer().setVisible(false);
    nodes.clauses().requestFocus();
  }

  /// Goes from the text to the contents and back.
  void next() {
    if (nodes.sections().isFocused()) {
      nodes.clauses().requestFocus();
    } else {
      open();
    }
  }
}
