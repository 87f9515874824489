package org.kokoroe.training;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Prose;

/// A clause on paper in the language of the screen alone, for where the way to the handbook, with
/// both languages, stands right below it. Never cut off.
final class BriefQuote extends VBox {
  /// Makes the quote of a clause with all below it.
  BriefQuote(Clause clause, String name, Language language) {
    getStyleClass().add("k-quote");
    setMinHeight(USE_PREF_SIZE);
    var title = Prose.of(name, "k-hint");
    HBox.setHgrow(title, Priority.ALWAYS);
    Label authority = Badges.authority(language, language);
    var head = new HBox(authority, title);
    head.setFillHeight(false);
    head.getStyleClass().add("k-quote-head");
    getChildren().add(head);
    clause
        .subtree()
        .forEach(
            node ->
                node.text()
                    .find(language)
                    .ifPresent(
                        words ->
                            getChildren()
                                .add(Prose.of(labelled(node, clause, words), "k-running"))));
  }

  private static String labelled(Clause node, Clause root, String words) {
    return node.equals(root) || node.label().isEmpty() ? words : node.label() + " " + words;
  }
}
