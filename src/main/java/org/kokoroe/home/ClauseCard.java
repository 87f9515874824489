package org.kokoroe.home;

import java.util.List;
import java.util.stream.Stream;
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
    this.text = clause.words(shown).isEmpty() ? Language.JA : shown;
  }

  /// Returns the badge of authority of what is quoted.
  Label badge() {
    return Badges.authority(text, shown);
  }

  /// Returns the label and the words.
  List<Node> quote(String label) {
    Stream<Node> words = clause.words(text).stream().map(w -> Prose.reading(w, text, null));
    return Stream.concat(Stream.of(Prose.of(label, "k-hint")), words).toList();
  }
}
