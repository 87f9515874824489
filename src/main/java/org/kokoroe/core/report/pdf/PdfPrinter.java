package org.kokoroe.core.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.report.WholeFile;
import org.kokoroe.core.text.Language;

/// Prints policies and certificates to PDF/A-2u files. The same printout gives the same bytes,
/// whenever it is made.
public final class PdfPrinter {
  private final Path content;
  private final WholeFile files;

  /// Makes a printer.
  ///
  /// @param content the folder of what ships, with the fonts
  public PdfPrinter(Path content) {
    this(content, new WholeFile());
  }

  PdfPrinter(Path content, WholeFile files) {
    this.content = content;
    this.files = files;
  }

  /// Writes a printout whole or not at all. A file that is there is replaced only where its name
  /// ends in `.pdf`: a slip must not cost somebody another document.
  public PrintOutcome save(Printout printout, Path target) {
    return save(
        faces -> {
          var columns = new Columns(printout.language());
          Sheet sheet = Sheet.of(columns.languages().size());
          return new Ready(
              Pages.lay(PolicyBlocks.of(printout), sheet, faces), dress(printout, columns));
        },
        target);
  }

  /// Writes a certificate in that language, whole or not at all, as a printout is written.
  public PrintOutcome save(Certificate certificate, Language language, Path target) {
    return save(
        faces -> {
          var page = new CertificatePage(certificate, language, faces);
          return new Ready(page.laid(), page.dress());
        },
        target);
  }

  private PrintOutcome save(Layout layout, Path target) {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isNamedPdf(target)) {
      return new PrintOutcome.TargetNotWritable(target);
    }
    Made made;
    try {
      made = make(layout);
    } catch (IOException e) {
      return new PrintOutcome.NoFonts(content.resolve("fonts"));
    }
    return switch (files.write(made, target)) {
      case WholeFile.Outcome.Written _ -> new PrintOutcome.Written(target, made.pages());
      case WholeFile.Outcome.NotWritable _ -> new PrintOutcome.TargetNotWritable(target);
      case WholeFile.Outcome.DiskFull _ -> new PrintOutcome.DiskFull(target);
    };
  }

  private static boolean isNamedPdf(Path target) {
    return target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  /// Returns the name to suggest for a file: policy, language, and what is printed of it.
  public static String fileName(Printout printout) {
    String part =
        switch (printout) {
          case Printout.Whole _ -> "";
          case Printout.Extract _ -> "-extract";
          case Printout.Drawn _ -> "-duties";
        };
    return printout.policy().id() + part + "-" + printout.language().word() + ".pdf";
  }

  /// Returns the name to suggest for a certificate: whose, of which course and fiscal year, and the
  /// language. Nothing in it but what every file system takes.
  public static String fileName(Certificate certificate, Language language) {
    String number = certificate.holder().employeeNo().replaceAll("[^A-Za-z0-9-]", "");
    return String.join(
            "-",
            Stream.of(
                    "certificate",
                    number,
                    certificate.course().id(),
                    Integer.toString(certificate.fiscalYear().year()),
                    language.tag())
                .filter(part -> !part.isEmpty())
                .toList())
        + ".pdf";
  }

  /// A document in memory.
  private record Made(ByteArrayOutputStream bytes, int pages) implements WholeFile.Content {
    @Override
    public void write(OutputStream out) throws IOException {
      bytes.writeTo(out);
    }

    @Override
    public boolean isIn(Path file) throws IOException {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return document.getNumberOfPages() == pages;
      }
    }
  }

  /// Lays pages out in the faces of a document.
  private interface Layout {
    Ready lay(Faces faces);
  }

  /// Pages ready to be painted.
  private record Ready(Pages.Laid laid, Dress dress) {}

  /// @throws IOException where the fonts cannot be read
  private Made make(Layout layout) throws IOException {
    try (var document = new PDDocument();
        Faces faces = Faces.open(document, content)) {
      return made(layout.lay(faces), document, faces);
    }
  }

  private static Made made(Ready ready, PDDocument document, Faces faces) {
    try {
      new Painter(document, faces, ready.dress()).paint(ready.laid());
      Archive.dress(document, ready.dress(), ready.laid());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return new Made(bytes, ready.laid().pages().size());
    } catch (IOException e) {
      // Nothing is read or written here but memory.
      throw new UncheckedIOException(e);
    }
  }

  private static Dress dress(Printout printout, Columns columns) {
    Policy policy = printout.policy();
    Language first = columns.languages().getFirst();
    var front = new FrontMatter(policy, columns);
    String policyTitle = policy.title().in(first);
    String title =
        printout instanceof Printout.Drawn drawn
            ? drawn.listing().title().in(first) + " - " + policyTitle
            : policyTitle;
    return new Dress(
        title,
        policy.issuer().in(first),
        first.tag(),
        List.of(title, policyTitle, policy.shortTitle().in(first)),
        columns.areTwo() ? columns.languages().stream().map(front::authority).toList() : List.of(),
        columns.joined(front::authority),
        false);
  }
}
