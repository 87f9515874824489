package org.kokoroe.handbook;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;

/// What the panes over the handbook have in common.
final class PaneParts {
  private PaneParts() {}

  /// Says that notes and bookmarks stay here.
  static Label onlyHere(Messages messages) {
    var words = new Label(messages.get("handbook.notes.only-here"), new Icon(Icon.Glyph.DISK));
    words.getStyleClass().add("k-hint");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }
}
