package org.kokoroe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.core.text.Language;

class XlsxFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00123",
        "2026-11-22",
        "1E5",
        "TRUE",
        "=1+1",
        "＝1+1",
        "@SUM(A1)",
        "-5",
        "髙橋",
        "𠮷田",
        "葛\uDB40\uDD00",
        " 前後 ",
        "a\nb",
        "<&\">'",
        "'x",
        "_x0041_",
        "a\u0001b\r\nc"
      })
  void textIsATextCellWithEveryCharacter(String name) throws IOException {
    try (var workbook = read(Tables.of(name))) {
      Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(name);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }
  }

  @Test
  void numbersAndDatesAreWhatTheyAre() throws IOException {
    try (var workbook = read(Tables.of("a"))) {
      Row row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-5);
      assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(83.3);
      assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.0");
      assertThat(DateUtil.isCellDateFormatted(row.getCell(3))).isTrue();
      assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo("2026-11-22T00:00:00");
      assertThat(DateUtil.isCellDateFormatted(row.getCell(4))).isTrue();
      assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo("2026-11-22T16:30:15");
      assertThat(row.getCell(5)).isNull();
    }
  }

  @Test
  void theHeaderStaysInSight() throws IOException {
    try (var workbook = read(Tables.of("a"))) {
      var pane = workbook.getSheetAt(0).getPaneInformation();
      assertThat(pane.isFreezePane()).isTrue();
      assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 0);
      assertThat(texts(workbook.getSheetAt(0).getRow(0)))
          .containsExactly("氏名", "数", "得点率", "日", "時", "期限");
    }
  }

  @Test
  void theDictionaryExplainsEveryColumnInBothLanguages() throws IOException {
    try (var workbook = read(Tables.of("a"))) {
      Sheet sheet = workbook.getSheet("データ辞書");
      assertThat(texts(sheet.getRow(0)))
          .containsExactly(
              "番号",
              "キー",
              "見出し（日本語）",
              "見出し（英語）",
              "型",
              "意味（日本語）",
              "意味（英語）",
              "空欄になる場合（日本語）",
              "空欄になる場合（英語）");
      assertThat(sheet.getRow(6).getCell(0).getNumericCellValue()).isEqualTo(6);
      assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).isEqualTo("due");
      assertThat(sheet.getRow(6).getCell(2).getStringCellValue()).isEqualTo("期限");
      assertThat(sheet.getRow(6).getCell(3).getStringCellValue()).isEqualTo("Due");
      assertThat(sheet.getRow(6).getCell(4).getStringCellValue()).isEqualTo("文字列");
      assertThat(sheet.getRow(6).getCell(7).getStringCellValue()).isEqualTo("期限がないとき");
      assertThat(sheet.getRow(6).getCell(8).getStringCellValue()).isEqualTo("Without a limit");
      assertThat(sheet.getLastRowNum()).isEqualTo(6);
    }
  }

  @Test
  void sheetsAreNamedInTheLanguageAsked() throws IOException {
    try (var workbook = read(Tables.of(Language.EN, "a"))) {
      assertThat(workbook.getSheetName(0)).isEqualTo("Training records");
      assertThat(workbook.getSheetName(1)).isEqualTo("Data dictionary");
      assertThat(workbook.getSheetName(2)).isEqualTo("About this table");
      assertThat(texts(workbook.getSheetAt(2).getRow(0))).containsExactly("Selection", "All");
    }
  }

  @Test
  void aFileWithAnotherNumberOfRowsDoesNotHoldTheTable() throws IOException {
    Path file = folder.resolve("x.xlsx");
    Files.write(file, bytes(Tables.of("a", "b")));
    assertThat(new XlsxFile().holds(file, Tables.of("a", "b"))).isTrue();
    assertThat(new XlsxFile().holds(file, Tables.of("a"))).isFalse();
  }

  private static List<String> texts(Row row) {
    var found = new java.util.ArrayList<String>();
    row.forEach(cell -> found.add(cell.getStringCellValue()));
    return found;
  }

  private static XSSFWorkbook read(Table table) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(table)));
  }

  private static byte[] bytes(Table table) throws IOException {
    var out = new ByteArrayOutputStream();
    new XlsxFile().write(table, out);
    return out.toByteArray();
  }
}
