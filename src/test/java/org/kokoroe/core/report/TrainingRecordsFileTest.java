package org.kokoroe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.text.Language;

/// The training record as a file: its name, and what another reader of workbooks finds in it.
class TrainingRecordsFileTest {
  @TempDir Path folder;
  private Sittings sittings;

  @BeforeEach
  void open() throws IOException {
    sittings = new Sittings(folder);
  }

  @AfterEach
  void close() {
    sittings.close();
  }

  @Test
  void theFileIsNamedAfterWhatItHolds() {
    UUID person = sittings.person("1", "山田 花子（例）", "01");
    sittings.at("2026-04-10T00:00:00Z").sit(person, 1, 10, 10, 60_000);
    sittings.at("2026-11-22T07:30:15Z");
    var chosen =
        new Selection(
            Optional.of(LocalDate.of(2026, 4, 1)),
            Optional.of(LocalDate.of(2026, 11, 22)),
            Optional.empty(),
            Optional.empty());
    assertThat(read(chosen, Language.JA).fileName(new XlsxFile()))
        .isEqualTo("研修記録_亀山市_令和8年度_20260401-20261122_163015.xlsx");
    assertThat(read(Selection.everything(), Language.EN).fileName(new CsvFile()))
        .isEqualTo("Training-records_Kameyama-City_FY2026_20260410-20260410_163015.csv");
  }

  @Test
  void aWorkbookHoldsTheRowsForAnIndependentReader() throws IOException {
    UUID person = sittings.person("00123", "=髙橋 𠮷子（例）", "01");
    sittings.sit(person, 1, 10, 9, 60_000);
    var out = new ByteArrayOutputStream();
    new XlsxFile().write(read(Selection.everything(), Language.JA).table(), out);

    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheetName(0)).isEqualTo("研修記録");
      var row = workbook.getSheetAt(0).getRow(1);
      assertThat(row.getCell(at("employee_no")).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(at("employee_no")).getStringCellValue()).isEqualTo("00123");
      assertThat(row.getCell(at("name")).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(at("name")).getStringCellValue()).isEqualTo("=髙橋 𠮷子（例）");
      assertThat(DateUtil.isCellDateFormatted(row.getCell(at("completed_at")))).isTrue();
      assertThat(row.getCell(at("completed_at")).getLocalDateTimeCellValue())
          .isEqualTo("2026-11-22T16:30:15");
      assertThat(row.getCell(at("percent")).getNumericCellValue()).isEqualTo(90);
      assertThat(workbook.getSheet("データ辞書").getLastRowNum())
          .isEqualTo(TrainingRecords.columns().size());
      assertThat(workbook.getSheet("この表について").getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("令和8年11月22日 16:30");
    }
  }

  private TrainingRecords read(Selection selection, Language language) {
    return TrainingRecords.read(
        sittings.store(), Sittings.OFFICE, selection, language, sittings.clock());
  }

  private static int at(String key) {
    return TrainingRecords.columns().stream()
            .filter(c -> c.key().equals(key))
            .findFirst()
            .orElseThrow()
            .number()
        - 1;
  }
}
