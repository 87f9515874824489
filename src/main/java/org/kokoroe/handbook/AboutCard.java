package org.kokoroe.handbook;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// What a reader should know about this edition, below the text; folded until it is wanted.
final class AboutCard extends VBox {
  AboutCard(Row.About about, HandbookViewModel model, Messages messages) {
    getStyleClass().add("k-about");
    boolean open = model.aboutOpenProperty().get();
    var fold = new Button(messages.get("handbook.about", about.policy().notes().size()));
    fold.setId("about");
    fold.setGraphic(new Icon(open ? Icon.Glyph.UP : Icon.Glyph.DOWN));
    fold.getStyleClass().add("k-text-button");
    fold.setMinWidth(Region.USE_PREF_SIZE);
    fold.setOnAction(event -> model.aboutOpenProperty().set(!open));
    getChildren().add(fold);
    if (open) {
      for (LocalizedText note : about.policy().notes()) {
        getChildren().add(Prose.of(note.in(messages.language()), "k-running"));
      }
    }
  }
}
