package org.kokoroe.training;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// The parts of a question that was answered, a card each: what it is, what is said of it, and why.
final class MarkedCards {
  private final VBox into;
  private final boolean beside;

  /// Adds cards to that box.
  ///
  /// @param beside whether what is said of a part stands beside it, else below
  MarkedCards(VBox into, boolean beside) {
    this.into = into;
    this.beside = beside;
  }

  /// What is said of a part: a glyph, words, and the class of its card; no words where there is
  /// nothing to say.
  record Said(Icon.Glyph glyph, String words, String style) {
    /// It was done rightly.
    static Said right(String words) {
      return new Said(Icon.Glyph.CIRCLE, words, "quiz-right");
    }

    /// It was not.
    static Said wrong(String words) {
      return new Said(Icon.Glyph.CROSS, words, "quiz-wrong");
    }

    /// It was neither chosen nor to be chosen.
    static Said nothing() {
      return new Said(Icon.Glyph.CIRCLE, "", "quiz-neither");
    }
  }

  void add(String number, String words, String feedback, Said said) {
    var line = new HBox(Prose.of(words, "k-body"));
    HBox.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
    line.getStyleClass().add("quiz-answer-line");
    var text = new VBox(line);
    HBox.setHgrow(text, Priority.ALWAYS);
    if (!said.words().isEmpty()) {
      (beside ? line : text).getChildren().add(said(said));
    }
    if (!feedback.isEmpty()) {
      text.getChildren().add(Prose.of(feedback, "k-hint"));
    }
    var card = new HBox(text);
    text.getStyleClass().add("quiz-answer-text");
    if (!number.isEmpty()) {
      card.getChildren().addFirst(cap(number));
      text.getStyleClass().add("quiz-answer-capped");
    }
    card.getStyleClass().addAll("quiz-answer", said.style());
    card.setMinHeight(HBox.USE_PREF_SIZE);
    into.getChildren().add(card);
  }

  private static Label cap(String number) {
    var cap = new Label(number);
    cap.getStyleClass().addAll("k-keycap", "quiz-cap");
    cap.setMinWidth(Label.USE_PREF_SIZE);
    return cap;
  }

  private HBox said(Said said) {
    var words = new Label(said.words());
    words.setWrapText(!beside);
    words.setMinHeight(HBox.USE_PREF_SIZE);
    if (beside) {
      words.setMinWidth(HBox.USE_PREF_SIZE);
    }
    var line = new HBox(new Icon(said.glyph()), words);
    line.getStyleClass().add("quiz-said");
    return line;
  }
}
