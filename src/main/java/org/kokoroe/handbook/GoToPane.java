package org.kokoroe.handbook;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseLookup;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Prose;

/// Goes to a clause by its number or by words of its heading: type, ↑↓ choose, Enter goes there.
final class GoToPane extends VBox {
  private final HandbookViewModel model;
  private final Messages messages;
  private final Overlay overlay;
  private final ClauseLookup lookup;
  private final TextField field = new TextField();
  private final ListView<Entry> matches = new ListView<>();
  private final Label count = new Label();

  GoToPane(HandbookViewModel model, Messages messages, Overlay overlay) {
    this.model = model;
    this.messages = messages;
    this.overlay = overlay;
    this.lookup = new ClauseLookup(model.library());
    getStyleClass().add("k-pane");
    setMaxHeight(USE_PREF_SIZE);
    var title = new Label(messages.get("handbook.goto"));
    title.getStyleClass().add("k-h3");
    field.setId("goto");
    field.setPromptText(messages.get("handbook.goto.prompt"));
    field.setAccessibleText(messages.get("handbook.goto"));
    field.textProperty().addListener((value, was, is) -> look());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    matches.setId("gotoMatches");
    matches.setAccessibleText(messages.get("handbook.goto.matches"));
    matches.getStyleClass().add("k-pane-list");
    matches.setCellFactory(list -> new Line());
    matches.setFocusTraversable(false);
    matches.setOnMouseClicked(event -> go());
    count.setId("gotoCount");
    count.getStyleClass().add("k-hint");
    count.setWrapText(true);
    count.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(title, field, count, matches);
    look();
  }

  void open(String typed) {
    field.setText(typed);
    overlay.show(this, field);
    field.end();
  }

  private void pressed(KeyEvent event) {
    var selection = matches.getSelectionModel();
    switch (event.getCode()) {
      case DOWN -> selection.selectNext();
      case UP -> selection.selectPrevious();
      case ENTER -> go();
      default -> {
        return;
      }
    }
    matches.scrollTo(Math.max(0, selection.getSelectedIndex() - 1));
    event.consume();
  }

  private void look() {
    String typed = field.getText().strip();
    model.paneProperty().set(new Pane.GoTo(field.getText()));
    List<Entry> found = lookup.find(model.outline().policy().id(), typed);
    matches.setItems(FXCollections.observableList(found));
    matches.getSelectionModel().selectFirst();
    matches.setVisible(!found.isEmpty());
    matches.setManaged(!found.isEmpty());
    count.setText(
        typed.isEmpty()
            ? messages.get("handbook.goto.hint")
            : found.isEmpty()
                ? messages.get("handbook.goto.none", typed)
                : messages.get("handbook.goto.count", found.size()));
  }

  private void go() {
    Entry chosen = matches.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      overlay.close();
      model.jumpTo(chosen.clause().id());
    }
  }

  private final class Line extends WrappingCell<Entry> {
    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        show(null);
        setAccessibleText(null);
      } else {
        String words = words(entry);
        setAccessibleText(words);
        show(Prose.of(words, "k-pane-line"));
      }
    }

    private String words(Entry entry) {
      String name = entry.titledLabel(messages.language());
      String own = name.isEmpty() ? entry.clause().text().in(messages.language()) : name;
      return own + "　" + entry.clause().id().value();
    }
  }
}
