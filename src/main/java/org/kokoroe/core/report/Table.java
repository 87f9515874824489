package org.kokoroe.core.report;

import java.util.List;
import org.kokoroe.core.text.Language;

/// A table for people outside: what a file is written from.
///
/// @param language of headers, values and notes
/// @param title its name, also that of the sheet
/// @param rows in each a cell for every column, in the order of the columns
/// @param notes how the table came about: when, from what, by which filter
public record Table(
    Language language,
    String title,
    List<Column> columns,
    List<List<Cell>> rows,
    List<Note> notes) {

  /// Refuses a row of another width with [IllegalArgumentException].
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("a row that has not " + width + " cells");
    }
  }

  /// One thing to know about the whole table.
  public record Note(String name, String value) {}
}
