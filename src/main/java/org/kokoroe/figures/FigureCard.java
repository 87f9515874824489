package org.kokoroe.figures;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.text.Messages;
import org.kokoroe.figures.FiguresViewModel.Choice;
import org.kokoroe.ui.Prose;

/// One figure: its title, the drawing, and the same in words.
final class FigureCard extends VBox {
  private final Figure figure;
  private final FiguresViewModel model;
  private final FigureParts parts;
  private final Drawing drawing;
  private @Nullable PartQuote quote;

  FigureCard(Figure figure, FiguresViewModel model, FigureParts parts) {
    this.figure = figure;
    this.model = model;
    this.parts = parts;
    this.drawing = new Drawing(figure, parts);
    getStyleClass().add("k-card");
    Messages messages = parts.messages();
    TextFlow words = Prose.of(parts.words(figure.description()), "k-running");
    words.setId("figure-" + figure.id() + "-description");
    show(words, false);
    getChildren()
        .addAll(
            Prose.of(parts.words(figure.title()), "k-h2"),
            drawing,
            describe(messages, words),
            words);
  }

  private Button describe(Messages messages, TextFlow words) {
    var button = new Button(messages.get("figures.describe"));
    button.setId("figure-" + figure.id() + "-describe");
    button.getStyleClass().add("k-text-button");
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          show(words, !words.isVisible());
          button.setText(
              messages.get(words.isVisible() ? "figures.describe.hide" : "figures.describe"));
        });
    return button;
  }

  private static void show(TextFlow words, boolean on) {
    words.setVisible(on);
    words.setManaged(on);
  }

  /// Marks the chosen part, if it is in this figure, and shows what its clauses say.
  void select(@Nullable Choice chosen) {
    String element = chosen == null || !chosen.figure().equals(figure.id()) ? "" : chosen.element();
    parts.made().forEach((id, box) -> box.select(id.equals(element)));
    if (quote != null && quote.getParent() instanceof Pane place) {
      place.getChildren().remove(quote);
    }
    quote = null;
    PartBox box = parts.made().get(element);
    if (box != null) {
      var made = new PartQuote(model, parts.messages());
      drawing.putBelow(box, made);
      quote = made;
    }
  }
}
