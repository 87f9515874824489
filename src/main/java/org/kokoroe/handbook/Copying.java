package org.kokoroe.handbook;

import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kokoroe.core.text.Messages;

/// Puts what is quoted on the clipboard, and says so until the person goes on.
final class Copying {
  private final Label copied;
  private final HandbookViewModel model;
  private final Messages messages;
  private final ChangeListener<Object> wentOn = (value, was, is) -> forget();

  Copying(Label copied, HandbookViewModel model, Messages messages) {
    this.copied = copied;
    this.model = model;
    this.messages = messages;
    model.currentProperty().addListener(wentOn);
    model.viewProperty().addListener(wentOn);
  }

  /// Releases what was registered with the model.
  void dispose() {
    model.currentProperty().removeListener(wentOn);
    model.viewProperty().removeListener(wentOn);
  }

  private void forget() {
    copied.setText("");
  }

  /// Copies the current clause with its citation.
  void citation() {
    model.citation().ifPresent(this::put);
  }

  /// Copies selected words alone; without any, the clause with its citation.
  void selection(String selected) {
    if (selected.isEmpty()) {
      citation();
    } else {
      put(selected);
    }
  }

  private void put(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    copied.setText(messages.get("handbook.copied"));
  }
}
