package org.kokoroe.core.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Reads printouts with other people's programs: veraPDF judges the file, OpenPDF gives the text.
final class PdfReading {
  private PdfReading() {}

  /// Returns which rules of PDF/A-2u a file breaks, and how often.
  static List<String> brokenRules(Path pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var flavour = PDFAFlavour.PDFA_2_U;
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(Files.readAllBytes(pdf)), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      if (result.isCompliant()) {
        return List.of();
      }
      return result.getTestAssertions().stream()
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }

  /// Returns the text of each page, without white space.
  static List<String> pages(Path pdf) throws IOException {
    try (var reader = new PdfReader(Files.readAllBytes(pdf))) {
      var extractor = new PdfTextExtractor(reader);
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        pages.add(squeezed(extractor.getTextFromPage(page)));
      }
      return pages;
    }
  }

  static String squeezed(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
