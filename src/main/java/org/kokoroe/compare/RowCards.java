package org.kokoroe.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kokoroe.core.compare.Comparison;
import org.kokoroe.core.compare.WordDiff;
import org.kokoroe.core.compare.WordDiff.Kind;
import org.kokoroe.core.compare.WordDiff.Piece;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Prose;

/// Makes the cards of corresponding clauses.
final class RowCards {
  private static final double HALF = 50;

  private final CompareViewModel model;
  private final Messages messages;
  private final List<String> names;
  private final boolean narrow;

  /// @param names of the left and the right policy
  RowCards(CompareViewModel model, Messages messages, List<String> names, boolean narrow) {
    this.model = model;
    this.messages = messages;
    this.names = names;
    this.narrow = narrow;
  }

  Node card(Comparison.Row row, ShownLanguages languages) {
    var card = new VBox();
    card.getStyleClass().add("k-card");
    card.setMinHeight(VBox.USE_PREF_SIZE);
    card.getChildren()
        .add(new HBox(Badges.of(new TopicWords(messages).relation(row.relation()), badge(row))));
    row.note().ifPresent(note -> card.getChildren().add(note(note.in(messages.language()))));
    Node left = side(row, names.getFirst(), row.left(), languages, true);
    Node right = side(row, names.getLast(), row.right(), languages, false);
    card.getChildren().add(narrow ? stacked(left, right) : beside(left, right));
    return card;
  }

  private static String badge(Comparison.Row row) {
    return switch (row.relation()) {
      case SAME -> "k-badge-success";
      case DIFFERENT -> "";
      case ONLY_LEFT, ONLY_RIGHT -> "k-badge-plain";
    };
  }

  private Node note(String words) {
    var note = Prose.of(messages.get("compare.note", words), "k-running");
    note.getStyleClass().add("k-compare-note");
    return note;
  }

  private static Node stacked(Node left, Node right) {
    var box = new VBox(left, right);
    box.getStyleClass().add("k-compare-stacked");
    return box;
  }

  private static Node beside(Node left, Node right) {
    var grid = new GridPane();
    grid.getStyleClass().add("k-compare-beside");
    for (int i = 0; i < 2; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(HALF);
      grid.getColumnConstraints().add(column);
    }
    grid.addRow(0, left, right);
    return grid;
  }

  private Node side(
      Comparison.Row row,
      String policy,
      Comparison.Side side,
      ShownLanguages languages,
      boolean isLeft) {
    var box = new VBox(Prose.of(policy, "k-strong"));
    box.getStyleClass().add("k-compare-side");
    if (side.isEmpty()) {
      box.getChildren().add(Prose.of(messages.get("compare.no-clause"), "k-hint"));
      return box;
    }
    side.clauses().forEach(entry -> box.getChildren().add(link(entry)));
    var paper = new VBox();
    paper.getStyleClass().add("k-quote");
    for (Language language : languages.languages()) {
      paper.getChildren().add(text(row, side, language, isLeft));
    }
    box.getChildren().add(paper);
    return box;
  }

  private Hyperlink link(PolicyLibrary.Entry entry) {
    String label = entry.titledLabel(messages.language());
    var link = new Hyperlink(label.isEmpty() ? messages.get("compare.front") : label);
    link.setId("compare-open-" + entry.clause().slug());
    link.setWrapText(true);
    link.setMinHeight(Hyperlink.USE_PREF_SIZE);
    link.setAccessibleText(messages.get("compare.open", link.getText()));
    link.setOnAction(event -> model.open(entry.clause().id()));
    return link;
  }

  private Node text(Comparison.Row row, Comparison.Side side, Language language, boolean isLeft) {
    var name = new Label(messages.get("compare.language." + language.tag()));
    name.getStyleClass().add("k-hint");
    var head = new HBox(Badges.authority(language, messages.language()), name);
    head.getStyleClass().add("k-quote-head");
    Optional<WordDiff> diff = row.diff(language);
    List<Piece> pieces =
        diff.map(d -> isLeft ? d.left() : d.right())
            .orElseGet(() -> List.of(new Piece(Kind.EQUAL, side.text(language))));
    var part = new VBox(head, DiffText.of(pieces, language, spoken(pieces)));
    part.getStyleClass().add("k-quote-part");
    return part;
  }

  /// Brackets say to a screen reader what is marked.
  private static String spoken(List<Piece> pieces) {
    return pieces.stream()
        .map(p -> p.kind() == Kind.EQUAL ? p.text() : "〔" + p.text() + "〕")
        .collect(Collectors.joining());
  }
}
