package org.kokoroe.personnel;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.WidthClass;

/// The rows that will be written: a table where there is room, else the first ones as cards with
/// the same things in the same order.
final class PreviewRows {
  /// Cards are not virtualised; whoever wants to see more has a wider window or the file.
  private static final int CARDS = 20;

  /// Borders and scroll bar, in em.
  private static final double EDGES = 1;

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

  /// A column.
  ///
  /// @param briefly says the same as `value` in less room
  /// @param style of its head and cells
  record Field(
      String head,
      Function<PersonRow, String> value,
      Function<PersonRow, String> briefly,
      Room room,
      String style) {
    static Field of(String head, Function<PersonRow, String> value, Room room) {
      return new Field(head, value, value, room, "k-personnel-cell");
    }

    static Field right(String head, Function<PersonRow, String> value, Room room) {
      return new Field(head, value, value, room, "k-personnel-right");
    }
  }

  /// The em a column needs.
  ///
  /// @param least below it the table scrolls sideways
  /// @param full from it on nothing needs to be said briefly
  record Room(double least, double full) {}

  private Room room(double ja, double en) {
    double em = messages.language().equals(Language.JA) ? ja : en;
    return new Room(em, em);
  }

  private Room dayRoom() {
    return messages.language().equals(Language.JA) ? new Room(5.4, 9.1) : new Room(7.4, 11);
  }

  private List<Field> fields() {
    return List.of(
        new Field(
            messages.get("personnel.column.number"),
            PersonRow::number,
            PersonRow::number,
            room(5.4, 6.8),
            "k-personnel-first"),
        Field.of(messages.get("personnel.column.name"), PersonRow::name, room(7.5, 7)),
        Field.of(
            messages.get("personnel.column.department"), PersonRow::department, room(6.4, 10.1)),
        Field.of(messages.get("personnel.column.course"), PersonRow::course, room(10.2, 6.9)),
        Field.of(messages.get("personnel.column.result"), PersonRow::result, room(4, 5.2)),
        Field.right(messages.get("personnel.column.first"), PersonRow::first, room(3.9, 3.75)),
        Field.right(messages.get("personnel.column.best"), PersonRow::best, room(3.9, 3.75)),
        new Field(
            messages.get("personnel.column.completed"),
            PersonRow::completed,
            PersonRow::completedBriefly,
            dayRoom(),
            "k-personnel-cell"));
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
    double[] wanted = fields.stream().mapToDouble(this::wanted).toArray();
    double whole = Arrays.stream(wanted).sum();
    for (int i = 0; i < wanted.length; i++) {
      TableColumn<PersonRow, PersonRow> column = column(fields.get(i));
      column.setMinWidth(fields.get(i).room().least() * em);
      column
          .prefWidthProperty()
          .bind(table.widthProperty().subtract(EDGES * em).multiply(wanted[i] / whole));
      table.getColumns().add(column);
    }
    table.getItems().setAll(preview.rows());
    return table;
  }

  /// A day is written out in Japanese, where it is short; English takes the room it can get.
  private double wanted(Field field) {
    return messages.language().equals(Language.JA) ? field.room().full() : field.room().least();
  }

  private TableColumn<PersonRow, PersonRow> column(Field field) {
    var column = new TableColumn<PersonRow, PersonRow>(field.head());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(c -> new PersonCell(field, em));
    column.setReorderable(false);
    column.getStyleClass().add(field.style());
    return column;
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
