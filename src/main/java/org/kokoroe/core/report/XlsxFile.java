package org.kokoroe.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// An Excel workbook: the table, the data dictionary, and a sheet about the table.
///
/// Text is stored as text whatever it looks like, so that `00123` keeps its zeros and `=1+1` is no
/// formula. Days and times are real dates; times are shown by the clock that recorded them.
public record XlsxFile() implements TableFormat {
  private static final String DAY = "yyyy-mm-dd";
  private static final String TIME = "yyyy-mm-dd hh:mm:ss";
  private static final String TEXT = "@";

  /// What a workbook writes as `_xHHHH_`: characters that XML cannot hold, and an underline that
  /// would begin such a form (ECMA-376 Part 1, 22.9.2.19 ST_Xstring).
  private static final Pattern ESCAPED =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

  private static final double TEXT_WIDTH = 18;
  private static final double WIDE = 48;

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    Messages messages = Messages.of(XlsxFile.class, table.language());
    var workbook = new Workbook(out, "Kokoroe", null);
    records(workbook.newWorksheet(table.title()), table);
    dictionary(workbook.newWorksheet(messages.get("report.dictionary")), table, messages);
    about(workbook.newWorksheet(messages.get("report.about")), table);
    workbook.finish();
  }

  @Override
  public boolean holds(Path file, Table table) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      return sheet != null && rows(zip, sheet) == table.rows().size() + 1;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  @Override
  public String extension() {
    return "xlsx";
  }

  private static void records(Worksheet sheet, Table table) throws IOException {
    for (Column column : table.columns()) {
      int at = column.number() - 1;
      head(sheet, at, column.header().in(table.language()));
      sheet.width(at, column.type() == Column.Type.PROSE ? WIDE : TEXT_WIDTH);
    }
    boolean hasProse =
        table.columns().stream().anyMatch(column -> column.type() == Column.Type.PROSE);
    int row = 1;
    for (List<Cell> cells : table.rows()) {
      for (int at = 0; at < cells.size(); at++) {
        cell(sheet, row, at, cells.get(at));
        if (hasProse) {
          sheet.style(row, at).wrapText(true).verticalAlignment("top").set();
        }
      }
      row++;
    }
    sheet.freezePane(0, 1);
    sheet.finish();
  }

  private static void cell(Worksheet sheet, int row, int at, Cell cell) {
    switch (cell) {
      case Cell.Empty() -> {}
      case Cell.Text(String value) -> text(sheet, row, at, value);
      case Cell.Whole(long value) -> sheet.value(row, at, value);
      case Cell.Decimal(var value) -> {
        sheet.value(row, at, value);
        sheet.style(row, at).format(number(value.scale())).set();
      }
      case Cell.Day(var value) -> {
        sheet.value(row, at, value);
        sheet.style(row, at).format(DAY).set();
      }
      case Cell.Time(var value) -> {
        sheet.value(row, at, value.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS));
        sheet.style(row, at).format(TIME).set();
      }
    }
  }

  private static void text(Worksheet sheet, int row, int at, String value) {
    sheet.inlineString(row, at, escaped(value));
    sheet.style(row, at).format(TEXT).set();
  }

  private static String number(int decimals) {
    return decimals > 0 ? "0." + "0".repeat(decimals) : "0";
  }

  private static String escaped(String value) {
    return ESCAPED
        .matcher(value)
        .replaceAll(m -> String.format(Locale.ROOT, "_x%04X_", (int) m.group().charAt(0)));
  }

  private static void head(Worksheet sheet, int at, String value) {
    sheet.inlineString(0, at, value);
    sheet.style(0, at).bold().wrapText(true).verticalAlignment("top").format(TEXT).set();
  }

  private static void dictionary(Worksheet sheet, Table table, Messages messages)
      throws IOException {
    List<String> heads =
        List.of(
            messages.get("report.dictionary.number"),
            messages.get("report.dictionary.key"),
            messages.get("report.dictionary.ja"),
            messages.get("report.dictionary.en"),
            messages.get("report.dictionary.type"),
            messages.get("report.dictionary.meaningJa"),
            messages.get("report.dictionary.meaningEn"),
            messages.get("report.dictionary.emptyJa"),
            messages.get("report.dictionary.emptyEn"));
    for (int at = 0; at < heads.size(); at++) {
      head(sheet, at, heads.get(at));
      sheet.width(at, at < 5 ? TEXT_WIDTH : WIDE);
    }
    for (Column column : table.columns()) {
      describe(sheet, column, messages);
    }
    sheet.freezePane(0, 1);
    sheet.finish();
  }

  private static void describe(Worksheet sheet, Column column, Messages messages) {
    int row = column.number();
    sheet.value(row, 0, column.number());
    text(sheet, row, 1, column.key());
    text(sheet, row, 2, column.header().in(Language.JA));
    text(sheet, row, 3, column.header().in(Language.EN));
    text(sheet, row, 4, type(column.type(), messages));
    text(sheet, row, 5, column.meaning().in(Language.JA));
    text(sheet, row, 6, column.meaning().in(Language.EN));
    column
        .emptyWhen()
        .ifPresent(
            reason -> {
              text(sheet, row, 7, reason.in(Language.JA));
              text(sheet, row, 8, reason.in(Language.EN));
            });
  }

  private static String type(Column.Type type, Messages messages) {
    return switch (type) {
      case TEXT, PROSE -> messages.get("report.type.text");
      case INTEGER -> messages.get("report.type.integer");
      case DECIMAL -> messages.get("report.type.decimal");
      case DATE -> messages.get("report.type.date");
      case DATE_TIME -> messages.get("report.type.dateTime");
    };
  }

  private static void about(Worksheet sheet, Table table) throws IOException {
    int row = 0;
    for (Table.Note note : table.notes()) {
      text(sheet, row, 0, note.name());
      text(sheet, row, 1, note.value());
      row++;
    }
    sheet.width(0, TEXT_WIDTH);
    sheet.width(1, WIDE);
    sheet.finish();
  }

  private static int rows(ZipFile zip, ZipEntry sheet) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty("jdk.xml.dtd.support", "deny");
    int rows = 0;
    try (InputStream in = zip.getInputStream(sheet)) {
      var reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT
            && reader.getLocalName().equals("row")) {
          rows++;
        }
      }
      reader.close();
    }
    return rows;
  }
}
