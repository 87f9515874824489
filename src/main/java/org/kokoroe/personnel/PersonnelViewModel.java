package org.kokoroe.personnel;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.RecordsExported;
import org.kokoroe.core.report.CsvFile;
import org.kokoroe.core.report.ExportOutcome;
import org.kokoroe.core.report.Office;
import org.kokoroe.core.report.Selection;
import org.kokoroe.core.report.Table;
import org.kokoroe.core.report.TableExport;
import org.kokoroe.core.report.TableFormat;
import org.kokoroe.core.report.TrainingRecords;
import org.kokoroe.core.report.XlsxFile;
import org.kokoroe.core.text.Language;

/// Chooses records, shows what will be written, writes it. Reading and writing happen off the
/// screen's thread.
final class PersonnelViewModel {
  private final Workspace workspace;
  private final Hall hall;
  private final Office office;
  private final Supplier<UnaryOperator<String>> glyphs;
  private final Filter filter = new Filter();
  private final FilterChoices choices;
  private final ObjectProperty<TableFormat> format = new SimpleObjectProperty<>(new XlsxFile());
  private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.EMPTY);
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(new Notice.None());
  private Language language;
  private UnaryOperator<String> drawn = UnaryOperator.identity();
  private int reading;

  /// The rows shown are not those of the present choice: reading them did not come to an end.
  private boolean stale;

  /// The export waits until the rows are read.
  private boolean pending;

  /// Set by background tasks only, which run one after another.
  private @Nullable UnaryOperator<String> shown;

  /// Makes the model and begins to read.
  ///
  /// @param glyphs gives the way names are shown; asked off the screen's thread, since it reads a
  ///   font
  PersonnelViewModel(Workspace workspace, Hall hall, Supplier<UnaryOperator<String>> glyphs) {
    this.workspace = workspace;
    this.hall = hall;
    this.glyphs = glyphs;
    this.office = Offices.of(workspace.content().organisation());
    this.choices = FilterChoices.of(workspace, office);
    this.language = hall.appearance().language();
    filter.onChange(this::changed);
    format.subscribe((was, is) -> clearNotice());
    read();
  }

  Filter filter() {
    return filter;
  }

  FilterChoices choices() {
    return choices;
  }

  /// Returns the kind of file to write.
  ObjectProperty<TableFormat> formatProperty() {
    return format;
  }

  /// Returns the rows of the present choice.
  ReadOnlyObjectProperty<Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /// Returns what is to be said about writing.
  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Says in which language headers and values are read and written.
  void show(Language shown) {
    if (!language.equals(shown)) {
      language = shown;
      read();
    }
  }

  /// Returns the name the file is given unless another is chosen.
  String suggestedName() {
    return preview.get().fileName(format.get());
  }

  /// Returns words of people as the screen can draw them, once its face is known.
  String drawn(String words) {
    return drawn.apply(words);
  }

  /// Asks for a place and writes the chosen rows there. Where they are not read yet, it waits for
  /// them; where reading them came to no end, it reads them once more.
  void export() {
    if (notice.get() instanceof Notice.Writing) {
      return;
    }
    if (filter.trouble() != Filter.Trouble.NONE) {
      notice.set(new Notice.DaysUnclear());
    } else if (reading > 0 || stale) {
      pending = true;
      if (reading == 0) {
        read();
      }
    } else if (preview.get().rows().isEmpty()) {
      notice.set(new Notice.NothingToWrite());
    } else {
      Optional<Path> target = hall.dialogs().saveAs(suggestedName());
      target.ifPresentOrElse(this::write, () -> notice.set(new Notice.Stopped()));
    }
  }

  /// Writes to the place chosen. The system's window asked before it named a file that is there; a
  /// name that was given its ending afterwards was not asked about.
  private void write(Path chosen) {
    notice.set(new Notice.Writing());
    Path target = withEnding(chosen);
    boolean agreed = target.equals(chosen);
    TableFormat as = format.get();
    Selection selection = filter.selection();
    Language in = language;
    hall.tasks()
        .run(() -> written(records(selection, in).table(), as, target, agreed), notice::set);
  }

  private Notice written(Table table, TableFormat as, Path target, boolean agreed) {
    var export = new TableExport(workspace.store().directory());
    return switch (export.write(table, as, target, agreed)) {
      case ExportOutcome.Written(Path file, int rows, String sha256) ->
          new Notice.Written(rows, folder(file), note(as, rows, sha256));
      case ExportOutcome.NothingToExport _ -> new Notice.NothingToWrite();
      case ExportOutcome.TargetNotWritable(Path file) -> new Notice.NoPlace(name(file));
      case ExportOutcome.DiskFull(Path file) -> new Notice.Full(name(file));
      case ExportOutcome.TargetExists(Path file) -> new Notice.Exists(name(file));
    };
  }

  private boolean note(TableFormat as, int rows, String sha256) {
    var exported = new RecordsExported(as.extension(), rows, sha256);
    return workspace.store().append(EventType.RECORDS_EXPORTED, null, exported, null)
        instanceof AppendOutcome.Saved;
  }

  private Path withEnding(Path chosen) {
    String ending = "." + format.get().extension();
    return name(chosen).toLowerCase(Locale.ROOT).endsWith(ending)
        ? chosen
        : chosen.resolveSibling(name(chosen) + ending);
  }

  private static Path folder(Path file) {
    Path whole = file.toAbsolutePath();
    return Optional.ofNullable(whole.getParent()).orElse(whole);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void changed() {
    clearNotice();
    if (filter.trouble() == Filter.Trouble.NONE) {
      read();
    }
  }

  private void clearNotice() {
    if (!(notice.get() instanceof Notice.Writing)) {
      notice.set(new Notice.None());
    }
  }

  private void read() {
    Selection selection = filter.selection();
    Language in = language;
    reading++;
    hall.tasks().run(() -> readOrGiveUp(selection, in), this::take);
  }

  private void take(Preview read) {
    reading--;
    stale = false;
    drawn = Optional.ofNullable(shown).orElse(drawn);
    preview.set(read);
    if (pending && reading == 0) {
      pending = false;
      export();
    }
  }

  private void giveUp() {
    reading--;
    stale = true;
    pending = false;
  }

  private Preview readOrGiveUp(Selection selection, Language in) {
    boolean done = false;
    try {
      UnaryOperator<String> ready = shown == null ? glyphs.get() : shown;
      shown = ready;
      Preview read = Preview.of(records(selection, in), in, ready);
      done = true;
      return read;
    } finally {
      if (!done) {
        hall.tasks().later(this::giveUp);
      }
    }
  }

  private TrainingRecords records(Selection selection, Language in) {
    return TrainingRecords.read(workspace.store(), office, selection, in, workspace.clock());
  }

  /// Returns the kinds of file there are, the recommended one first.
  static List<TableFormat> formats() {
    return List.of(new XlsxFile(), new CsvFile());
  }
}
