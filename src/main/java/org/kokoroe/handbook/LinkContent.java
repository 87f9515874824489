package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.CrossReference;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.term.Link;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.ClauseQuote;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// What there is to say about a term or reference: the definition on paper, where it is made, a
/// warning where another policy means something else; the clauses referred to, or which law.
final class LinkContent {
  private final Annotations annotations;
  private final Messages messages;
  private final List<Node> parts = new ArrayList<>();
  private @Nullable Route first;
  private String enter = "handbook.popover.go";
  private int links;

  LinkContent(Link link, Annotations annotations, Messages messages) {
    this.annotations = annotations;
    this.messages = messages;
    Definition definition = link.definition();
    if (definition != null) {
      define(definition);
    }
    for (CrossReference reference : link.references()) {
      refer(reference, definition);
    }
  }

  List<Node> parts() {
    return List.copyOf(parts);
  }

  /// Returns where Enter goes; null where there is nothing to go to.
  @Nullable Route first() {
    return first;
  }

  /// Returns the key of the words that say where Enter goes.
  String enter() {
    return enter;
  }

  /// Returns how many links there are inside.
  int links() {
    return links;
  }

  private void define(Definition definition) {
    var paper = new VBox();
    paper.getStyleClass().add("k-quote");
    paper.getChildren().add(Prose.reading(definition.gloss().in(Language.JA), Language.JA, null));
    definition
        .gloss()
        .find(Language.EN)
        .ifPresent(en -> paper.getChildren().add(Prose.reading(en, Language.EN, null)));
    parts.add(paper);
    var where = new FlowPane(Badges.authority(Language.JA, messages.language()));
    where.getStyleClass().add("k-popover-line");
    annotations
        .library()
        .find(definition.clause())
        .ifPresent(
            entry -> {
              enter = "handbook.popover.go-definition";
              where.getChildren().add(link(name(entry), clause(entry.clause().id())));
              where.getChildren().add(hint(messages.get("handbook.popover.defined")));
            });
    parts.add(where);
    warn(definition);
  }

  private void warn(Definition definition) {
    List<Term.Difference> others =
        annotations.differences(definition).stream().filter(d -> !d.isOf(definition)).toList();
    if (others.isEmpty()) {
      return;
    }
    var words = new VBox();
    words.getStyleClass().add("k-popover-warning");
    for (Term.Difference other : others) {
      words.getChildren().add(Prose.of(other.says().in(messages.language()), "k-body"));
    }
    words
        .getChildren()
        .add(
            link(
                messages.get("handbook.popover.difference"),
                new Route.Glossary(
                    definition.clause().policy(), definition.term().in(Language.JA))));
    HBox.setHgrow(words, Priority.ALWAYS);
    var icon = new Icon(Icon.Glyph.WARNING);
    icon.getStyleClass().add("k-warning-icon");
    var box = new HBox(icon, words);
    box.getStyleClass().add("k-notice");
    parts.add(box);
  }

  private void refer(CrossReference reference, @Nullable Definition definition) {
    LocalizedText external = reference.external();
    if (external != null) {
      parts.add(Prose.of(external.in(messages.language()), "k-running"));
      parts.add(Prose.of(messages.get("handbook.popover.external"), "k-hint"));
    }
    if (reference.note() != null) {
      parts.add(Prose.of(reference.note().in(messages.language()), "k-hint"));
    }
    for (String target : reference.targets()) {
      if (target.indexOf(':') < 0) {
        whole(target);
      } else {
        target(new ClauseId(target), reference, definition);
      }
    }
  }

  private void whole(String policy) {
    annotations
        .library()
        .policy(policy)
        .ifPresent(
            p ->
                parts.add(
                    Prose.of(
                        messages.get("handbook.popover.whole", p.title().in(messages.language())),
                        "k-running")));
  }

  /// Shows a clause that is referred to. The one that defines the term is above already.
  private void target(ClauseId target, CrossReference reference, @Nullable Definition definition) {
    var entry = annotations.library().find(target);
    if (entry.isEmpty() || (definition != null && isAbout(target, definition))) {
      return;
    }
    if (target.equals(reference.from())) {
      parts.add(Prose.of(messages.get("handbook.popover.here"), "k-running"));
      return;
    }
    if (reference.targets().size() > 1 && first == null) {
      enter = "handbook.popover.go-first";
    }
    parts.add(link(name(entry.get()), clause(target)));
    parts.add(new ClauseQuote(entry.get().clause(), "", java.util.Map.of(), messages.language()));
  }

  /// Says whether the clause is that of the definition or the heading above it.
  private boolean isAbout(ClauseId target, Definition definition) {
    return annotations.library().find(definition.clause()).stream()
        .flatMap(e -> e.path().stream())
        .anyMatch(c -> c.id().equals(target));
  }

  private String name(Entry entry) {
    String titled = entry.titledLabel(messages.language());
    return titled.isEmpty() ? entry.clause().text().in(messages.language()) : titled;
  }

  private static Route clause(ClauseId id) {
    return new Route.Handbook(id.policy(), id);
  }

  private Hyperlink link(String words, Route route) {
    links++;
    if (first == null) {
      first = route;
    }
    var link = new Hyperlink(words);
    link.setWrapText(true);
    link.setOnAction(event -> link.fireEvent(new GoEvent(route)));
    return link;
  }

  private static Label hint(String words) {
    var label = new Label(words);
    label.getStyleClass().add("k-hint");
    return label;
  }
}
