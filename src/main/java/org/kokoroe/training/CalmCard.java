package org.kokoroe.training;

import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kokoroe.ui.Prose;

/// A page with one thing to say, and what to do about it.
final class CalmCard extends StackPane {
  CalmCard(String headline, String more) {
    var card = new VBox(Prose.of(headline, "k-h2"), Prose.of(more, "k-running"));
    card.getStyleClass().addAll("k-card", "quiz-calm");
    card.setMaxHeight(USE_PREF_SIZE);
    getChildren().add(card);
    getStyleClass().add("quiz-calm-page");
  }
}
