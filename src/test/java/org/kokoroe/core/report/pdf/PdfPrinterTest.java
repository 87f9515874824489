package org.kokoroe.core.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

class PdfPrinterTest {
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));
  private static final PolicyLibrary POLICIES = ContentLoader.load(CONTENT, List.of()).policies();
  private static final Listing DUTIES =
      new Listing(
          LocalizedText.of("私の義務", "My duties"),
          LocalizedText.of("職員等に求められること。", "What is asked of Personnel."),
          List.of(
              new Listing.Section(
                  LocalizedText.of("職員等", "Personnel"),
                  List.of(
                      new Listing.Entry(
                          LocalizedText.of("義務", "Obligation"),
                          LocalizedText.of(
                              "髙橋と𠮷田は、葛󠄀城の office の file を遵守しなければならない。",
                              "Takahashi and 𠮷田 shall comply with the office file."),
                          LocalizedText.of("5. 職員等の遵守義務", "5. Duty of Compliance"),
                          List.of(
                              LocalizedText.of("例外: 規定なし", "Exceptions: no provision"),
                              LocalizedText.of("懲戒: 規定なし", "Discipline: no provision")))))));

  @TempDir Path folder;

  static Stream<Printout> printouts() {
    Policy kameyama = kameyama();
    var chosen = List.of(new ClauseId("kameyama:7.(5)"), new ClauseId("kameyama:3.(2)"));
    return Stream.concat(
        POLICIES.policies().stream()
            .flatMap(
                policy ->
                    Stream.of(PrintLanguage.values())
                        .map(language -> new Printout.Whole(policy, language))),
        Stream.of(
            new Printout.Extract(kameyama, PrintLanguage.BOTH, chosen),
            new Printout.Drawn(kameyama, PrintLanguage.JA, DUTIES),
            new Printout.Drawn(kameyama, PrintLanguage.BOTH, DUTIES)));
  }

  @ParameterizedTest
  @MethodSource("printouts")
  void everyPrintoutIsPdfA2uAndAnotherReaderGivesBackEveryClauseWhole(Printout printout)
      throws Exception {
    Path file = print(printout);
    assertThat(PdfReading.brokenRules(file)).isEmpty();
    List<String> pages = PdfReading.pages(file);
    for (String words : expected(printout)) {
      assertThat(pages).as(words).anyMatch(page -> page.contains(PdfReading.squeezed(words)));
    }
  }

  private static List<String> expected(Printout printout) {
    List<Language> languages = printout.language().languages();
    Stream<LocalizedText> texts =
        switch (printout) {
          case Printout.Whole(Policy policy, PrintLanguage _) ->
              policy.allClauses().map(Clause::text);
          case Printout.Extract(Policy policy, PrintLanguage _, List<ClauseId> ids) ->
              ids.stream().flatMap(id -> policy.find(id).orElseThrow().subtree()).map(Clause::text);
          case Printout.Drawn drawn ->
              drawn.listing().sections().getFirst().entries().getFirst().remarks().stream();
        };
    List<LocalizedText> all = texts.toList();
    List<String> words = new ArrayList<>();
    languages.forEach(language -> all.forEach(text -> words.add(text.in(language))));
    return words;
  }

  @Test
  void theSamePrintoutGivesTheSameBytes() throws Exception {
    var printout = new Printout.Whole(kameyama(), PrintLanguage.BOTH);
    assertThat(print(printout, "a.pdf")).hasSameBinaryContentAs(print(printout, "b.pdf"));
  }

  @Test
  void pagesSayWhoseDocumentItIsOfWhichDayAndHowManyThereAre() throws Exception {
    List<String> pages = pages(print(new Printout.Whole(kameyama(), PrintLanguage.JA)));
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains("日本語（正文）", (i + 1) + "/" + pages.size());
    }
    assertThat(pages.getFirst()).contains("発行亀山市", "文書の日付日付の記載なし", "リビジョン1", "（目次）1.目的2");
    assertThat(pages.get(1)).contains("亀山市亀山市電子行政情報セキュリティポリシー");
    Policy tokyo = POLICIES.policy("tokyo").orElseThrow();
    assertThat(pages(print(new Printout.Whole(tokyo, PrintLanguage.EN))).getFirst())
        .contains(
            "Date9February2010(平成22年2月9日,2010-02-09)",
            "English(referencetranslation,参考訳)",
            "theJapanesetext(正文)governs.");
  }

  /// Returns the text of each page with its head and foot, without white space.
  private static List<String> pages(Path file) throws Exception {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(PdfReading.squeezed(stripper.getText(document)));
      }
      return pages;
    }
  }

  @Test
  void bookmarksFollowTheHeadings() throws Exception {
    Path file = print(new Printout.Whole(kameyama(), PrintLanguage.BOTH));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      var outline = document.getDocumentCatalog().getDocumentOutline();
      List<PDOutlineItem> items = children(outline);
      assertThat(items).hasSize(12);
      assertThat(items.getFirst().getTitle()).isEqualTo("1. 目的 / Purpose");
      assertThat(items.getLast().getTitle()).isEqualTo("この版について / About this edition");
      PDOutlineItem human = children(items.get(6)).get(4);
      assertThat(human.getTitle()).isEqualTo("(5) 人的セキュリティ / Human Security");
      int page = document.getPages().indexOf(human.findDestinationPage(document));
      assertThat(pages(file).get(page)).contains("(5)人的セキュリティ");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo(kameyama().title().in(Language.JA));
    }
  }

  private static List<PDOutlineItem> children(PDOutlineNode node) {
    List<PDOutlineItem> items = new ArrayList<>();
    node.children().forEach(items::add);
    return items;
  }

  @Test
  void anExtractHoldsTheHeadingsAboveAndNothingElse() throws Exception {
    var id = new ClauseId("kameyama:7.(5)");
    String text =
        String.join(
            "",
            PdfReading.pages(
                print(new Printout.Extract(kameyama(), PrintLanguage.JA, List.of(id)))));
    assertThat(text)
        .contains("抜粋", "7.情報セキュリティ対策", "(5)人的セキュリティ", "人的な対策を講じる。")
        .doesNotContain("物理的な対策", "（目次）", "亀山市教育委員会", "上記3の脅威");
  }

  @Test
  void aCharacterTheFontLacksIsWrittenAsItsCodePointAndCopiedAsItself() throws Exception {
    Path file = print(new Printout.Drawn(kameyama(), PrintLanguage.BOTH, DUTIES));
    assertThat(String.join("", PdfReading.pages(file)))
        .contains("髙橋と[U+20BB7]田は、葛城のofficeのfileを遵守しなければならない。");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      byte[] page = document.getPage(0).getContents().readAllBytes();
      assertThat(new String(page, java.nio.charset.StandardCharsets.ISO_8859_1)).contains("/Span");
    }
  }

  @Test
  void aClauseLongerThanAPageGoesOnOnTheNextWithoutALoss() throws Exception {
    var id = new ClauseId("kameyama:1.p1");
    Clause old = kameyama().find(id).orElseThrow();
    var text =
        LocalizedText.of("情報資産を守る（機密性、完全性及び可用性）。".repeat(120), "It is kept whole. ".repeat(220));
    Policy policy =
        with(new Clause(id, old.slug(), ClauseKind.PARAGRAPH, "", text, null, null, null, null));
    Path file = print(new Printout.Whole(policy, PrintLanguage.JA));
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      String all = PdfReading.squeezed(new PDFTextStripper().getText(document));
      assertThat(all.split("情報資産を守る", -1)).hasSizeGreaterThan(110);
    }
    assertThat(PdfReading.brokenRules(print(new Printout.Whole(policy, PrintLanguage.BOTH))))
        .isEmpty();
  }

  @Test
  void aPolicyWithoutATranslationSaysSo() throws Exception {
    var id = new ClauseId("kameyama:x");
    var text = new LocalizedText(java.util.Map.of("ja", "まだ訳されていない。"));
    Policy policy =
        with(new Clause(id, "kameyama-x", ClauseKind.PARAGRAPH, "", text, null, null, null, null));
    assertThat(
            String.join("", PdfReading.pages(print(new Printout.Whole(policy, PrintLanguage.EN)))))
        .contains("まだ訳されていない。(NoEnglishtranslationyet;theJapanesetextisshown.)");
  }

  private static Policy with(Clause clause) {
    Policy old = kameyama();
    return new Policy(
        old.format(),
        old.id(),
        old.revision(),
        old.title(),
        old.shortTitle(),
        old.issuer(),
        old.authoritativeLanguage(),
        null,
        old.notes(),
        List.of(clause),
        null,
        null,
        null,
        null);
  }

  @Test
  void onlyAPdfIsReplacedAndOnlyByAWholeOne() throws Exception {
    var printout = new Printout.Whole(kameyama(), PrintLanguage.JA);
    Path records = Files.writeString(folder.resolve("records.db"), "precious");
    assertThat(new PdfPrinter(CONTENT).save(printout, records))
        .isEqualTo(new PrintOutcome.TargetNotWritable(records));
    assertThat(records).hasContent("precious");

    Path old = Files.writeString(folder.resolve("old.pdf"), "old");
    assertThat(new PdfPrinter(folder).save(printout, old))
        .isEqualTo(new PrintOutcome.NoFonts(folder.resolve("fonts")));
    assertThat(old).hasContent("old");
    assertThat(new PdfPrinter(CONTENT).save(printout, old))
        .isInstanceOf(PrintOutcome.Written.class);
    assertThat(Files.size(old)).isGreaterThan(10_000);

    Path nowhere = folder.resolve("no such folder").resolve("x.pdf");
    assertThat(new PdfPrinter(CONTENT).save(printout, nowhere))
        .isEqualTo(new PrintOutcome.TargetNotWritable(nowhere));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(records, old);
    }
  }

  private static Policy kameyama() {
    return POLICIES.policy("kameyama").orElseThrow();
  }

  private Path print(Printout printout) {
    return print(printout, PdfPrinter.fileName(printout));
  }

  private Path print(Printout printout, String name) {
    Path file = folder.resolve(name);
    assertThat(new PdfPrinter(CONTENT).save(printout, file))
        .isInstanceOf(PrintOutcome.Written.class);
    return file;
  }
}
