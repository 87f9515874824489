package org.kokoroe.handbook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.report.pdf.PrintLanguage;
import org.kokoroe.core.report.pdf.Printout;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
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
    /// The clause the reader is at, with all below it, or all that are chosen, in the languages
    /// shown.
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

  /// Returns the way to the clause the reader is at, or from where to where they have chosen; empty
  /// where that has no name.
  String clause(Language language) {
    List<String> names =
        rows()
            .mapToObj(row -> reader.outline().path(row, language))
            .filter(n -> !n.isEmpty())
            .toList();
    if (names.isEmpty() || names.getFirst().equals(names.getLast())) {
      return names.isEmpty() ? "" : names.getFirst();
    }
    var messages = Messages.of(PrintViewModel.class, language);
    return messages.get("handbook.cite.range", names.getFirst(), names.getLast());
  }

  /// Runs `changed` now and whenever the reader goes on or chooses otherwise.
  Subscription follow(Runnable changed) {
    changed.run();
    return Subscription.combine(
        reader.outlineProperty().subscribe((was, is) -> changed.run()),
        reader.currentProperty().subscribe((was, is) -> changed.run()),
        reader.chosen().changesProperty().subscribe((was, is) -> changed.run()));
  }

  private IntStream rows() {
    var chosen = reader.chosen();
    return chosen.isMany()
        ? IntStream.rangeClosed(chosen.first(), chosen.last())
        : IntStream.of(reader.current());
  }

  /// With a clause all below it is printed; of a heading that is chosen with some of its text, only
  /// that text.
  private List<ClauseId> clauses() {
    List<Entry> entries =
        rows().mapToObj(reader.outline()::row).flatMap(row -> row.entries().stream()).toList();
    Set<ClauseId> above =
        entries.stream()
            .flatMap(entry -> entry.ancestors().stream())
            .map(Clause::id)
            .collect(Collectors.toSet());
    return entries.stream()
        .map(entry -> entry.clause().id())
        .filter(id -> !above.contains(id))
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
