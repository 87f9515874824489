package org.kokoroe.handbook;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Messages;

/// One small pane over the handbook at a time: to go somewhere, to write a note, to look through
/// the bookmarks. Esc or a press beside it closes it; the focus goes back to the text.
final class Overlay {
  private final StackPane layer;
  private final Node after;
  private final HandbookViewModel model;
  private final Messages messages;

  /// Shows its panes in `layer`; closing brings the focus to `after`.
  Overlay(StackPane layer, Node after, HandbookViewModel model, Messages messages) {
    this.layer = layer;
    this.after = after;
    this.model = model;
    this.messages = messages;
    layer.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    layer.setOnMousePressed(
        event -> {
          if (event.getTarget() == layer) {
            close();
          }
        });
    layer.setVisible(false);
    open(model.paneProperty().get());
  }

  /// Opens a pane, or the one that was open in another view.
  void open(@Nullable Pane pane) {
    model.paneProperty().set(pane);
    switch (pane) {
      case Pane.GoTo(String typed) -> new GoToPane(model, messages, this).open(typed);
      case Pane.Note note -> new NotePane(model, messages, this, note.clause()).open(note.draft());
      case Pane.Marks _ -> new MarksPane(model, messages, this).open();
      case null -> {}
    }
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

  /// Shows a pane and puts the focus on that part of it.
  void show(Region pane, Node focus) {
    layer.getChildren().setAll(pane);
    layer.setVisible(true);
    focus.requestFocus();
  }

  void close() {
    model.paneProperty().set(null);
    layer.setVisible(false);
    layer.getChildren().clear();
    after.requestFocus();
  }
}
