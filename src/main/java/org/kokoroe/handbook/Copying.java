package org.kokoroe.handbook;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Messages;

/// Puts what is quoted on the clipboard, and says so until the person goes on.
final class Copying {
  private final Label copied;
  private final HandbookViewModel model;
  private final Messages messages;
  private final CitationText citations = new CitationText();
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
    ofCurrent().ifPresent(this::put);
  }

  /// Copies words selected within a clause, else all clauses that are chosen, with their citation.
  /// Several clauses are chosen later than words are selected: they go first.
  void selection(@Nullable ClauseText selected) {
    if (selected == null || model.chosen().isMany()) {
      chosen().ifPresent(this::put);
    } else {
      // Not the current row: the keys have moved on, or a heading's words stand above its text.
      int row = model.outline().rowOf(selected.clause()).orElse(model.current());
      String words = selected.getSelectedRangeAsString();
      put(citations.of(model.outline(), row, words, selected.language()));
    }
  }

  private Optional<String> chosen() {
    var chosen = model.chosen();
    var languages = model.viewProperty().get().languages();
    return chosen.isMany()
        ? citations.of(model.outline(), chosen.first(), chosen.last(), languages)
        : ofCurrent();
  }

  private Optional<String> ofCurrent() {
    return citations.of(model.outline(), model.current(), model.viewProperty().get().languages());
  }

  private void put(String text) {
    var content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    copied.setText(messages.get("handbook.copied"));
  }
}
