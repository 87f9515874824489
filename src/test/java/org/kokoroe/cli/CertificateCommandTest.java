package org.kokoroe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.report.Sittings;

class CertificateCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2029-01-02T03:04:05Z"), ZoneId.of("Asia/Tokyo"));
  private static final String COURSE = "human-security";

  @TempDir Path folder;
  private Path data;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void onePassedOneDidNotOneBegan() throws IOException {
    data = Files.createDirectory(folder.resolve("記録"));
    try (var sittings = new Sittings(data)) {
      UUID passed = sittings.person("00123", "髙橋 﨑山（例）", "01");
      UUID failed = sittings.person("00124", "山田 花子（例）", "03");
      UUID begun = sittings.person("00125", "𠮷田 太郎（例）", "03");
      sittings.person("00126", "山田 花子（例）", "03");
      sittings.person("00126", "髙橋 花子（例）", "03");
      sittings.at("2025-04-10T00:00:00Z").sit(passed, 1, 10, 10, 60_000);
      sittings.at("2026-04-10T00:00:00Z").sit(passed, 1, 10, 9, 60_000);
      sittings.at("2026-05-10T00:00:00Z").sit(failed, 1, 10, 7, 60_000);
      sittings.start(begun, 1, 10);
    }
  }

  @Test
  void inJapaneseTheNewestCompletionIsWrittenWithItsHash() throws IOException {
    Path file = folder.resolve("修了証.pdf");
    assertThat(certificate("00123", "--out", file.toString())).isEqualTo(ExitCode.OK);
    assertThat(out()).startsWith("修了証を書き出しました。開いて確かめました。\n" + file + "\n記録のSHA-256: ");
    assertThat(err()).isEmpty();
    String hash = out().strip().substring(out().strip().length() - 64);
    assertThat(text(file)).contains("髙橋 﨑山（例）", "令和8年4月10日", "令和8年度", "亀山市", hash);
  }

  @Test
  void inEnglishAYearCanBeChosenAndAFolderGetsANamedFile() throws IOException {
    assertThat(certificate("００１２３", "--year", "2025", "--lang", "en", "--out", folder.toString()))
        .isEqualTo(ExitCode.OK);
    assertThat(out()).startsWith("Certificate written and read back.");
    assertThat(text(folder.resolve("certificate-00123-human-security-2025-en.pdf")))
        .contains("Certificate of Completion", "10 April 2025", "10 of 10 marks (100%)");
  }

  @Test
  void theSameRecordGivesTheSameBytes() {
    Path first = folder.resolve("a.pdf");
    Path second = folder.resolve("b.pdf");
    certificate("00123", "--out", first.toString());
    certificate("00123", "--out", second.toString());
    assertThat(second).hasSameBinaryContentAs(first);
  }

  @Test
  void whoHasNotPassedGetsNoneAndIsToldWhatIsMissing() {
    Path file = folder.resolve("x.pdf");
    assertThat(certificate("00124", "--out", file.toString())).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains("まだ合格していません（最高の得点 70%、合格基準 80%）", "[K-1323]");
    assertThat(certificate("00125", "--lang", "en", "--out", file.toString()))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains("is not finished yet", "[K-1323]");
    assertThat(file).doesNotExist();
  }

  @Test
  void whoIsNotThereOrNotAloneOrNeverTookTheCourseIsSaid() {
    assertThat(certificate("99999")).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains("職員番号 99999 の人の記録はありません", "[K-1321]");
    assertThat(certificate("00126", "--lang", "en")).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains("more than one person", "[K-1322]");
    assertThat(certificate("00123", "--year", "2020")).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains("修了した研修: human-security", "[K-1324]");
    assertThat(run("certificate", "--person", "00124", "--course", "counter", "--lang", "en"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains("no record of course counter", "[K-1324]");
  }

  @Test
  void aWrongCallIsExplained() {
    assertThat(run("certificate", "--course", COURSE)).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).contains("職員番号を --person で、研修のIDを --course で指定してください。", "--help");
    assertThat(run("certificate", "--person", " ", "--course", COURSE, "--lang", "en"))
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).contains("Give a staff number with --person");
    assertThat(certificate("00123", "--year", "令和")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(certificate("00123", "--lang", "fr")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run("certificate", "--help", "--lang", "en")).isEqualTo(ExitCode.OK);
    assertThat(out()).contains("--person", "--year", "PDF/A-2u");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndRecordsAreNeverReplaced() throws IOException {
    Path nowhere = folder.resolve("ない").resolve("x.pdf");
    assertThat(certificate("00123", "--out", nowhere.toString())).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains(nowhere.toString(), "[K-1311]");
    byte[] before = Files.readAllBytes(data.resolve("records.db"));
    assertThat(certificate("00123", "--out", data.resolve("records.db").toString()))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(data.resolve("records.db")).hasBinaryContent(before);
  }

  @Test
  void whereThereAreNoRecordsOrTheyAreInUseThatIsSaid() {
    assertThat(
            run(
                "certificate",
                "--person",
                "00123",
                "--course",
                COURSE,
                "--data-dir",
                folder.resolve("nothing").toString()))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains("[K-1301]");
    var opened = (OpenOutcome.Opened) RecordStore.open(data, CLOCK, System::nanoTime);
    try (RecordStore _ = opened.store()) {
      assertThat(certificate("00123")).isEqualTo(ExitCode.PROBLEMS);
      assertThat(err()).contains("[K-1201]");
    }
  }

  private int certificate(String person, String... options) {
    List<String> args =
        new ArrayList<>(List.of("certificate", "--person", person, "--course", COURSE));
    args.addAll(List.of(options));
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of(args));
    if (!all.contains("--data-dir")) {
      all.addAll(List.of("--data-dir", data.toString()));
    }
    var surroundings =
        new Surroundings(
            Map.of(), "Linux", Optional.of(Path.of(System.getProperty("kokoroe.content"))), CLOCK);
    var cli = new Cli(Cli.commands(), surroundings, print(out), print(err));
    return ((Cli.Result.Done) cli.run(all.toArray(String[]::new))).exitCode();
  }

  private static String text(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
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
