package org.kokoroe.core.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.report.CertificateOutcome;
import org.kokoroe.core.report.Certificates;
import org.kokoroe.core.report.Sittings;
import org.kokoroe.core.text.Language;

class CertificateTest {
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));
  private static final String COURSE = "human-security";

  @TempDir Path folder;

  @Test
  void inJapaneseAnotherReaderFindsWhatTheRecordSays() throws Exception {
    Certificate certificate = passed("00123", "髙橋 﨑山（例）");
    Path file = print(certificate, Language.JA);
    assertThat(PdfReading.brokenRules(file)).isEmpty();
    assertThat(only(PdfReading.pages(file)))
        .contains(
            "記録番号" + certificate.number(),
            "研修修了証",
            "髙橋﨑山（例）様",
            "職員番号00123総務課",
            "研修情報セキュリティ研修人的セキュリティ編（第1版）",
            "よりどころの方針東京電子自治体共同運営",
            "情報セキュリティ基本方針（2010-02-09版）",
            "方針の発行・日付東京電子自治体共同運営協議会平成22年2月9日（2010年2月9日）",
            "得点10点満点中9点（90%）",
            "合格基準80%以上",
            "修了日令和8年11月22日（2026年11月22日）",
            "年度令和8年度（2026年4月1日から2027年3月31日まで）",
            "亀山市",
            "記録のSHA-256" + certificate.recordHash(),
            "公印はありません。")
        .doesNotContain("[U+", "書けない文字", "字形");
  }

  @Test
  void inEnglishAnotherReaderFindsTheSameFactsWithEveryLetter() throws Exception {
    Certificate certificate = passed("00123", "髙橋 﨑山（例）");
    Path file = print(certificate, Language.EN);
    assertThat(PdfReading.brokenRules(file)).isEmpty();
    assertThat(only(PdfReading.pages(file)))
        .contains(
            "CertificateofCompletion",
            "Thiscertifiesthat",
            "髙橋﨑山（例）",
            "Staffnumber00123,Generalaffairs",
            "HumanSecurityAwareness(version1)",
            "(versionof2010-02-09)",
            "9February2010(平成22年2月9日)",
            "Score9of10marks(90%)",
            "Passmark80%ormore",
            "Completedon22November2026(令和8年11月22日)",
            "FY2026(令和8年度),1April2026to31March2027",
            "KameyamaCity",
            certificate.recordHash(),
            "officialseal");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Certificate of Completion: Human Security Awareness");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2019-05-01T03:00:00Z, 令和元年5月1日（2019年5月1日）, 令和元年度",
    "2020-03-31T14:59:59Z, 令和2年3月31日（2020年3月31日）, 令和元年度",
    "2020-03-31T15:00:00Z, 令和2年4月1日（2020年4月1日）, 令和2年度"
  })
  void theDayIsTheOneOnTheWallWhereItWasHandedIn(String at, String day, String year)
      throws Exception {
    try (var sittings = new Sittings(folder.resolve("data"))) {
      sittings.at(at);
      UUID person = sittings.person("00123", "山田 花子（例）", "01");
      sittings.sit(person, 1, 10, 10, 60_000);
      Path file = print(certificate(sittings.store(), person), Language.JA);
      assertThat(only(PdfReading.pages(file))).contains("修了日" + day, "年度" + year);
    }
  }

  @Test
  void theSameRecordGivesTheSameBytesOnAnyDay() throws Exception {
    UUID person;
    Path first;
    try (var sittings = new Sittings(folder.resolve("data"))) {
      person = sittings.person("00123", "髙橋 﨑山（例）", "01");
      sittings.sit(person, 1, 10, 9, 60_000);
      first = print(certificate(sittings.store(), person), Language.JA);
    }
    var later = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneOffset.UTC);
    var opened =
        (OpenOutcome.Opened) RecordStore.open(folder.resolve("data"), later, System::nanoTime);
    try (RecordStore store = opened.store()) {
      Path again = folder.resolve("again.pdf");
      new PdfPrinter(CONTENT).save(certificate(store, person), Language.JA, again);
      assertThat(again).hasSameBinaryContentAs(first);
    }
  }

  @Test
  void aCharacterTheFaceLacksIsNumberedAndSaidAndNeverABox() throws Exception {
    Path file = print(passed("00123", "𠮷田 太郎（例）"), Language.JA);
    assertThat(PdfReading.brokenRules(file)).isEmpty();
    assertThat(only(PdfReading.pages(file)))
        .contains("[U+20BB7]田太郎（例）様", "書けない文字", "（U+20BB7）", "記録には、本人が入力した文字のまま")
        .doesNotContain("□", "〓", "?");
    assertThat(only(PdfReading.pages(print(passed("00123", "𠮷田 太郎（例）"), Language.EN))))
        .contains("framednumbers(U+20BB7)");
  }

  @Test
  void aChoiceOfShapeThatIsNotDrawnIsSaid() throws Exception {
    Path file = print(passed("00123", "葛\uDB40\uDD00城 花子（例）"), Language.JA);
    assertThat(PdfReading.brokenRules(file)).isEmpty();
    assertThat(only(PdfReading.pages(file))).contains("葛城花子（例）様", "字形の指定（U+E0100）");
  }

  @Test
  void aVeryLongNameIsPrintedWhole() throws Exception {
    Path file = print(passed("", "山田花子（例）".repeat(60)), Language.JA);
    assertThat(PdfReading.brokenRules(file)).isEmpty();
    String all = String.join("", PdfReading.pages(file));
    assertThat(all.split("山田花子（例）", -1)).hasSize(61);
    assertThat(all).doesNotContain("職員番号総務課").contains("公印はありません。");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndNothingIsLeft() throws Exception {
    Certificate certificate = passed("00123", "山田 花子（例）");
    var printer = new PdfPrinter(CONTENT);
    Path nowhere = folder.resolve("no such folder").resolve("x.pdf");
    assertThat(printer.save(certificate, Language.JA, nowhere))
        .isEqualTo(new PrintOutcome.TargetNotWritable(nowhere));
    Path records = Files.writeString(folder.resolve("precious.db"), "precious");
    assertThat(printer.save(certificate, Language.JA, records))
        .isEqualTo(new PrintOutcome.TargetNotWritable(records));
    assertThat(records).hasContent("precious");
    assertThat(new PdfPrinter(folder).save(certificate, Language.JA, folder.resolve("x.pdf")))
        .isEqualTo(new PrintOutcome.NoFonts(folder.resolve("fonts")));
    assertThat(folder.resolve("x.pdf")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "00123, certificate-00123-human-security-2026-ja.pdf",
    "'', certificate-human-security-2026-ja.pdf",
    "../A/7, certificate-A7-human-security-2026-ja.pdf"
  })
  void theFileIsNamedSoThatEveryFileSystemTakesIt(String number, String name) throws Exception {
    assertThat(PdfPrinter.fileName(passed(number, "山田 花子（例）"), Language.JA)).isEqualTo(name);
  }

  private Certificate passed(String number, String name) throws IOException {
    try (var sittings = new Sittings(folder.resolve(UUID.randomUUID().toString()))) {
      UUID person = sittings.person(number, name, "01");
      sittings.sit(person, 1, 10, 9, 60_000);
      return certificate(sittings.store(), person);
    }
  }

  private static Certificate certificate(RecordStore store, UUID person) {
    var outcome = Certificates.read(store, Sittings.OFFICE).of(person, COURSE, Optional.empty());
    assertThat(outcome).isInstanceOf(CertificateOutcome.Ready.class);
    return ((CertificateOutcome.Ready) outcome).certificate();
  }

  private Path print(Certificate certificate, Language language) {
    Path file = folder.resolve(PdfPrinter.fileName(certificate, language));
    assertThat(new PdfPrinter(CONTENT).save(certificate, language, file))
        .isInstanceOf(PrintOutcome.Written.class);
    return file;
  }

  private static String only(List<String> pages) {
    assertThat(new ArrayList<>(pages)).hasSize(1);
    return pages.getFirst();
  }
}
