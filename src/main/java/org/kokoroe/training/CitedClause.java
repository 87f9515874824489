package org.kokoroe.training;

import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.ClauseQuote;
import org.kokoroe.ui.Prose;

/// A clause that an answer rests on: how it stands to the question, its name, the way to the
/// handbook, and its words in full.
final class CitedClause extends VBox {
  /// The largest part of a clause that is marked.
  private static final double MOST = 0.8;

  private final Messages messages;

  CitedClause(Messages messages) {
    this.messages = messages;
    getStyleClass().add("quiz-cited");
    setMinHeight(USE_PREF_SIZE);
  }

  /// Shows the clause.
  ///
  /// @param name how it is named here
  /// @param link the way to the handbook
  /// @param beside whether the link stands beside the name, else below the quote
  CitedClause show(
      PolicyLibrary.Entry entry, Citation citation, String name, Node link, boolean beside) {
    var title = Prose.of(name, "k-body");
    title.getStyleClass().add("k-strong");
    HBox.setHgrow(title, Priority.ALWAYS);
    var head = new HBox(badge(citation), title);
    head.setFillHeight(false);
    head.getStyleClass().add("quiz-cited-head");
    getChildren().add(head);
    var spans = telling(entry.clause(), citation.span());
    getChildren().add(new ClauseQuote(entry.clause(), "", spans, messages.language()));
    (beside ? head : this).getChildren().add(link);
    return this;
  }

  /// Leaves out a span that is nearly the whole clause: a mark on everything marks nothing.
  static Map<String, String> telling(Clause clause, Map<String, String> spans) {
    return spans.entrySet().stream()
        .filter(span -> span.getValue().length() <= MOST * length(clause, span.getKey()))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static int length(Clause clause, String language) {
    return clause
        .subtree()
        .mapToInt(node -> node.text().find(new Language(language)).map(String::length).orElse(0))
        .sum();
  }

  private Label badge(Citation citation) {
    return switch (citation.kind()) {
      case BASIS -> Badges.of(messages.get("quiz.kind.basis"), "");
      case RELATED -> Badges.of(messages.get("quiz.kind.related"), "k-badge-plain");
      case REFERENCE -> Badges.of(messages.get("quiz.kind.reference"), "k-badge-plain");
    };
  }

  /// Makes the way to the handbook.
  static Hyperlink link(Messages messages, String clauseName, Runnable open) {
    var link = new Hyperlink(messages.get("training.open-handbook"));
    link.setAccessibleText(messages.get("training.open-handbook.of", clauseName));
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(event -> open.run());
    return link;
  }
}
