package org.kokoroe.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kokoroe.core.report.Cell;
import org.kokoroe.core.report.Column;
import org.kokoroe.core.report.Table;
import org.kokoroe.core.report.TableFormat;
import org.kokoroe.core.report.TrainingRecords;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;

/// What would be written now.
///
/// @param columns of the file, not of the screen
/// @param substituted names in which a character is shown as its code point
/// @param names the file's name by its format's ending
record Preview(List<PersonRow> rows, int columns, int substituted, Map<String, String> names) {
  private static final JapaneseDates DATES = JapaneseDates.standard();

  /// Nothing was read yet.
  static final Preview EMPTY = new Preview(List.of(), 0, 0, Map.of());

  Preview {
    rows = List.copyOf(rows);
    names = Map.copyOf(names);
  }

  String fileName(TableFormat format) {
    return names.getOrDefault(format.extension(), "");
  }

  static Preview of(TrainingRecords records, Language language, UnaryOperator<String> shown) {
    Table table = records.table();
    List<PersonRow> rows = new ArrayList<>();
    int substituted = 0;
    for (List<Cell> cells : table.rows()) {
      var line = new Line(table.columns(), cells, language, shown);
      rows.add(line.row());
      substituted += line.isNameDrawnAsItIs() ? 0 : 1;
    }
    Map<String, String> names = new HashMap<>();
    PersonnelViewModel.formats().forEach(f -> names.put(f.extension(), records.fileName(f)));
    return new Preview(rows, table.columns().size(), substituted, names);
  }

  /// One row of the table, for the screen.
  private record Line(
      List<Column> columns, List<Cell> cells, Language language, UnaryOperator<String> shown) {
    PersonRow row() {
      Optional<LocalDate> completed =
          cell("completed_at") instanceof Cell.Time(var time)
              ? Optional.of(time.toLocalDate())
              : Optional.empty();
      return new PersonRow(
          drawn("employee_no"),
          drawn("name"),
          drawn("department"),
          drawn("course_name"),
          value("result"),
          score("first_score"),
          score("best_score"),
          completed.map(day -> DATES.date(day, language)).orElse(""),
          completed.map(this::briefly).orElse(""));
    }

    boolean isNameDrawnAsItIs() {
      return drawn("name").equals(value("name"));
    }

    private Cell cell(String key) {
      return columns.stream()
          .filter(column -> column.key().equals(key))
          .findFirst()
          .map(column -> cells.get(column.number() - 1))
          .orElseThrow();
    }

    private String drawn(String key) {
      return shown.apply(value(key));
    }

    private String score(String key) {
      String marks = value(key);
      return marks.isEmpty() ? "" : marks + "/" + value("max_score");
    }

    private String value(String key) {
      return switch (cell(key)) {
        case Cell.Text(String value) -> value;
        case Cell.Whole(long value) -> Long.toString(value);
        case Cell.Decimal(var value) -> value.toPlainString();
        case Cell.Empty _, Cell.Day _, Cell.Time _ -> "";
      };
    }

    private String briefly(LocalDate day) {
      return language.equals(Language.JA) ? DATES.shortForm(day) : day.toString();
    }
  }
}
