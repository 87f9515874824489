package org.kokoroe.handbook;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kokoroe.core.text.Messages;

/// The bar in which words are looked for: Enter goes to the next match, Shift+Enter to the one
/// before, Esc closes.
final class FindBar {
  private final Nodes nodes;
  private final HandbookViewModel model;
  private final Messages messages;
  private final Node after;
  private final ChangeListener<Object> changed = (value, was, is) -> show();

  /// The controls of the bar, from its FXML.
  record Nodes(HBox bar, TextField words, Label count) {}

  /// Binds the bar; closing it brings the focus to `after`.
  FindBar(Nodes nodes, HandbookViewModel model, Messages messages, Node after) {
    this.nodes = nodes;
    this.model = model;
    this.messages = messages;
    this.after = after;
    nodes.words().textProperty().bindBidirectional(model.find().queryProperty());
    nodes.words().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.find().queryProperty().addListener(changed);
    model.find().openProperty().addListener(changed);
    model.find().foundProperty().addListener(changed);
    show();
  }

  /// Releases what was registered with the model.
  void dispose() {
    nodes.words().textProperty().unbindBidirectional(model.find().queryProperty());
    model.find().queryProperty().removeListener(changed);
    model.find().openProperty().removeListener(changed);
    model.find().foundProperty().removeListener(changed);
  }

  void open() {
    model.find().openProperty().set(true);
    nodes.words().requestFocus();
    nodes.words().selectAll();
  }

  void close() {
    if (model.find().openProperty().get()) {
      model.find().openProperty().set(false);
      after.requestFocus();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      model.findStep(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void show() {
    boolean open = model.find().openProperty().get();
    nodes.bar().setVisible(open);
    nodes.bar().setManaged(open);
    var found = model.find().found();
    String query = model.find().queryProperty().get().strip();
    boolean none = found.hits().isEmpty();
    nodes
        .count()
        .setText(
            query.isEmpty()
                ? ""
                : none
                    ? messages.get("handbook.find.none", query)
                    : messages.get("handbook.find.count", found.at() + 1, found.hits().size()));
    for (String id : new String[] {"#findPrevious", "#findNext"}) {
      nodes.bar().lookup(id).setDisable(none);
    }
  }
}
