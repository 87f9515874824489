package org.kokoroe.glossary;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.app.api.Navigation;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// One word: what it means, in which form and where that is said; what another policy means by it;
/// where it is used.
final class TermCard {
  private final GlossaryViewModel model;
  private final Navigation navigation;
  private final Messages messages;
  private final boolean wide;
  private final Runnable back;
  private int links;

  TermCard(
      GlossaryViewModel model,
      Navigation navigation,
      Messages messages,
      boolean wide,
      Runnable back) {
    this.model = model;
    this.navigation = navigation;
    this.messages = messages;
    this.wide = wide;
    this.back = back;
  }

  Node build(Headword word) {
    links = 0;
    var card = new VBox();
    card.getStyleClass().addAll("k-page", "k-term-card");
    if (!wide) {
      var button = new Button(messages.get("glossary.back"));
      button.setId("glossary-back");
      button.setGraphic(new Icon(Icon.Glyph.LEFT));
      button.getStyleClass().add("k-text-button");
      button.setOnAction(event -> back.run());
      card.getChildren().add(button);
    }
    card.getChildren().add(head(word));
    List<Headword> elsewhere = model.elsewhere(word);
    List<Term.Difference> differences = model.differences(word);
    if (!differences.isEmpty() && !elsewhere.isEmpty()) {
      card.getChildren().add(warning(differences));
    }
    var meanings = new GridPane();
    meanings.getStyleClass().add("k-meanings");
    meaning(word, meanings);
    elsewhere.forEach(other -> meaning(other, meanings));
    if (!meanings.getChildren().isEmpty()) {
      shareWidth(meanings, wide ? meanings.getChildren().size() : 1);
      card.getChildren().add(meanings);
    }
    if (word.definition() == null) {
      standard(word, card);
    }
    card.getChildren().add(uses(word));
    return card;
  }

  /// Left alone, a column would be as wide as its longest line.
  private static void shareWidth(GridPane grid, int columns) {
    for (int i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(column);
    }
  }

  private Node head(Headword word) {
    Language shown = messages.language();
    List<Region> parts = new ArrayList<>();
    parts.add(label(word.term().in(shown), "k-h2"));
    if (!word.reading().isEmpty()) {
      parts.add(label(word.reading(), "k-hint"));
    }
    Language other = shown.equals(Language.JA) ? Language.EN : Language.JA;
    parts.add(label(word.term().in(other), "k-h3"));
    return line("k-term-head", parts);
  }

  private Node warning(List<Term.Difference> differences) {
    var words = new VBox(label(messages.get("glossary.differs"), "k-strong"));
    words.getStyleClass().add("k-differs");
    for (Term.Difference difference : differences) {
      var where = line("k-term-line", difference.clauses().stream().map(this::clause).toList());
      words
          .getChildren()
          .addAll(Prose.of(difference.says().in(messages.language()), "k-body"), where);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var icon = new Icon(Icon.Glyph.WARNING);
    icon.getStyleClass().add("k-warning-icon");
    var box = new HBox(icon, words);
    box.getStyleClass().add("k-notice");
    return box;
  }

  private void meaning(Headword word, GridPane into) {
    Definition definition = word.definition();
    Policy policy = word.policy();
    if (definition == null || policy == null) {
      return;
    }
    var box = new VBox(label(policy.shortTitle().in(messages.language()), "k-strong"));
    box.getStyleClass().add("k-meaning");
    int place = into.getChildren().size();
    if (!into.getChildren().isEmpty()) {
      box.getChildren().add(label(word.term().in(messages.language()), "k-body"));
    }
    var paper = new VBox();
    paper.getStyleClass().add("k-quote");
    for (Language language : List.of(Language.JA, Language.EN)) {
      definition
          .gloss()
          .find(language)
          .ifPresent(text -> paper.getChildren().add(Prose.reading(text, language, null)));
    }
    var where =
        line(
            "k-term-line",
            List.of(
                Badges.authority(Language.JA, messages.language()),
                clause(definition.clause()),
                label(messages.get("glossary.form." + definition.form()), "k-hint")));
    box.getChildren().addAll(paper, where);
    into.add(box, wide ? place : 0, wide ? 0 : place);
  }

  private void standard(Headword word, VBox card) {
    card.getChildren().add(Prose.of(messages.get("glossary.undefined"), "k-running"));
    var note = word.note();
    if (note != null && !note.isBlank()) {
      card.getChildren().add(label(messages.get("glossary.note"), "k-strong"));
      card.getChildren().add(Prose.of(note, "k-running"));
    }
  }

  private Node uses(Headword word) {
    return new UseTable(model, messages, wide, this::clause).build(word);
  }

  /// Makes the link to a clause, named by its number and its heading.
  private Hyperlink clause(ClauseId id) {
    var entry = model.library().find(id);
    String titled = entry.map(e -> e.titledLabel(messages.language())).orElse("");
    String name =
        titled.isEmpty()
            ? entry.map(e -> e.clause()).map(Clause::text).map(this::words).orElse(id.value())
            : titled;
    var link = new Hyperlink(name);
    link.setId("glossary-clause-" + ++links);
    link.setWrapText(true);
    link.setOnAction(event -> navigation.go(new Route.Handbook(id.policy(), id)));
    return link;
  }

  private String words(LocalizedText text) {
    return text.in(messages.language());
  }

  /// Left alone, such a line would be at least as wide as its widest part, and the page with it.
  private static FlowPane line(String styleClass, List<? extends Region> parts) {
    var line = new FlowPane();
    line.getStyleClass().add(styleClass);
    line.setMinWidth(0);
    for (Region part : parts) {
      part.maxWidthProperty().bind(line.widthProperty());
      line.getChildren().add(part);
    }
    return line;
  }

  static Label label(String words, String styleClass) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
