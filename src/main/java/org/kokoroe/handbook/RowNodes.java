package org.kokoroe.handbook;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// Builds what one row of the reader shows: label, then each language in its column, or one under
/// the other where there is no room for columns.
final class RowNodes {
  private final HandbookViewModel model;
  private final Messages messages;
  private final WidthClass width;
  private final RowFoot foot;
  private final TranslationNote notes;

  RowNodes(HandbookViewModel model, Messages messages, WidthClass width) {
    this.model = model;
    this.messages = messages;
    this.width = width;
    this.foot = new RowFoot(model, messages);
    this.notes = new TranslationNote(model, messages);
  }

  Messages messages() {
    return messages;
  }

  /// Says whether the languages stand in columns beside each other.
  boolean inColumns() {
    return view() == ReadingView.BOTH;
  }

  private boolean stacked() {
    return view() == ReadingView.INTERLEAVED;
  }

  private ReadingView view() {
    return model.viewProperty().get().in(width == WidthClass.WIDE);
  }

  private List<Language> languages() {
    return model.viewProperty().get().languages();
  }

  Region build(Row row) {
    Region node =
        switch (row) {
          case Row.Cover cover -> cover(cover);
          case Row.Signatories signatories -> signatories(signatories);
          case Row.Passage passage -> passage(passage);
          case Row.About about -> new AboutCard(about, model, messages);
        };
    if (!inColumns()) {
      node.getStyleClass().add("k-one-column");
    }
    return node;
  }

  /// Builds what the person at the PC has put below a row, if anything.
  Optional<Region> below(Row row) {
    return foot.below(row);
  }

  /// Returns the row's shape; nothing for a row that is built by itself.
  Optional<RowShape> shape(Row row) {
    if (!(row instanceof Row.Passage passage)
        || (stacked() && isOwn(passage))
        || !languages().stream().allMatch(l -> isWordsOnly(passage, l))) {
      return Optional.empty();
    }
    boolean numbered = isNumbered(passage.entry().clause().label());
    return Optional.of(new RowShape(passage.isHeading(), passage.depth() == 0, numbered, view()));
  }

  private boolean isWordsOnly(Row.Passage passage, Language language) {
    return passage.entry().clause().text().find(language).isPresent()
        && notes.of(passage, language).isEmpty();
  }

  private boolean isOwn(Row.Passage passage) {
    return passage.isHeading() || isFree(passage) || headingAbove(passage).isPresent();
  }

  /// Puts the words of a passage into nodes that were built for another of the same shape.
  void refill(Region built, Row.Passage passage) {
    Clause clause = passage.entry().clause();
    if (((ClauseColumns) built).label() instanceof Label number) {
      number.setText(clause.label());
    }
    ClauseCell.textsIn(built).forEach(t -> t.show(clause, showing(clause, t.language())));
  }

  private boolean isNumbered(String label) {
    return width != WidthClass.NARROW || !label.isEmpty();
  }

  private Region cover(Row.Cover cover) {
    var cells = languages().stream().<Node>map(language -> cover(cover, language)).toList();
    var row = columns("", cells);
    row.getStyleClass().add("k-cover");
    return row;
  }

  private VBox cover(Row.Cover cover, Language language) {
    var lines = new VBox();
    lines.getStyleClass().add("k-cover-lines");
    for (Entry entry : cover.entries()) {
      lines.getChildren().add(coverLine(entry.clause(), language));
    }
    if (stacked()) {
      lines.getChildren().add(legend(language));
    }
    return lines;
  }

  /// Where no column head says it: which language is authoritative, and how far the other goes.
  private Node legend(Language language) {
    var legend = new HBox(authority(language));
    legend.getStyleClass().add("k-legend");
    String key = isAuthoritative(language) ? "" : model.outline().standing(language).key();
    if (!key.isEmpty()) {
      legend.getChildren().add(hint(messages.get(key)));
    }
    return legend;
  }

  private Node coverLine(Clause clause, Language language) {
    String style =
        switch (clause.kind()) {
          case TITLE -> "k-cover-title";
          case SUBTITLE -> "k-cover-subtitle";
          default -> "k-cover-date";
        };
    return new ClauseText(clause, language, showing(clause, language), style);
  }

  private Region signatories(Row.Signatories signatories) {
    var lines = new VBox();
    lines.getStyleClass().add("k-signatories");
    lines.getChildren().add(columns("", languages().stream().map(this::issuedBy).toList()));
    for (Entry entry : signatories.entries()) {
      var clause = entry.clause();
      lines.getChildren().add(columns("", languages().stream().map(l -> text(clause, l)).toList()));
    }
    lines.getChildren().getFirst().getStyleClass().add("k-first");
    lines.getChildren().getLast().getStyleClass().add("k-final");
    return lines;
  }

  private Node issuedBy(Language language) {
    return hint(Messages.of(RowNodes.class, language).get("handbook.signatories"));
  }

  private Region passage(Row.Passage passage) {
    Clause clause = passage.entry().clause();
    var languages = languages();
    if (passage.isHeading() && stacked() && isFollowed(passage)) {
      languages = List.of(languages.getFirst());
    }
    var cells = languages.stream().map(language -> cell(passage, language)).toList();
    var row = columns(clause.label(), cells);
    row.getStyleClass().addAll("k-passage", passage.isHeading() ? "k-heading-row" : "k-text-row");
    if (passage.isHeading() && passage.depth() == 0) {
      row.getStyleClass().add("k-section-row");
    }
    return row;
  }

  private boolean isFollowed(Row.Passage heading) {
    var outline = model.outline();
    return outline
        .rowOf(heading.entry().clause().id())
        .filter(row -> row + 1 < outline.size())
        .flatMap(row -> headingAbove(outline.row(row + 1)))
        .isPresent();
  }

  /// Returns the heading whose further languages stand in this row, each above its own text: that
  /// of the unnumbered text directly below, where the languages stand one under the other.
  private Optional<Row.Passage> headingAbove(Row row) {
    if (!stacked()
        || !(row instanceof Row.Passage passage)
        || !passage.entry().clause().label().isEmpty()) {
      return Optional.empty();
    }
    var outline = model.outline();
    return outline
        .rowOf(passage.entry().clause().id())
        .filter(here -> outline.blockStart(here) < here)
        .map(here -> (Row.Passage) outline.row(outline.blockStart(here)));
  }

  private Node cell(Row.Passage passage, Language language) {
    Clause clause = passage.entry().clause();
    var cell = new VBox();
    cell.getStyleClass().add("k-cell-texts");
    if (!language.equals(languages().getFirst())) {
      headingAbove(passage).ifPresent(above -> cell.getChildren().add(heading(above, language)));
    }
    Node words = text(clause, language);
    boolean marked = stacked() && (passage.isHeading() || isFree(passage));
    if (marked && words instanceof ClauseText flow && passage.isHeading()) {
      flow.getChildren().add(badges(clause, language));
    } else if (marked) {
      cell.getChildren().add(badges(clause, language));
    }
    cell.getChildren().add(words);
    String note = notes.of(passage, language);
    if (!note.isEmpty()) {
      cell.getChildren().add(hint(note));
    }
    return cell;
  }

  private Node heading(Row.Passage heading, Language language) {
    var box = new VBox(cell(heading, language));
    box.getStyleClass().add("k-heading-row");
    if (heading.depth() == 0) {
      box.getStyleClass().add("k-section-row");
    }
    return box;
  }

  /// Outside every section, as a note before the text is.
  private static boolean isFree(Row.Passage passage) {
    return passage.depth() == 0 && passage.entry().clause().kind() == ClauseKind.NOTE;
  }

  private Node badges(Clause clause, Language language) {
    var badges = new HBox(authority(language));
    badges.getStyleClass().add("k-inline-badges");
    String key = isAuthoritative(language) ? "" : Standing.of(clause.subtree(), language).key();
    if (!key.isEmpty()) {
      var word = new Label(messages.get(key));
      word.getStyleClass().add("k-hint");
      badges.getChildren().add(word);
    }
    return badges;
  }

  private Node text(Clause clause, Language language) {
    String style = language.equals(Language.JA) ? "k-reading-ja" : "k-reading-en";
    return clause
        .text()
        .find(language)
        .<Node>map(found -> new ClauseText(clause, language, showing(clause, language), style))
        .orElseGet(() -> hint(messages.get("handbook.translation.missing")));
  }

  /// The label column, then the cells: in columns of equal width, or one under the other.
  private Region columns(String label, List<Node> cells) {
    var number = new Label(label);
    number.getStyleClass().add("k-clause-number");
    var row =
        new ClauseColumns(
            isNumbered(label) ? number : null,
            inColumns() ? ClauseColumns.side(cells) : stack(cells));
    row.getStyleClass().add("k-clause-row");
    return row;
  }

  private static List<Region> stack(List<Node> cells) {
    var stack = new VBox();
    stack.getStyleClass().addAll("k-cell", "k-stack");
    stack.getChildren().addAll(cells);
    return List.of(stack);
  }

  private boolean isAuthoritative(Language language) {
    return language.equals(model.outline().policy().authoritativeLanguage());
  }

  private Label authority(Language language) {
    return Badges.authority(language, messages.language());
  }

  private static Node hint(String words) {
    return Prose.of(words, "k-hint");
  }

  private ClauseText.Showing showing(Clause clause, Language language) {
    return model.annotations().showing(clause, language, model.furiganaProperty().get());
  }
}
