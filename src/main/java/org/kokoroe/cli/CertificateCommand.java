package org.kokoroe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.record.DataDirectory;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.StaffNumber;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.report.CertificateOutcome;
import org.kokoroe.core.report.Certificates;
import org.kokoroe.core.report.Office;
import org.kokoroe.core.report.pdf.PdfPrinter;
import org.kokoroe.core.report.pdf.PrintOutcome;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `certificate --person STAFFNO --course ID`: writes the certificate of a completion as a PDF, in
/// the language that is spoken.
final class CertificateCommand implements Command {
  private static final String PERSON = "--person";
  private static final String COURSE = "--course";
  private static final String YEAR = "--year";
  private static final String OUT = "--out";

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .customSynopsis(messages.get("cli.certificate.synopsis"))
        .description(messages.get("cli.certificate.description"));
    return spec.addOption(
            OptionSpec.builder(PERSON)
                .type(String.class)
                .paramLabel("STAFFNO")
                .description(messages.get("cli.certificate.person"))
                .build())
        .addOption(
            OptionSpec.builder(COURSE)
                .type(String.class)
                .paramLabel("ID")
                .description(messages.get("cli.certificate.course"))
                .build())
        .addOption(
            OptionSpec.builder(YEAR)
                .type(Integer.class)
                .paramLabel("YYYY")
                .description(messages.get("cli.certificate.year"))
                .build())
        .addOption(
            Options.path(OUT)
                .paramLabel("FILE")
                .description(messages.get("cli.certificate.out"))
                .build());
  }

  @Override
  public int run(Call call) {
    Optional<String> person = call.option(PERSON, String.class).filter(text -> !text.isBlank());
    Optional<String> course = call.option(COURSE, String.class).filter(text -> !text.isBlank());
    if (person.isEmpty() || course.isEmpty()) {
      return call.wrongUse("cli.certificate.incomplete", PERSON, COURSE);
    }
    Optional<Path> shipped = call.shippedContent();
    if (shipped.isEmpty()) {
      return call.problem("K-1401", "cli.content.missing");
    }
    var asked = new Asked(call, person.get(), course.get(), shipped.get());
    return switch (call.dataDirectory()) {
      case DataDirectory.Resolution.NoHome(String variable) ->
          call.problem("K-1402", "cli.data.noHome", variable);
      case DataDirectory.Resolution.NotUsable(String text) ->
          call.wrongUse("cli.data.notUsable", text);
      case DataDirectory.Resolution.Found(Path directory) -> asked.from(directory);
    };
  }

  /// What is to be certified.
  ///
  /// @param content the folder of what ships
  private record Asked(Call call, String person, String course, Path content) {
    int from(Path directory) {
      if (!RecordStore.isKnownIn(directory)) {
        return call.problem("K-1301", "cli.export.noRecords", directory);
      }
      OpenOutcome outcome =
          RecordStore.open(directory, call.surroundings().clock(), System::nanoTime);
      if (!(outcome instanceof OpenOutcome.Opened(RecordStore opened, boolean firstRun))) {
        return OpenTroubles.tell(outcome, call);
      }
      try (RecordStore store = opened) {
        Optional<Organisation> organisation =
            ContentLoader.load(content, call.addedContent()).organisation();
        return organisation.isEmpty()
            ? call.problem("K-1401", "cli.content.missing")
            : from(store, Office.of(organisation.get()));
      }
    }

    private int from(RecordStore store, Office office) {
      return switch (StaffNumber.of(person, store.history().people())) {
        case StaffNumber.Missing _ -> call.wrongUse("cli.certificate.incomplete", PERSON, COURSE);
        case StaffNumber.Free(String number) ->
            call.problem("K-1321", "cli.certificate.nobody", number);
        case StaffNumber.Held(String number, var holders) when holders.size() > 1 ->
            call.problem("K-1322", "cli.certificate.several", number);
        case StaffNumber.Held(String number, var holders) ->
            certified(store, office, holders.getFirst().id());
      };
    }

    private int certified(RecordStore store, Office office, UUID holder) {
      Optional<FiscalYear> year = call.option(YEAR, Integer.class).map(FiscalYear::new);
      return switch (Certificates.read(store, office).of(holder, course, year)) {
        case CertificateOutcome.Ready(Certificate certificate) -> written(certificate);
        case CertificateOutcome.NotPassed(var best, int passPercent) ->
            best.isPresent()
                ? call.problem(
                    "K-1323",
                    "cli.certificate.notPassed",
                    course,
                    best.get().percent(),
                    passPercent)
                : call.problem("K-1323", "cli.certificate.open", course);
        case CertificateOutcome.NotTaken(var completed) ->
            completed.isEmpty()
                ? call.problem("K-1324", "cli.certificate.none", course)
                : call.problem(
                    "K-1324", "cli.certificate.notTaken", course, String.join(", ", completed));
        case CertificateOutcome.TextLost(String sha256) ->
            call.problem("K-1325", "cli.certificate.textLost", sha256);
      };
    }

    private int written(Certificate certificate) {
      Path asked = call.option(OUT, Path.class).orElse(Path.of(""));
      Path target =
          Files.isDirectory(asked)
              ? asked.resolve(PdfPrinter.fileName(certificate, call.language()))
              : asked;
      return switch (new PdfPrinter(content).save(certificate, call.language(), target)) {
        case PrintOutcome.Written(Path file, int pages) ->
            call.ok("cli.certificate.written", file.toAbsolutePath(), certificate.recordHash());
        case PrintOutcome.TargetNotWritable(Path file) ->
            call.problem("K-1311", "cli.print.notWritable", file.toAbsolutePath());
        case PrintOutcome.DiskFull(Path file) ->
            call.problem("K-1312", "cli.print.diskFull", file.toAbsolutePath());
        case PrintOutcome.NoFonts(Path folder) ->
            call.problem("K-1313", "cli.print.noFonts", folder);
      };
    }
  }
}
