package org.kokoroe.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.core.report.pdf.PdfPrinter;
import org.kokoroe.core.report.pdf.PrintOutcome;
import org.kokoroe.core.report.pdf.Printout;
import org.kokoroe.core.text.Language;

/// Asks where a printout is to go, writes it there off the screen's thread, and knows what became
/// of it. [PdfNotice] says it in words.
public final class PdfSaving {
  private final PdfPrinter printer;
  private final Dialogs dialogs;
  private final TaskExecutor tasks;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new None());

  /// Saves with this printer.
  public PdfSaving(PdfPrinter printer, Dialogs dialogs, TaskExecutor tasks) {
    this.printer = printer;
    this.dialogs = dialogs;
    this.tasks = tasks;
  }

  /// Saves with the fonts of the content that ships.
  public static PdfSaving shipped(Dialogs dialogs, TaskExecutor tasks) {
    var content = Path.of(System.getProperty("kokoroe.content", ""));
    return new PdfSaving(new PdfPrinter(content), dialogs, tasks);
  }

  /// What there is to say.
  public sealed interface State {}

  /// Nothing yet.
  public record None() implements State {}

  /// The file is being made.
  public record Writing() implements State {}

  /// The file is there, or why it is not.
  ///
  /// @param place the file, each character the face lacks as its code point
  public record Done(PrintOutcome outcome, String place) implements State {
    boolean isWritten() {
      return outcome instanceof PrintOutcome.Written;
    }
  }

  /// Returns what there is to say.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Asks where the printout is to go and writes it there; does nothing while one is being made.
  public void save(Printout printout) {
    save(PdfPrinter.fileName(printout), target -> printer.save(printout, target));
  }

  /// Does the same with a certificate in that language.
  public void save(Certificate certificate, Language language) {
    save(
        PdfPrinter.fileName(certificate, language),
        target -> printer.save(certificate, language, target));
  }

  private void save(String name, Function<Path, PrintOutcome> print) {
    if (state.get() instanceof Writing) {
      return;
    }
    Optional<Path> target = dialogs.saveAs(name);
    if (target.isPresent()) {
      state.set(new Writing());
      tasks.run(() -> saved(print, target.get()), state::set);
    }
  }

  private static State saved(Function<Path, PrintOutcome> print, Path target) {
    PrintOutcome outcome = print.apply(target);
    String place = target.toAbsolutePath().toString();
    return new Done(outcome, GlyphCoverage.shipped().map(face -> face.shown(place)).orElse(place));
  }
}
