package org.kokoroe.core.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// The table 研修記録: one row for each person, course and fiscal year. Its columns are data
/// (`training-records.tsv`), explained in the dictionary that goes with a workbook.
public final class TrainingRecords {
  private static final List<Column> COLUMNS =
      Column.read(TrainingRecords.class, "training-records.tsv");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

  private final Office office;
  private final Selection selection;
  private final Messages messages;
  private final List<TrainingRow> rows;
  private final ZonedDateTime now;

  private TrainingRecords(
      Office office,
      Selection selection,
      Messages messages,
      List<TrainingRow> rows,
      ZonedDateTime now) {
    this.office = office;
    this.selection = selection;
    this.messages = messages;
    this.rows = rows;
    this.now = now;
  }

  /// Reads the rows of that selection from the records.
  ///
  /// @param language of headers and values
  public static TrainingRecords read(
      RecordStore store, Office office, Selection selection, Language language, Clock clock) {
    Messages messages = Messages.of(TrainingRecords.class, language);
    var rows = new TrainingRow.Source(store, office, messages);
    List<TrainingRow> chosen =
        Standing.of(store.history().completions()).stream()
            .filter(standing -> selection.isOfCourse(standing.decisive().course()))
            .map(rows::row)
            .filter(row -> selection.covers(row.day()))
            .filter(row -> selection.isOfDepartment(row.department(), office))
            .sorted(Comparator.comparing(TrainingRow::order))
            .toList();
    return new TrainingRecords(office, selection, messages, chosen, ZonedDateTime.now(clock));
  }

  /// Returns the columns.
  public static List<Column> columns() {
    return COLUMNS;
  }

  /// Returns the table.
  public Table table() {
    return new Table(
        messages.language(),
        messages.get("report.records.title"),
        COLUMNS,
        rows.stream().map(row -> row.cells(COLUMNS)).toList(),
        notes());
  }

  /// Returns a name for the file: what it holds, whose it is, which years and days, and the time it
  /// was made, for example `研修記録_亀山市_令和8年度_20260401-20261122_163015.xlsx`. Where no days were
  /// chosen they are those of the rows.
  public String fileName(TableFormat format) {
    LocalDate from = selection.from().orElse(firstDay());
    LocalDate to = selection.to().orElse(lastDay());
    return messages.get(
        "report.records.file",
        messages.get("report.records.title").replace(' ', '-'),
        safe(office.name().in(messages.language())),
        years(FiscalYear.of(from), FiscalYear.of(to)),
        DAY.format(from),
        DAY.format(to),
        TIME.format(now),
        format.extension());
  }

  private List<Table.Note> notes() {
    String all = messages.get("report.note.all");
    Language language = messages.language();
    return List.of(
        note("report.note.organisation", office.name().in(language)),
        note("report.note.created", JapaneseDates.standard().dateTime(now, language)),
        note("report.note.rows", Integer.toString(rows.size())),
        note("report.note.from", selection.from().map(LocalDate::toString).orElse(all)),
        note("report.note.to", selection.to().map(LocalDate::toString).orElse(all)),
        note("report.note.department", selection.department().orElse(all)),
        note("report.note.course", selection.course().orElse(all)),
        note("report.note.period", messages.get("report.note.period.value")),
        note("report.note.names", messages.get("report.note.names.value")));
  }

  private Table.Note note(String key, String value) {
    return new Table.Note(messages.get(key), value);
  }

  private String years(FiscalYear first, FiscalYear last) {
    String from = first.label(messages.language());
    return first.equals(last) ? from : from + "-" + last.label(messages.language());
  }

  private LocalDate firstDay() {
    return days().min(Comparator.naturalOrder()).orElse(now.toLocalDate());
  }

  private LocalDate lastDay() {
    return days().max(Comparator.naturalOrder()).orElse(now.toLocalDate());
  }

  private Stream<LocalDate> days() {
    return rows.stream().map(TrainingRow::day);
  }

  /// Leaves out what file systems refuse in names.
  private static String safe(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip().replace(' ', '-');
  }

  /// Returns the SHA-256 of a text's UTF-8.
  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
