package org.kokoroe.personnel;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.WidthClass;

/// The rows that will be written: a table where there is room, else the first ones as cards with
/// the same things in the same order.
final class PreviewRows {
  /// Cards are not virtualised; whoever wants to see more has a wider window or the file.
  private static final int CARDS = 20;

  /// Borders and scroll bar, and the padding of a cell, in em.
  private static final double EDGES = 1.2;

  private static final double CELL_EDGES = 0.8;
  private static final double RIGHT_CELL_EDGES = 1.2;

  private static final String NONE = "—";

  private final Preview preview;
  private final Messages messages;
  private final WidthClass width;
  private final double em;

  /// Makes the rows; `em` is the height of the text in pixels.
  PreviewRows(Preview preview, Messages messages, WidthClass width, double em) {
    this.preview = preview;
    this.messages = messages;
    this.width = width;
    this.em = em;
  }

  /// A column; `ja` and `en` are the em it needs in each language.
  private record Field(
      String head, Function<PersonRow, String> value, double ja, double en, boolean right) {
    double em(Language language) {
      return language.equals(Language.JA) ? ja : en;
    }
  }

  private List<Field> fields() {
    return List.of(
        new Field(messages.get("personnel.column.number"), PersonRow::number, 5, 6.3, false),
        new Field(messages.get("personnel.column.name"), PersonRow::name, 9.4, 7.6, false),
        new Field(
            messages.get("personnel.column.department"), PersonRow::department, 6.6, 8.2, false),
        new Field(messages.get("personnel.column.course"), PersonRow::course, 10.6, 8.3, false),
        new Field(messages.get("personnel.column.result"), PersonRow::result, 5.2, 5.4, false),
        new Field(messages.get("personnel.column.first"), PersonRow::first, 3.4, 3.8, true),
        new Field(messages.get("personnel.column.best"), PersonRow::best, 4.2, 4.1, true),
        new Field(
            messages.get("personnel.column.completed"), PersonRow::completed, 5.4, 7.25, false));
  }

  Node node() {
    if (preview.rows().isEmpty()) {
      return empty();
    }
    return width == WidthClass.WIDE ? table() : cards();
  }

  private Node empty() {
    var words = wrapped(messages.get("personnel.empty"), "k-running");
    var card = new VBox(words);
    card.setId("personnel-rows");
    card.getStyleClass().add("k-card");
    card.setMaxHeight(VBox.USE_PREF_SIZE);
    StackPane.setAlignment(card, Pos.TOP_LEFT);
    return card;
  }

  private Node table() {
    var table = new TableView<PersonRow>();
    table.setId("personnel-rows");
    table.setAccessibleText(messages.get("personnel.check"));
    table.getStyleClass().add("k-personnel-table");
    List<Field> fields = fields();
    Language language = messages.language();
    double whole = fields.stream().mapToDouble(f -> f.em(language)).sum();
    for (Field field : fields) {
      TableColumn<PersonRow, String> column = column(field);
      column.setMinWidth(field.em(language) * em);
      column
          .prefWidthProperty()
          .bind(table.widthProperty().subtract(EDGES * em).multiply(field.em(language) / whole));
      table.getColumns().add(column);
    }
    table.getItems().setAll(preview.rows());
    return table;
  }

  private TableColumn<PersonRow, String> column(Field field) {
    var column = new TableColumn<PersonRow, String>(field.head());
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(field.value().apply(row.getValue())));
    column.setCellFactory(
        c -> new WrappingCell(field.right(), (field.right() ? RIGHT_CELL_EDGES : CELL_EDGES) * em));
    column.setReorderable(false);
    if (field.right()) {
      column.getStyleClass().add("k-personnel-right");
    }
    return column;
  }

  private static final class WrappingCell extends TableCell<PersonRow, String> {
    private final Text words = new Text();

    WrappingCell(boolean right, double edges) {
      words.getStyleClass().add("k-prose");
      words.wrappingWidthProperty().bind(widthProperty().subtract(edges));
      if (right) {
        getStyleClass().add("k-personnel-right");
      }
      setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
      super.updateItem(item, empty);
      words.setText(item == null || empty ? "" : item.isEmpty() ? NONE : item);
      setGraphic(empty ? null : words);
    }
  }

  private Node cards() {
    var cards = new VBox();
    cards.setId("personnel-rows");
    cards.getStyleClass().add("k-personnel-cards");
    preview.rows().stream().limit(CARDS).map(this::card).forEach(cards.getChildren()::add);
    int more = preview.rows().size() - CARDS;
    if (more > 0) {
      cards.getChildren().add(wrapped(messages.get("personnel.more", more), "k-hint"));
    }
    return cards;
  }

  private Node card(PersonRow row) {
    var card = new VBox();
    card.getStyleClass().addAll("k-card", "k-personnel-card");
    for (Field field : fields()) {
      String value = field.value().apply(row);
      if (!value.isEmpty()) {
        var head = new Label(field.head());
        head.getStyleClass().add("k-personnel-key");
        var pair = new FlowPane(head, wrapped(value, "k-body"));
        pair.getStyleClass().add("k-personnel-pair");
        card.getChildren().add(pair);
      }
    }
    return card;
  }

  private static Label wrapped(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
