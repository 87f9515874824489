package org.kokoroe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theWorkbookHoldsBothTextsOfEveryTopicAndTheWordsThatDiffer() throws IOException {
    Path file = folder.resolve("比較.xlsx");
    assertThat(compare("tokyo", "kameyama", "--out", file.toString())).isEqualTo(ExitCode.OK);
    assertThat(out()).contains(file.toString()).contains("SHA-256: ");
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
      var sheet = workbook.getSheet("比較表");
      assertThat(texts(sheet.getRow(0))).startsWith("項目", "項目（英語）", "左の条項", "左の条項ID");
      List<String> audit = row(sheet, "tokyo:7.p1", "kameyama:8.p1");
      assertThat(audit.get(0)).isEqualTo("監査及び自己点検");
      assertThat(audit.get(4)).startsWith("情報セキュリティポリシーの遵守状況を検証するため、定期的又は");
      assertThat(audit.get(9)).startsWith("In order to verify the status of compliance");
      assertThat(audit.get(10)).isEqualTo("文言に違いあり");
      assertThat(audit.get(13)).contains("定期的又は");
      assertThat(audit.get(14)).contains("periodically or");
      assertThat(audit.get(15)).contains("電子行政").doesNotContain("定期的");
      List<String> human = row(sheet, "tokyo:6.(4).p1", "kameyama:7.(5).p1");
      assertThat(human.get(10)).isEqualTo("同一の文");
      assertThat(human.get(11)).contains("「職員等」が指す人は異なります");
      assertThat(sheet.getRow(1).getCell(4).getCellStyle().getWrapText()).isTrue();
      assertThat(row(sheet, "", "kameyama:6.p1").get(10)).isEqualTo("右の方針だけ（左は規定なし）");
    }
  }

  @Test
  void inEnglishHeadersAreEnglishAndTheOrderOfThePoliciesIsThatAsked() throws IOException {
    Path file = folder.resolve("c.xlsx");
    assertThat(compare("kameyama", "tokyo", "--out", file.toString(), "--lang", "en"))
        .isEqualTo(ExitCode.OK);
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      var sheet = workbook.getSheet("Comparison");
      assertThat(texts(sheet.getRow(0))).contains("Clause ID (left)");
      assertThat(row(sheet, "kameyama:8.p1", "tokyo:7.p1").get(10)).isEqualTo("Wording differs");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ja, 比べられる方針に「osaka」はありません。使える id: tokyo, 'tokyo, kameyama'",
    "en, No policy “osaka” can be compared. Known ids:, 'tokyo, kameyama'"
  })
  void anUnknownPolicyIsNamedWithThoseThatAreKnown(String language, String said, String known) {
    Path file = folder.resolve("c.xlsx");
    assertThat(compare("tokyo", "osaka", "--out", file.toString(), "--lang", language))
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).contains(said).contains(known);
    assertThat(file).doesNotExist();
  }

  @Test
  void wrongUseIsNamedAndNothingIsWritten() {
    Path file = folder.resolve("c.xlsx");
    assertThat(compare("tokyo", "tokyo", "--out", file.toString())).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).contains("同じ方針「tokyo」");
    assertThat(compare("tokyo", "kameyama")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(compare("tokyo", "--out", file.toString())).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).contains("比べる方針を2つ指定してください。使える id: ").doesNotContain("「」");
    assertThat(compare("tokyo", "kameyama", "--out", folder.resolve("c.pdf").toString()))
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anExistingFileStaysUnlessItMayBeReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("c.xlsx"), "old");
    assertThat(compare("tokyo", "kameyama", "--out", file.toString())).isEqualTo(ExitCode.PROBLEMS);
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(compare("tokyo", "kameyama", "--out", file.toString(), "--overwrite"))
        .isEqualTo(ExitCode.OK);
    assertThat(Files.size(file)).isGreaterThan(10_000);
    assertThat(compare("tokyo", "kameyama", "--out", folder.resolve("no/c.xlsx").toString()))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains("[K-1304]");
  }

  @ParameterizedTest
  @CsvSource({"ja, 比較表を", "en, Write two policies beside each other"})
  void helpSpeaksBothLanguages(String language, String said) {
    assertThat(compare("--help", "--lang", language)).isEqualTo(ExitCode.OK);
    assertThat(out()).contains(said).contains("kokoroe compare");
  }

  private static List<String> row(Iterable<Row> sheet, String left, String right) {
    for (Row row : sheet) {
      List<String> texts = texts(row);
      if (texts.get(3).equals(left) && texts.get(7).equals(right)) {
        return texts;
      }
    }
    throw new AssertionError("no row of " + left + " and " + right);
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 17; i++) {
      texts.add(row.getCell(i) == null ? "" : row.getCell(i).toString());
    }
    return texts;
  }

  private int compare(String... args) {
    out.reset();
    err.reset();
    var surroundings =
        new Surroundings(
            Map.of("HOME", folder.resolve("home").toString()),
            "Linux",
            Optional.of(Path.of(System.getProperty("kokoroe.content"))),
            Clock.systemUTC());
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(args));
    var cli = new Cli(Cli.commands(), surroundings, print(out), print(err));
    return ((Cli.Result.Done) cli.run(all.toArray(String[]::new))).exitCode();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
