package org.kokoroe.handbook;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kokoroe.core.note.Jotting;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Messages;

/// Where the note beside one clause is written: Ctrl+Enter keeps it, Esc leaves it as it was.
final class NotePane extends VBox {
  private static final int ROWS = 4;

  private final HandbookViewModel model;
  private final Overlay overlay;
  private final ClauseId clause;
  private final TextArea text = new TextArea();

  NotePane(HandbookViewModel model, Messages messages, Overlay overlay, ClauseId clause) {
    this.model = model;
    this.overlay = overlay;
    this.clause = clause;
    getStyleClass().add("k-pane");
    setMaxHeight(USE_PREF_SIZE);
    var title = new Label(messages.get("handbook.note.title", name(messages)));
    title.getStyleClass().add("k-h3");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    String before = model.notes().at(clause).map(Jotting::note).orElse("");
    text.setId("note");
    text.setWrapText(true);
    text.setPrefRowCount(ROWS);
    text.setAccessibleText(messages.get("handbook.note.spoken-field"));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    var keep = new Button(messages.get("handbook.note.keep"));
    keep.setId("noteKeep");
    keep.getStyleClass().add("k-primary");
    keep.setOnAction(event -> keep());
    var remove = new Button(messages.get("handbook.note.remove"));
    remove.setId("noteRemove");
    remove.setVisible(!before.isEmpty());
    remove.setManaged(!before.isEmpty());
    remove.setOnAction(
        event -> {
          text.clear();
          keep();
        });
    var leave = new Button(messages.get("handbook.note.leave"));
    leave.setId("noteLeave");
    leave.setOnAction(event -> overlay.close());
    var buttons = new FlowPane(keep, leave, remove);
    buttons.getStyleClass().add("k-pane-buttons");
    getChildren().addAll(title, text, PaneParts.onlyHere(messages), buttons);
  }

  private String name(Messages messages) {
    return model
        .library()
        .find(clause)
        .map(entry -> entry.titledLabel(messages.language()))
        .filter(label -> !label.isEmpty())
        .orElse(clause.value());
  }

  void open(String draft) {
    text.setText(draft);
    text.textProperty()
        .addListener(
            (value, was, is) -> model.paneProperty().set(new Pane.Note(clause, text.getText())));
    overlay.show(this, text);
    text.end();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      keep();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      overlay.close();
      event.consume();
    }
  }

  private void keep() {
    String note = text.getText();
    overlay.close();
    model.notes().write(clause, note);
  }
}
