package org.kokoroe.handbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.kokoroe.app.api.Hall;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.report.pdf.PdfPrinter;
import org.kokoroe.core.report.pdf.PrintLanguage;
import org.kokoroe.core.report.pdf.PrintOutcome;
import org.kokoroe.core.report.pdf.Printout;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.GlyphCoverage;

/// What the reader wants on paper, and what became of it. The file is made off the screen's thread.
final class PrintViewModel {
  private final HandbookViewModel reader;
  private final Hall hall;
  private final PdfPrinter printer;
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.JAPANESE);
  private final ReadOnlyObjectWrapper<Notice> notice =
      new ReadOnlyObjectWrapper<>(new Notice.None());

  /// What can be printed.
  enum Choice {
    /// The whole policy in Japanese.
    JAPANESE,
    /// The whole policy in both languages, clause beside clause.
    BOTH,
    /// The whole policy in English.
    ENGLISH,
    /// The clause the reader is at, with all below it, in the languages shown.
    CLAUSE
  }

  /// What there is to say.
  sealed interface Notice {
    /// Nothing yet.
    record None() implements Notice {}

    /// The file is being made.
    record Writing() implements Notice {}

    /// The file is there, or why it is not.
    ///
    /// @param place the file, each character the face lacks as its code point
    record Done(PrintOutcome outcome, String place) implements Notice {}
  }

  PrintViewModel(HandbookViewModel reader, Hall hall, PdfPrinter printer) {
    this.reader = reader;
    this.hall = hall;
    this.printer = printer;
  }

  ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Returns the way to the clause the reader is at; empty where they are at none.
  String clause(Language language) {
    return clauses().isEmpty() ? "" : reader.path(language);
  }

  private List<ClauseId> clauses() {
    return reader.outline().row(reader.current()).entries().stream()
        .map(entry -> entry.clause().id())
        .toList();
  }

  private Printout printout() {
    Policy policy = reader.outline().policy();
    return switch (choice.get()) {
      case JAPANESE -> new Printout.Whole(policy, PrintLanguage.JA);
      case BOTH -> new Printout.Whole(policy, PrintLanguage.BOTH);
      case ENGLISH -> new Printout.Whole(policy, PrintLanguage.EN);
      case CLAUSE -> new Printout.Extract(policy, shown(), clauses());
    };
  }

  private PrintLanguage shown() {
    return switch (reader.viewProperty().get()) {
      case BOTH, INTERLEAVED -> PrintLanguage.BOTH;
      case JAPANESE -> PrintLanguage.JA;
      case ENGLISH -> PrintLanguage.EN;
    };
  }

  /// Asks where the file is to go and writes it there.
  void save() {
    if (notice.get() instanceof Notice.Writing
        || (choice.get() == Choice.CLAUSE && clauses().isEmpty())) {
      return;
    }
    Printout printout = printout();
    Optional<Path> target = hall.dialogs().saveAs(PdfPrinter.fileName(printout));
    if (target.isPresent()) {
      notice.set(new Notice.Writing());
      hall.tasks().run(() -> saved(printout, target.get()), notice::set);
    }
  }

  private Notice saved(Printout printout, Path target) {
    PrintOutcome outcome = printer.save(printout, target);
    String place = target.toAbsolutePath().toString();
    return new Notice.Done(
        outcome, GlyphCoverage.shipped().map(face -> face.shown(place)).orElse(place));
  }
}
