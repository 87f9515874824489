package org.kokoroe.personnel;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kokoroe.core.report.CsvFile;
import org.kokoroe.core.report.TableFormat;
import org.kokoroe.core.report.XlsxFile;
import org.kokoroe.core.text.Messages;

/// The kinds of file, one card for each.
final class FormatCards extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ToggleGroup group = new ToggleGroup();
  private final ObjectProperty<TableFormat> format;
  private final Messages messages;

  FormatCards(ObjectProperty<TableFormat> format, Messages messages) {
    this.format = format;
    this.messages = messages;
    getStyleClass().add("k-personnel-group");
    getChildren().add(FilterPane.heading(messages.get("personnel.format")));
    PersonnelViewModel.formats().forEach(kind -> getChildren().add(card(kind)));
    var dates = new Label(messages.get("personnel.format.dates"));
    dates.getStyleClass().add("k-caption");
    dates.setWrapText(true);
    getChildren().add(dates);
  }

  private VBox card(TableFormat kind) {
    var button = new RadioButton(name(kind));
    button.setId("personnel-format-" + kind.extension());
    button.setToggleGroup(group);
    button.getStyleClass().add("k-strong");
    button.setWrapText(true);
    var hint = new Label(hint(kind));
    hint.getStyleClass().add("k-hint");
    hint.setWrapText(true);
    button.setAccessibleText(name(kind) + " " + hint.getText());
    var card = new VBox(button, hint);
    card.getStyleClass().add("k-personnel-format");
    card.setOnMouseClicked(event -> button.fire());
    button
        .selectedProperty()
        .subscribe(
            selected -> {
              card.pseudoClassStateChanged(CHOSEN, selected);
              if (selected) {
                format.set(kind);
              }
            });
    button.setSelected(kind.equals(format.get()));
    return card;
  }

  private String name(TableFormat kind) {
    return switch (kind) {
      case XlsxFile _ -> messages.get("personnel.format.xlsx");
      case CsvFile _ -> messages.get("personnel.format.csv");
    };
  }

  private String hint(TableFormat kind) {
    return switch (kind) {
      case XlsxFile _ -> messages.get("personnel.format.xlsx.hint");
      case CsvFile _ -> messages.get("personnel.format.csv.hint");
    };
  }
}
