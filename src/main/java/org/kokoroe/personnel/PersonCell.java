package org.kokoroe.personnel;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// One cell of the table of rows: wraps its words, and says them briefly in a narrow column.
final class PersonCell extends TableCell<PersonRow, PersonRow> {
  /// The padding left and right that `personnel.css` gives a cell, in em.
  private static final double EDGES = 1.07;

  private static final double FIRST_EDGES = 1.6;
  private static final String FIRST = "k-personnel-first";
  private static final String NONE = "—";

  private final Text words = new Text();
  private final PreviewRows.Field field;
  private final double em;

  /// Makes a cell; `em` is the height of the text in pixels.
  PersonCell(PreviewRows.Field field, double em) {
    this.field = field;
    this.em = em;
    double edges = field.style().equals(FIRST) ? FIRST_EDGES : EDGES;
    words.getStyleClass().add("k-prose");
    words.wrappingWidthProperty().bind(widthProperty().subtract(edges * em));
    getStyleClass().add(field.style());
    setPrefHeight(USE_COMPUTED_SIZE);
    widthProperty().subscribe((was, is) -> say());
  }

  @Override
  protected void updateItem(@Nullable PersonRow row, boolean empty) {
    super.updateItem(row, empty);
    say();
  }

  private void say() {
    PersonRow row = getItem();
    if (row == null || isEmpty()) {
      words.setText("");
      setGraphic(null);
      return;
    }
    boolean roomy = getWidth() >= field.room().full() * em;
    String said = (roomy ? field.value() : field.briefly()).apply(row);
    words.setText(said.isEmpty() ? NONE : said);
    setGraphic(words);
  }
}
