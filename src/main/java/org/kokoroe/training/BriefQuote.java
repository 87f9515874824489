package org.kokoroe.training;

import javafx.scene.layout.HBox;
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
    // The badge stands in a row of its own, so that it is no wider than its words.
    var head = new HBox(Badges.authority(language, language));
    head.getStyleClass().add("k-quote-head");
    getChildren().addAll(Prose.of(name, "k-hint"), head);
    clause.words(language).forEach(words -> getChildren().add(Prose.of(words, "k-running")));
  }
}
