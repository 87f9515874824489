package org.kokoroe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.core.text.Language;

class CsvFileTest {
  @TempDir Path folder;

  @Test
  void bytesAreBomThenQuotedFieldsAndCrlf() throws IOException {
    byte[] bytes = bytes(Tables.of("髙橋 \"𠮷\"\n花子"));

    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8))
        .isEqualTo(
            "\"氏名\",\"数\",\"得点率\",\"日\",\"時\",\"期限\"\r\n"
                + "\"髙橋 \"\"𠮷\"\"\n花子\",\"-5\",\"83.3\",\"2026-11-22\","
                + "\"2026-11-22T16:30:15+09:00\",\"\"\r\n");
  }

  @Test
  void headersFollowTheLanguage() throws IOException {
    assertThat(new String(bytes(Tables.of(Language.EN, "a")), StandardCharsets.UTF_8))
        .startsWith("\uFEFF\"Name\",\"Number\",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+81-3",
        "-5",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        " =1",
        "\u00A0=1",
        "\u3000＝1"
      })
  void textThatLooksLikeAFormulaGetsAnApostrophe(String name) throws IOException {
    assertThat(firstCell(name)).isEqualTo("'" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00123", "山田 花子（例）", "a=b", "'x", "１＋１", "‐", " 山田"})
  void otherTextStaysAsItIs(String name) throws IOException {
    assertThat(firstCell(name)).isEqualTo(name);
  }

  @Test
  void aFileThatWasChangedDoesNotHoldTheTable() throws IOException {
    Table table = Tables.of("a", "b");
    Path file = Files.write(folder.resolve("x.csv"), bytes(table));
    assertThat(new CsvFile().holds(file, table)).isTrue();
    assertThat(new CsvFile().holds(file, Tables.of("a"))).isFalse();
    assertThat(new CsvFile().holds(file, Tables.of("a", "c"))).isFalse();
    assertThat(new CsvFile().holds(file, Tables.of("a", "b", "c"))).isFalse();
  }

  private String firstCell(String name) throws IOException {
    Path file = Files.write(folder.resolve("x.csv"), bytes(Tables.of(name)));
    try (var csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
      List<String> fields = csv.stream().skip(1).findFirst().orElseThrow().getFields();
      assertThat(fields.get(1)).as("a number is not guarded").isEqualTo("-5");
      return fields.getFirst();
    }
  }

  private static byte[] bytes(Table table) throws IOException {
    var out = new ByteArrayOutputStream();
    new CsvFile().write(table, out);
    return out.toByteArray();
  }
}
