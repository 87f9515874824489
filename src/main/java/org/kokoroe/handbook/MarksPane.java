package org.kokoroe.handbook;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.note.Jotting;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Prose;

/// All bookmarks and notes of the person, the newest first: Enter goes there, Delete removes.
final class MarksPane extends VBox {
  private final HandbookViewModel model;
  private final Messages messages;
  private final Overlay overlay;
  private final ListView<Jotting> all = new ListView<>();
  private final Label none;

  MarksPane(HandbookViewModel model, Messages messages, Overlay overlay) {
    this.model = model;
    this.messages = messages;
    this.overlay = overlay;
    getStyleClass().add("k-pane");
    setMaxHeight(USE_PREF_SIZE);
    var title = new Label(messages.get("handbook.marks"));
    title.getStyleClass().add("k-h3");
    none = new Label(messages.get("handbook.marks.none"));
    none.setId("marksNone");
    none.getStyleClass().add("k-hint");
    none.setWrapText(true);
    none.setMinHeight(USE_PREF_SIZE);
    all.setId("marksList");
    all.getStyleClass().add("k-pane-list");
    all.setAccessibleText(messages.get("handbook.marks"));
    all.setCellFactory(list -> new Line());
    all.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    all.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            go();
          }
        });
    var go = new Button(messages.get("handbook.marks.go"));
    go.setId("marksGo");
    go.getStyleClass().add("k-primary");
    go.setOnAction(event -> go());
    var edit = new Button(messages.get("handbook.marks.edit"));
    edit.setId("marksEdit");
    edit.setOnAction(event -> edit());
    var remove = new Button(messages.get("handbook.marks.remove"));
    remove.setId("marksRemove");
    remove.setOnAction(event -> remove());
    var close = new Button(messages.get("handbook.marks.close"));
    close.setId("marksClose");
    close.setOnAction(event -> overlay.close());
    for (Button button : List.of(go, edit, remove)) {
      button.disableProperty().bind(all.getSelectionModel().selectedItemProperty().isNull());
    }
    var buttons = new FlowPane(go, edit, remove, close);
    buttons.getStyleClass().add("k-pane-buttons");
    getChildren().addAll(title, none, all, PaneParts.onlyHere(messages), buttons);
    var aside = model.notes().setAsideProperty().get();
    if (aside != null) {
      var said =
          Prose.of(messages.get("handbook.notes.set-aside", aside.getFileName()), "k-danger-text");
      said.setId("marksAside");
      getChildren().add(1, said);
    }
    fill();
  }

  void open() {
    boolean empty = all.getItems().isEmpty();
    overlay.show(this, empty ? lookup("#marksClose") : all);
  }

  private void fill() {
    all.setItems(FXCollections.observableList(model.notes().notebook().all().reversed()));
    all.getSelectionModel().selectFirst();
    boolean empty = all.getItems().isEmpty();
    none.setVisible(empty);
    none.setManaged(empty);
    all.setVisible(!empty);
    all.setManaged(!empty);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> go();
      case DELETE -> remove();
      case N -> edit();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private @Nullable Jotting chosen() {
    return all.getSelectionModel().getSelectedItem();
  }

  private void go() {
    Jotting jotting = chosen();
    if (jotting != null) {
      overlay.close();
      model.jumpTo(jotting.clause());
    }
  }

  private void edit() {
    Jotting jotting = chosen();
    if (jotting != null) {
      overlay.open(new Pane.Note(jotting.clause(), jotting.note()));
    }
  }

  private void remove() {
    Jotting jotting = chosen();
    if (jotting != null) {
      model.notes().remove(jotting.clause());
      fill();
      if (all.getItems().isEmpty()) {
        lookup("#marksClose").requestFocus();
      }
    }
  }

  private final class Line extends WrappingCell<Jotting> {
    @Override
    protected void updateItem(@Nullable Jotting jotting, boolean empty) {
      super.updateItem(jotting, empty);
      if (empty || jotting == null) {
        show(null);
        setAccessibleText(null);
      } else {
        var lines = new VBox(Prose.of(where(jotting), "k-pane-line"));
        lines.getStyleClass().add("k-pane-lines");
        if (jotting.bookmarked()) {
          lines.getChildren().add(Prose.of(messages.get("handbook.bookmarked"), "k-hint"));
        }
        if (!jotting.note().isEmpty()) {
          lines.getChildren().add(Prose.of(jotting.note(), "k-note"));
        }
        setAccessibleText(where(jotting) + " " + jotting.note());
        show(lines);
      }
    }

    private String where(Jotting jotting) {
      return model
          .library()
          .find(jotting.clause())
          .map(this::where)
          .orElse(jotting.clause().value());
    }

    private String where(Entry entry) {
      String policy = entry.policy().shortTitle().in(messages.language());
      String place = entry.titledLabel(messages.language());
      return policy + "　" + (place.isEmpty() ? entry.clause().id().value() : place);
    }
  }
}
