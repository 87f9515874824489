package org.kokoroe.handbook;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.report.pdf.PrintLanguage;
import org.kokoroe.core.report.pdf.Printout;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.PdfSaving;

/// What the reader wants on paper.
final class PrintViewModel {
  private final HandbookViewModel reader;
  private final PdfSaving saving;
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.JAPANESE);

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

  PrintViewModel(HandbookViewModel reader, PdfSaving saving) {
    this.reader = reader;
    this.saving = saving;
  }

  ObjectProperty<Choice> choiceProperty() {
    return choice;
  }

  PdfSaving saving() {
    return saving;
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
    if (choice.get() != Choice.CLAUSE || !clauses().isEmpty()) {
      saving.save(printout());
    }
  }
}
