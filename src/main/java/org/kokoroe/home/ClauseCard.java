package org.kokoroe.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Prose;

/// The clause on Home: in the language of the screen only, the handbook shows both. Where there is
/// no translation, the authoritative text stands alone.
final class ClauseCard {
  private final Clause clause;
  private final Language shown;
  private final Language text;

  ClauseCard(Clause clause, Language shown) {
    this.clause = clause;
    this.shown = shown;
    this.text = clause.subtree().anyMatch(c -> has(c, shown)) ? shown : Language.JA;
  }

  /// Returns the badge of authority of what is quoted.
  Label badge() {
    return Badges.authority(text, shown);
  }

  /// Returns the label and the words.
  List<Node> quote(String label) {
    var parts = new java.util.ArrayList<Node>();
    parts.add(Prose.of(label, "k-hint"));
    clause
        .subtree()
        .forEach(
            node ->
                node.text()
                    .find(text)
                    .map(words -> labelled(node, words))
                    .ifPresent(words -> parts.add(Prose.reading(words, text, null))));
    return parts;
  }

  private static boolean has(Clause clause, Language language) {
    return clause.text().find(language).isPresent();
  }

  private String labelled(Clause node, String words) {
    return node.equals(clause) || node.label().isEmpty() ? words : node.label() + " " + words;
  }
}
