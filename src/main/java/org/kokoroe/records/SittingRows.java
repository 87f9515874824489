package org.kokoroe.records;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.records.CourseRecords.Sitting;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.WidthClass;

/// The sittings of a course: a table where there is room, else a card for each with the same things
/// in the same order. Counts links and copy buttons on from course to course.
final class SittingRows {
  private static final List<String> HEADS =
      List.of("number", "at", "state", "points", "edition", "record");

  private final RecordWords words;
  private final WidthClass width;
  private final Consumer<Sitting> open;
  private final AtomicInteger results = new AtomicInteger();
  private final AtomicInteger copies = new AtomicInteger();

  SittingRows(RecordWords words, WidthClass width, Consumer<Sitting> open) {
    this.words = words;
    this.width = width;
    this.open = open;
  }

  Node of(List<Sitting> sittings) {
    return width == WidthClass.WIDE ? table(sittings) : cards(sittings);
  }

  private Node table(List<Sitting> sittings) {
    var grid = new GridPane();
    grid.getStyleClass().add("k-record-table");
    for (int column = 0; column <= HEADS.size(); column++) {
      var constraints = new ColumnConstraints();
      boolean edition = column == HEADS.indexOf("edition");
      constraints.setHgrow(edition ? Priority.ALWAYS : Priority.SOMETIMES);
      constraints.setHalignment(column == 0 ? HPos.RIGHT : HPos.LEFT);
      grid.getColumnConstraints().add(constraints);
      if (column < HEADS.size()) {
        grid.add(firm(head(HEADS.get(column)), "k-record-head"), column, 0);
      }
    }
    line(grid, 1, "k-record-rule");
    for (int i = 0; i < sittings.size(); i++) {
      row(grid, 2 + 2 * i, sittings.get(i));
      if (i < sittings.size() - 1) {
        line(grid, 3 + 2 * i, "k-record-line");
      }
    }
    return grid;
  }

  private void row(GridPane grid, int row, Sitting sitting) {
    Node[] cells = {
      firm(Integer.toString(sitting.number()), "k-record-cell"),
      CourseCard.wrapped(words.time(sitting.at()), "k-record-cell", "k-record-time"),
      words.badge(sitting),
      CourseCard.wrapped(words.points(sitting.points()), "k-record-cell", "k-record-points"),
      CourseCard.wrapped(words.edition(sitting.edition()), "k-record-cell", "k-record-edition"),
      recordNumber(sitting),
      sitting.hasResult() ? result(sitting) : new Region()
    };
    for (int column = 0; column < cells.length; column++) {
      GridPane.setValignment(cells[column], VPos.CENTER);
      grid.add(cells[column], column, row);
    }
  }

  private static void line(GridPane grid, int row, String style) {
    var line = new Region();
    line.getStyleClass().add(style);
    grid.add(line, 0, row, HEADS.size() + 1, 1);
  }

  private Node cards(List<Sitting> sittings) {
    var cards = new VBox();
    cards.getStyleClass().add("k-record-cards");
    sittings.forEach(sitting -> cards.getChildren().add(card(sitting)));
    return cards;
  }

  private Node card(Sitting sitting) {
    var head =
        new FlowPane(
            firm(words.get("records.nth", sitting.number()), "k-strong"), words.badge(sitting));
    head.getStyleClass().add("k-record-flow");
    var card =
        new VBox(
            head,
            pair("at", CourseCard.wrapped(words.time(sitting.at()), "k-record-cell")),
            pair("points", CourseCard.wrapped(words.points(sitting.points()), "k-record-cell")),
            pair("edition", CourseCard.wrapped(words.edition(sitting.edition()), "k-record-cell")),
            pair("record", recordNumber(sitting)));
    if (sitting.hasResult()) {
      card.getChildren().add(result(sitting));
    }
    card.getStyleClass().add("k-record-row");
    return card;
  }

  private Node pair(String key, Node value) {
    var pair = new FlowPane(firm(head(key), "k-record-key"), value);
    pair.getStyleClass().add("k-record-flow");
    return pair;
  }

  private Node recordNumber(Sitting sitting) {
    Label number = firm(sitting.recordNumber(), "k-record-cell");
    var copy = new Button();
    copy.setId("records-copy-" + copies.incrementAndGet());
    copy.setGraphic(new Icon(Icon.Glyph.COPY));
    copy.getStyleClass().add("k-icon-button");
    copy.setAccessibleText(words.get("records.copy", sitting.recordNumber()));
    copy.setOnAction(event -> copy(sitting, copy));
    var both = new HBox(number, copy);
    both.getStyleClass().add("k-record-number");
    return both;
  }

  /// The whole id goes to the clipboard: with it the record can be found for certain.
  private void copy(Sitting sitting, Button button) {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, sitting.id().toString()));
    button.setGraphic(new Icon(Icon.Glyph.CHECK));
    button.setText(words.get("records.copied"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(words.get("records.copied"));
  }

  private Node result(Sitting sitting) {
    var link = new Hyperlink(words.get("records.see"));
    link.setId("records-result-" + results.incrementAndGet());
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setAccessibleText(words.get("records.see-nth", sitting.number()));
    link.setOnAction(event -> open.accept(sitting));
    return link;
  }

  private String head(String column) {
    return switch (column) {
      case "number" -> words.get("records.column.number");
      case "at" -> words.get("records.column.at");
      case "state" -> words.get("records.column.state");
      case "points" -> words.get("records.column.points");
      case "edition" -> words.get("records.column.edition");
      default -> words.get("records.column.record");
    };
  }

  private static Label firm(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
