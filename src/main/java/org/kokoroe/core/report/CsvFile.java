package org.kokoroe.core.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// CSV after RFC 4180 as Japanese Excel opens it: UTF-8 with a byte order mark, CRLF, every field
/// quoted, days and times in ISO 8601.
///
/// A spreadsheet would run text that looks like a formula, so such text gets an apostrophe in
/// front. Numbers and dates are written by us and need none.
public record CsvFile() implements TableFormat {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    CsvWriter csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
    lines(table).forEach(csv::writeRecord);
    csv.flush();
  }

  @Override
  public boolean holds(Path file, Table table) throws IOException {
    try (var read = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
      var found = read.iterator();
      return lines(table).allMatch(line -> found.hasNext() && found.next().getFields().equals(line))
          && !found.hasNext();
    }
  }

  @Override
  public String extension() {
    return "csv";
  }

  private static Stream<List<String>> lines(Table table) {
    List<String> head =
        table.columns().stream().map(c -> guarded(c.header().in(table.language()))).toList();
    return Stream.concat(
        Stream.of(head),
        table.rows().stream().map(row -> row.stream().map(CsvFile::field).toList()));
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Empty() -> "";
      case Cell.Text(String value) -> guarded(value);
      case Cell.Whole(long value) -> Long.toString(value);
      case Cell.Decimal(var value) -> value.toPlainString();
      case Cell.Day(var value) -> value.toString();
      case Cell.Time(var value) -> TIME.format(value);
    };
  }

  private static String guarded(String text) {
    return startsLikeFormula(text) ? "'" + text : text;
  }

  private static boolean startsLikeFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    if ("\t\r\n".indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    return text.codePoints()
        .dropWhile(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
        .limit(1)
        .anyMatch(c -> FORMULA_STARTS.indexOf(c) >= 0);
  }
}
