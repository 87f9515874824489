package org.kokoroe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.DataDirectory;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.RecordsExported;
import org.kokoroe.core.report.CsvFile;
import org.kokoroe.core.report.ExportOutcome;
import org.kokoroe.core.report.Office;
import org.kokoroe.core.report.Selection;
import org.kokoroe.core.report.TableExport;
import org.kokoroe.core.report.TableFormat;
import org.kokoroe.core.report.TrainingRecords;
import org.kokoroe.core.report.XlsxFile;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/// `export`: writes the training records to a CSV file or an Excel workbook.
final class ExportCommand implements Command {
  private static final String FORMAT = "--format";
  private static final String OUT = "--out";
  private static final String FROM = "--from";
  private static final String TO = "--to";
  private static final String DEPARTMENT = "--department";
  private static final String COURSE = "--course";
  private static final String OVERWRITE = "--overwrite";

  /// For where a locale such as C cannot name a file in Japanese.
  private static final String PLAIN_NAME = "training-records";

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .customSynopsis(messages.get("cli.export.synopsis"))
        .description(messages.get("cli.export.description"));
    return spec.addOption(
            OptionSpec.builder(FORMAT)
                .type(TableFormat.class)
                .converters(ExportCommand::format)
                .paramLabel("csv|xlsx")
                .description(messages.get("cli.export.format"))
                .build())
        .addOption(
            Options.path(OUT)
                .paramLabel("PATH")
                .description(messages.get("cli.export.out"))
                .build())
        .addOption(
            Options.day(FROM)
                .paramLabel("YYYY-MM-DD")
                .description(messages.get("cli.export.from"))
                .build())
        .addOption(
            Options.day(TO)
                .paramLabel("YYYY-MM-DD")
                .description(messages.get("cli.export.to"))
                .build())
        .addOption(
            text(DEPARTMENT)
                .paramLabel("DEPT")
                .description(messages.get("cli.export.department"))
                .build())
        .addOption(
            text(COURSE)
                .paramLabel("COURSE")
                .description(messages.get("cli.export.course"))
                .build())
        .addOption(
            OptionSpec.builder(OVERWRITE)
                .type(boolean.class)
                .description(messages.get("cli.export.overwrite"))
                .build());
  }

  @Override
  public int run(Call call) {
    var selection =
        new Selection(
            call.option(FROM, LocalDate.class),
            call.option(TO, LocalDate.class),
            call.option(DEPARTMENT, String.class),
            call.option(COURSE, String.class));
    if (selection.isBackwards()) {
      return call.wrongUse("cli.export.backwards", FROM, TO);
    }
    return switch (call.dataDirectory()) {
      case DataDirectory.Resolution.NoHome(String variable) ->
          call.problem("K-1402", "cli.data.noHome", variable);
      case DataDirectory.Resolution.NotUsable(String text) ->
          call.wrongUse("cli.data.notUsable", text);
      case DataDirectory.Resolution.Found(Path directory) ->
          new Export(call, selection).from(directory);
    };
  }

  private static OptionSpec.Builder text(String name) {
    return OptionSpec.builder(name).type(String.class);
  }

  private static TableFormat format(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "csv" -> new CsvFile();
      case "xlsx" -> new XlsxFile();
      default -> throw new TypeConversionException("not a format");
    };
  }

  private record Export(Call call, Selection selection) {
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
            call.shippedContent()
                .flatMap(
                    shipped -> ContentLoader.load(shipped, call.addedContent()).organisation());
        return organisation.isEmpty()
            ? call.problem("K-1401", "cli.content.missing")
            : from(store, Office.of(organisation.get()));
      }
    }

    private int from(RecordStore store, Office office) {
      TrainingRecords records =
          TrainingRecords.read(
              store, office, selection, call.language(), call.surroundings().clock());
      TableFormat format = call.option(FORMAT, TableFormat.class).orElseGet(this::formatOfName);
      Optional<Path> target =
          target(records.fileName(format), PLAIN_NAME + "." + format.extension());
      if (target.isEmpty()) {
        return call.wrongUse("cli.error.path", OUT);
      }
      var export = new TableExport(store.directory());
      Path folder = target.get().toAbsolutePath().getParent();
      if (folder != null && export.isOwn(folder)) {
        return call.problem("K-1307", "cli.export.own", folder);
      }
      ExportOutcome outcome =
          export.write(records.table(), format, target.get(), call.isOn(OVERWRITE));
      return switch (outcome) {
        case ExportOutcome.Written written -> written(store, written, format);
        case ExportOutcome.NothingToExport() -> call.problem("K-1302", "cli.export.nothing");
        case ExportOutcome.TargetExists(Path file) ->
            call.problem("K-1303", "cli.export.exists", file, OVERWRITE);
        case ExportOutcome.TargetNotWritable(Path file) ->
            call.problem("K-1304", "cli.export.notWritable", file);
        case ExportOutcome.DiskFull(Path file) ->
            call.problem("K-1305", "cli.export.diskFull", file);
      };
    }

    private TableFormat formatOfName() {
      return call.option(OUT, Path.class)
              .map(path -> path.toString().toLowerCase(Locale.ROOT))
              .filter(name -> name.endsWith(".csv"))
              .isPresent()
          ? new CsvFile()
          : new XlsxFile();
    }

    /// Returns the file to write; nothing where this process cannot name it.
    private Optional<Path> target(String fileName, String plainName) {
      Path asked = call.option(OUT, Path.class).orElse(Path.of(""));
      return Files.isDirectory(asked)
          ? Options.findPath(fileName).or(() -> Options.findPath(plainName)).map(asked::resolve)
          : Optional.of(asked);
    }

    private int written(RecordStore store, ExportOutcome.Written written, TableFormat format) {
      var event = new RecordsExported(format.extension(), written.rows(), written.sha256());
      AppendOutcome logged = store.append(EventType.RECORDS_EXPORTED, null, event, null);
      call.out()
          .println(
              call.messages()
                  .get(
                      "cli.export.written",
                      written.rows(),
                      written.file().toAbsolutePath(),
                      written.sha256()));
      return logged instanceof AppendOutcome.Saved
          ? ExitCode.OK
          : call.problem("K-1306", "cli.export.notLogged");
    }
  }
}
