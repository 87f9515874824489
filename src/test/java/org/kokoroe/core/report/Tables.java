package org.kokoroe.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// Small tables for tests.
final class Tables {
  private Tables() {}

  /// A table with a column of each type; its only text column takes the values given.
  static Table of(String... names) {
    return of(Language.JA, names);
  }

  static Table of(Language language, String... names) {
    List<List<Cell>> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(
          List.of(
              Cell.text(name),
              Cell.whole(-5),
              new Cell.Decimal(new BigDecimal("83.3")),
              Cell.day(Optional.of(LocalDate.of(2026, 11, 22))),
              Cell.time(Optional.of(OffsetDateTime.parse("2026-11-22T16:30:15.789+09:00"))),
              Cell.empty()));
    }
    return new Table(
        language,
        language.equals(Language.JA) ? "研修記録" : "Training records",
        List.of(
            column(1, "name", "氏名", "Name", Column.Type.TEXT),
            column(2, "n", "数", "Number", Column.Type.INTEGER),
            column(3, "percent", "得点率", "Percent", Column.Type.DECIMAL),
            column(4, "day", "日", "Day", Column.Type.DATE),
            column(5, "time", "時", "Time", Column.Type.DATE_TIME),
            new Column(
                6,
                "due",
                LocalizedText.of("期限", "Due"),
                Column.Type.TEXT,
                LocalizedText.of("いつまでか", "By when"),
                Optional.of(LocalizedText.of("期限がないとき", "Without a limit")))),
        rows,
        List.of(new Table.Note("Selection", "All")));
  }

  private static Column column(int number, String key, String ja, String en, Column.Type type) {
    return new Column(
        number,
        key,
        LocalizedText.of(ja, en),
        type,
        LocalizedText.of(ja + "の意味", "Meaning of " + en),
        Optional.empty());
  }
}
