package org.kokoroe.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    Map<String, Integer> places = new HashMap<>();
    for (Column column : table.columns()) {
      places.put(column.key(), column.number() - 1);
    }
    List<PersonRow> rows = new ArrayList<>();
    int substituted = 0;
    for (List<Cell> cells : table.rows()) {
      Function<String, String> value =
          key -> words(cells.get(Optional.ofNullable(places.get(key)).orElseThrow()), language);
      String name = value.apply("name");
      String drawn = shown.apply(name);
      substituted += drawn.equals(name) ? 0 : 1;
      rows.add(row(value, drawn, shown));
    }
    Map<String, String> names = new HashMap<>();
    PersonnelViewModel.formats().forEach(f -> names.put(f.extension(), records.fileName(f)));
    return new Preview(rows, table.columns().size(), substituted, names);
  }

  private static PersonRow row(
      Function<String, String> value, String name, UnaryOperator<String> shown) {
    return new PersonRow(
        value.apply("employee_no"),
        name,
        shown.apply(value.apply("department")),
        value.apply("course_name"),
        value.apply("result"),
        value.apply("first_score"),
        best(value.apply("best_score"), value.apply("max_score")),
        value.apply("completed_at"));
  }

  private static String best(String best, String max) {
    return best.isEmpty() ? "" : best + "/" + max;
  }

  private static String words(Cell cell, Language language) {
    return switch (cell) {
      case Cell.Empty() -> "";
      case Cell.Text(String value) -> value;
      case Cell.Whole(long value) -> Long.toString(value);
      case Cell.Decimal(var value) -> value.toPlainString();
      case Cell.Day(LocalDate value) -> day(value, language);
      case Cell.Time(var value) -> day(value.toLocalDate(), language);
    };
  }

  private static String day(LocalDate day, Language language) {
    return language.equals(Language.JA) ? JapaneseDates.standard().shortForm(day) : day.toString();
  }
}
