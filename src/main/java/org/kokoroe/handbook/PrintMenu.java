package org.kokoroe.handbook;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.kokoroe.app.api.Hall;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.PdfSaving;
import org.kokoroe.ui.WidthClass;

/// The button 印刷・PDF of the toolbar: unfolds [PrintPane] below it, and folds it again.
final class PrintMenu extends Button {
  private final PrintPane pane;

  private PrintMenu(HandbookViewModel reader, Hall hall, Messages messages) {
    var saving = PdfSaving.shipped(hall.dialogs(), hall.tasks());
    this.pane = new PrintPane(new PrintViewModel(reader, saving), messages, this::fold);
    setId("print");
    boolean wide = hall.appearance().widthClassProperty().get() == WidthClass.WIDE;
    setText(wide ? messages.get("handbook.print") : "");
    setAccessibleText(messages.get("handbook.print"));
    setTooltip(new Tooltip(messages.get("handbook.print")));
    setGraphic(new Icon(Icon.Glyph.PRINTER));
    getStyleClass().add(wide ? "k-tool" : "k-icon-button");
    setMinWidth(USE_PREF_SIZE);
    setOnAction(event -> unfoldOrFold());
  }

  /// Puts the button behind another one of the toolbar.
  static void behind(Node other, HandbookViewModel reader, Hall hall, Messages messages) {
    if (other.getParent() instanceof Pane toolbar) {
      int at = toolbar.getChildren().indexOf(other) + 1;
      var button = new PrintMenu(reader, hall, messages);
      toolbar.getChildren().add(at, button);
      boolean narrow = hall.appearance().widthClassProperty().get() == WidthClass.NARROW;
      if (narrow && toolbar.lookup("#more") instanceof MenuButton menu) {
        button.moveInto(menu);
      }
    }
  }

  /// Leaves its place in the toolbar to a line of that menu.
  private void moveInto(MenuButton menu) {
    setVisible(false);
    setManaged(false);
    var item = new MenuItem(getAccessibleText());
    item.setId("more-print");
    item.setOnAction(event -> unfoldOrFold());
    menu.getItems().add(item);
  }

  private void unfoldOrFold() {
    if (pane.getParent() != null) {
      fold();
    } else if (getParent().getParent() instanceof Pane column) {
      column.getChildren().add(column.getChildren().indexOf(getParent()) + 1, pane);
      pane.begin();
    }
  }

  private void fold() {
    if (pane.getParent() instanceof Pane column) {
      requestFocus();
      column.getChildren().remove(pane);
    }
  }
}
