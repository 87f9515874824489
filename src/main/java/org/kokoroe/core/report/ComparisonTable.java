package org.kokoroe.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kokoroe.core.compare.Comparison;
import org.kokoroe.core.compare.WordDiff;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;

/// 比較表: two policies beside each other as a table, a row for each pair of clauses. Always holds
/// both languages; headers and values follow the language asked for.
public final class ComparisonTable {
  private static final String SEPARATOR = " / ";

  private final Comparison comparison;
  private final Messages messages;

  private ComparisonTable(Comparison comparison, Language language) {
    this.comparison = comparison;
    this.messages = Messages.of(ComparisonTable.class, language);
  }

  /// Makes the table.
  public static Table of(Comparison comparison, Language language) {
    return new ComparisonTable(comparison, language).table();
  }

  /// Returns a name for the file, with its ending.
  public static String fileName(Comparison comparison, Language language, TableFormat format) {
    return Messages.of(ComparisonTable.class, language)
        .get(
            "report.comparison.file",
            comparison.left().id(),
            comparison.right().id(),
            format.extension());
  }

  private Table table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Comparison.Topic topic : comparison.topics()) {
      topic.rows().forEach(row -> rows.add(cells(topic, row)));
    }
    return new Table(
        messages.language(),
        messages.get("report.comparison.title"),
        Column.read(ComparisonTable.class, "comparison.tsv"),
        rows,
        notes());
  }

  private List<Cell> cells(Comparison.Topic topic, Comparison.Row row) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.text(topic.title().in(Language.JA)));
    cells.add(Cell.text(topic.title().in(Language.EN)));
    for (Comparison.Side side : List.of(row.left(), row.right())) {
      cells.add(lines(side, e -> e.titledLabel(messages.language())));
      cells.add(lines(side, e -> e.clause().id().value()));
      cells.add(Cell.text(side.text(Language.JA)));
      cells.add(Cell.text(side.text(Language.EN)));
    }
    cells.add(Cell.text(relation(row.relation())));
    cells.add(Cell.text(row.note().map(n -> n.in(Language.JA))));
    cells.add(Cell.text(row.note().map(n -> n.in(Language.EN))));
    for (Function<WordDiff, Stream<String>> only :
        List.<Function<WordDiff, Stream<String>>>of(WordDiff::onlyLeft, WordDiff::onlyRight)) {
      for (Language language : List.of(Language.JA, Language.EN)) {
        cells.add(
            Cell.text(
                row.diff(language).map(d -> only.apply(d).collect(Collectors.joining(SEPARATOR)))));
      }
    }
    return cells;
  }

  private static Cell lines(Comparison.Side side, Function<PolicyLibrary.Entry, String> line) {
    return Cell.text(side.clauses().stream().map(line).collect(Collectors.joining("\n")));
  }

  private String relation(Comparison.Relation relation) {
    return switch (relation) {
      case SAME -> messages.get("report.comparison.same");
      case DIFFERENT -> messages.get("report.comparison.different");
      case ONLY_LEFT -> messages.get("report.comparison.onlyLeft");
      case ONLY_RIGHT -> messages.get("report.comparison.onlyRight");
    };
  }

  private List<Table.Note> notes() {
    List<Table.Note> notes = new ArrayList<>();
    notes.addAll(policy("report.comparison.left", comparison.left()));
    notes.addAll(policy("report.comparison.right", comparison.right()));
    notes.add(note("report.comparison.authority", "report.comparison.authority.is"));
    notes.add(note("report.comparison.words", "report.comparison.words.is"));
    notes.add(note("report.comparison.empty", "report.comparison.empty.is"));
    return notes;
  }

  private Table.Note note(String name, String value) {
    return new Table.Note(messages.get(name), messages.get(value));
  }

  private List<Table.Note> policy(String side, Policy policy) {
    String name = messages.get(side);
    String date =
        Optional.ofNullable(policy.dateOnDocument())
            .map(Object::toString)
            .orElse(messages.get("report.comparison.noDate"));
    return List.of(
        new Table.Note(name, both(policy.title())),
        new Table.Note(messages.get("report.comparison.issuer", name), both(policy.issuer())),
        new Table.Note(messages.get("report.comparison.date", name), date),
        new Table.Note(messages.get("report.comparison.revision", name), policy.revision()));
  }

  private static String both(LocalizedText text) {
    return text.in(Language.JA) + "\n" + text.in(Language.EN);
  }
}
