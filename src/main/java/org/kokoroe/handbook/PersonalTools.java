package org.kokoroe.handbook;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.kokoroe.core.note.Jotting;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;

/// The tools for what belongs to the person at the PC, and the panes they open. Without a person
/// there are none.
final class PersonalTools {
  private final HandbookViewModel model;
  private final Messages messages;
  private final Overlay overlay;
  private final Button bookmark = tool("bookmark", Icon.Glyph.BOOKMARK);
  private final ChangeListener<Object> changed = (value, was, is) -> show();

  PersonalTools(HBox tools, HandbookViewModel model, Messages messages, Overlay overlay) {
    this.model = model;
    this.messages = messages;
    this.overlay = overlay;
    if (model.notes().isOffered()) {
      var note = tool("noteOpen", Icon.Glyph.NOTE);
      name(note, "handbook.note");
      note.setOnAction(event -> writeNote());
      bookmark.setOnAction(event -> toggleBookmark());
      tools.getChildren().addAll(bookmark, note);
    }
    model.currentProperty().addListener(changed);
    model.notes().notebookProperty().addListener(changed);
    show();
  }

  /// Releases what was registered with the model.
  void dispose() {
    model.currentProperty().removeListener(changed);
    model.notes().notebookProperty().removeListener(changed);
  }

  /// Answers to A, B, N and M.
  void answer(HandbookKeys keys) {
    keys.on(KeyCode.A, model::acknowledge)
        .on(KeyCode.B, this::toggleBookmark)
        .on(KeyCode.N, this::writeNote)
        .on(KeyCode.M, this::openMarks);
  }

  /// Adds to the menu of further tools what has no button; where there is no room, all.
  void addTo(MenuButton menu, boolean all) {
    if (!model.notes().isOffered()) {
      return;
    }
    if (all) {
      menu.getItems()
          .addAll(
              item("more-bookmark", "handbook.bookmark.switch", this::toggleBookmark),
              item("more-note", "handbook.note", this::writeNote));
    }
    menu.getItems().add(item("more-marks", "handbook.marks.open", this::openMarks));
  }

  private MenuItem item(String id, String key, Runnable action) {
    var item = new MenuItem(messages.get(key));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void toggleBookmark() {
    model.lead().ifPresent(model.notes()::toggleBookmark);
  }

  private void writeNote() {
    if (model.notes().isOffered()) {
      model.notes().whenRead(this::openNote);
    }
  }

  private void openNote() {
    model
        .lead()
        .map(c -> new Pane.Note(c, model.notes().at(c).map(Jotting::note).orElse("")))
        .ifPresent(overlay::open);
  }

  private void openMarks() {
    if (model.notes().isOffered()) {
      model.notes().whenRead(() -> overlay.open(new Pane.Marks()));
    }
  }

  private void show() {
    Optional<Jotting> here = model.lead().flatMap(model.notes()::at);
    boolean marked = here.filter(Jotting::bookmarked).isPresent();
    name(bookmark, marked ? "handbook.bookmark.remove" : "handbook.bookmark");
  }

  private void name(Button button, String key) {
    button.setAccessibleText(messages.get(key));
    button.setTooltip(new Tooltip(messages.get(key)));
  }

  private static Button tool(String id, Icon.Glyph glyph) {
    var button = new Button();
    button.setId(id);
    button.setGraphic(new Icon(glyph));
    button.getStyleClass().add("k-icon-button");
    return button;
  }
}
