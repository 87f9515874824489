package org.kokoroe.ui;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// The policy's own words on paper: warm ground, ochre rule, each language under its badge of
/// authority. Never cut off, never shortened.
public final class ClauseQuote extends VBox {
  private static final List<Language> LANGUAGES = List.of(Language.JA, Language.EN);

  /// Makes the quote of a clause with all below it.
  ///
  /// @param label how the clause is named, for example `7. (5) 人的セキュリティ`; empty for none
  /// @param spans the words that decide, by language tag
  /// @param shown the language of the screen; it comes first
  public ClauseQuote(Clause clause, String label, Map<String, String> spans, Language shown) {
    getStyleClass().add("k-quote");
    setMinHeight(USE_PREF_SIZE);
    if (!label.isEmpty()) {
      getChildren().add(Prose.of(label, "k-hint"));
    }
    var order = shown.equals(Language.JA) ? LANGUAGES : LANGUAGES.reversed();
    for (Language language : order) {
      var part = part(clause, language, spans, shown);
      if (!language.equals(order.getFirst())) {
        part.getStyleClass().add("k-quote-divider");
      }
      getChildren().add(part);
    }
  }

  private static VBox part(
      Clause clause, Language language, Map<String, String> spans, Language shown) {
    var messages = Messages.of(ClauseQuote.class, shown);
    var name = new Label(messages.get("ui.language." + language.tag()));
    name.getStyleClass().add("k-hint");
    var head = new HBox(Badges.authority(language, shown), name);
    head.getStyleClass().add("k-quote-head");
    var part = new VBox(head);
    part.getStyleClass().add("k-quote-part");
    for (String words : clause.words(language)) {
      var prose = Prose.reading(words, language, spans.get(language.tag()));
      if (part.getChildren().size() > 1) {
        prose.getStyleClass().add("k-quote-next");
      }
      part.getChildren().add(prose);
    }
    return part;
  }
}
