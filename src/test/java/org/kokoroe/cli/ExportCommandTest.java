package org.kokoroe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.RecordsExported;
import org.kokoroe.core.report.Sittings;

class ExportCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T07:30:15Z"), ZoneId.of("Asia/Tokyo"));

  @TempDir Path folder;
  private Path data;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void twoPeoplePassed() throws IOException {
    data = folder.resolve("記録 #1 100% & 例");
    try (var sittings = new Sittings(Files.createDirectory(data))) {
      UUID first = sittings.person("00123", "=髙橋 𠮷子（例）", "01");
      UUID second = sittings.person("00124", "山田 花子（例）", "03");
      sittings.at("2026-04-10T00:00:00Z").sit(first, 1, 10, 10, 60_000);
      sittings.at("2026-05-10T00:00:00Z").sit(second, 1, 10, 9, 60_000);
    }
  }

  @Test
  void theDefaultIsAWorkbookNamedAfterItsContent() throws IOException {
    assertThat(export("--out", folder.toString())).isEqualTo(ExitCode.OK);

    Path file = folder.resolve("研修記録_亀山市_令和8年度_20260410-20260510_163015.xlsx");
    assertThat(out()).startsWith("2 行を書き出しました。開いて確かめました。\n" + file + "\nSHA-256: ");
    assertThat(err()).isEmpty();
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(workbook.getSheet("研修記録").getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void theLogLiesInTheDataDirectoryWhateverItIsCalled() {
    export("--out", folder.toString());
    assertThat(data.resolve("logs").resolve("kokoroe-0.log")).exists();
  }

  @Test
  void anExportIsNotedInTheRecords() {
    Path file = folder.resolve("x.csv");
    assertThat(export("--out", file.toString())).isEqualTo(ExitCode.OK);
    var opened = (OpenOutcome.Opened) RecordStore.open(data, CLOCK, System::nanoTime);
    try (RecordStore store = opened.store()) {
      var last = store.events().getLast();
      assertThat(last.type()).isEqualTo(EventType.RECORDS_EXPORTED);
      var exported = last.payloadAs(RecordsExported.class);
      assertThat(exported.format()).isEqualTo("csv");
      assertThat(exported.rows()).isEqualTo(2);
      assertThat(out()).contains(exported.sha256());
    }
  }

  @Test
  void theNameOfTheFileChoosesTheFormatAndTheOptionOverrulesIt() throws IOException {
    export("--out", folder.resolve("a.csv").toString());
    assertThat(Files.readString(folder.resolve("a.csv"))).contains("\"'=髙橋 𠮷子（例）\"");
    export("--out", folder.resolve("b.csv").toString(), "--format", "XLSX");
    try (var workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("b.csv")))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
    }
  }

  @Test
  void rowsAreChosenByDayDepartmentAndCourse() throws IOException {
    Path file = folder.resolve("x.csv");
    assertThat(
            export(
                "--out",
                file.toString(),
                "--from",
                "2026-05-01",
                "--to",
                "2026-05-31",
                "--department",
                "議会事務局",
                "--course",
                "human-security",
                "--lang",
                "en"))
        .isEqualTo(ExitCode.OK);
    assertThat(out()).startsWith("Rows exported and read back: 1\n");
    assertThat(Files.readString(file)).contains("Staff number", "00124").doesNotContain("00123");
  }

  @ParameterizedTest
  @CsvSource({
    "ja, 条件に合う記録がありません。ファイルは作っていません。条件を変えて、もう一度実行してください。 [K-1302]",
    "en, No record matches. No file was made. Change the conditions and run the command again."
        + " [K-1302]"
  })
  void nothingToExportMakesNoFile(String language, String expected) {
    Path file = folder.resolve("x.csv");
    assertThat(export("--out", file.toString(), "--course", "other", "--lang", language))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).isEqualTo(expected + "\n");
    assertThat(out()).isEmpty();
    assertThat(file).doesNotExist();
  }

  @Test
  void anExistingFileStaysUnlessItMayBeReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "old");
    assertThat(export("--out", file.toString())).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err())
        .isEqualTo(
            "同じ名前のファイルがすでにあります: %s\n別の名前を指定するか、置き換えてよければ --overwrite を付けてください。 [K-1303]\n"
                .formatted(file));
    assertThat(file).hasContent("old");

    assertThat(export("--out", file.toString(), "--overwrite")).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(file)).contains("00123");
  }

  @Test
  void aFolderThatIsNotThereCannotBeWritten() {
    Path file = folder.resolve("none").resolve("x.csv");
    assertThat(export("--out", file.toString(), "--lang", "en")).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err())
        .startsWith("Nothing can be written here: " + file + "\nCheck that the folder exists")
        .endsWith(" [K-1304]\n");
  }

  @Test
  void recordsInUseAreSaidToBeWithinTwoSeconds() throws IOException {
    try (var window = new Sittings(data)) {
      assertThat(window.store().history().people()).hasSize(2);
      long before = System.nanoTime();
      assertThat(export("--out", folder.toString())).isEqualTo(ExitCode.PROBLEMS);
      assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }
    assertThat(err()).isEqualTo("心得の画面が記録を使っています。画面を閉じてから、もう一度実行してください。 [K-1201]\n");
  }

  @Test
  void aFolderWithoutRecordsIsNotMade() {
    Path none = folder.resolve("none");
    assertThat(run("export", "--data-dir", none.toString(), "--lang", "en"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).startsWith("There are no records in this folder: " + none);
    assertThat(none).doesNotExist();
  }

  @Test
  void aFolderThatHoldsSomethingElseIsLeftAsItIs() throws IOException {
    Path other = Files.createDirectory(folder.resolve("documents"));
    assertThat(run("export", "--data-dir", other.toString())).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains(other.toString()).endsWith(" [K-1301]\n");
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void anEmptyNameOfTheDataDirectoryIsNotTakenForTheUsualOne() {
    assertThat(run("export", "--data-dir", "")).isEqualTo(ExitCode.WRONG_USE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"records.db", "settings.json", "logs/x.csv", "new.csv"})
  void nothingInTheDataDirectoryIsReplaced(String name) throws IOException {
    Files.createDirectories(data.resolve("logs"));
    Files.writeString(data.resolve("settings.json"), "{}");
    byte[] before = Files.readAllBytes(data.resolve("records.db"));
    Path alias = Files.createSymbolicLink(folder.resolve("alias"), data);

    for (Path base : List.of(data, alias)) {
      assertThat(export("--out", base.resolve(name).toString(), "--overwrite", "--lang", "en"))
          .isEqualTo(ExitCode.PROBLEMS);
      assertThat(err()).contains("is Kokoroe’s data folder").endsWith(" [K-1307]\n");
    }

    assertThat(data.resolve("records.db")).hasBinaryContent(before);
    assertThat(data.resolve("settings.json")).hasContent("{}");
    assertThat(data.resolve("new.csv")).doesNotExist();
  }

  @Test
  void aLinkIsNotReplacedByAFile() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);

    assertThat(export("--out", link.toString(), "--overwrite")).isEqualTo(ExitCode.PROBLEMS);

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("old");
  }

  @Test
  void damagedRecordsAreKeptAndSaidToBe() throws IOException {
    Path file = data.resolve("records.db");
    byte[] bytes = Files.readAllBytes(file);
    java.util.Arrays.fill(bytes, 0, 100, (byte) 7);
    Files.write(file, bytes);

    assertThat(export("--out", folder.resolve("x.csv").toString(), "--lang", "en"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains("has been kept").contains("Keep that file and tell your IT staff.");
    assertThat(folder.resolve("x.csv")).doesNotExist();
  }

  private int export(String... options) {
    List<String> args = new ArrayList<>(List.of("export", "--data-dir", data.toString()));
    args.addAll(List.of(options));
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    var surroundings =
        new Surroundings(
            Map.of(), "Linux", Optional.of(Path.of(System.getProperty("kokoroe.content"))), CLOCK);
    var cli = new Cli(Cli.commands(), surroundings, print(out), print(err));
    return ((Cli.Result.Done) cli.run(args)).exitCode();
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
