package org.kokoroe.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.ClauseQuote;

/// What the clauses of the chosen part say, and the way to each.
final class PartQuote extends VBox {
  PartQuote(FiguresViewModel model, Messages messages) {
    setId("figures-quote");
    getStyleClass().add("k-figure-quote");
    setMinHeight(USE_PREF_SIZE);
    List<Entry> entries = model.clauses();
    for (Clause clause : joined(entries)) {
      Entry entry =
          entries.stream()
              .filter(e -> e.clause().id().equals(clause.id()))
              .findFirst()
              .orElseThrow();
      String label = entry.titledLabel(messages.language());
      var open = new Button(messages.get("figures.open"));
      open.setId(getChildren().isEmpty() ? "figures-open" : "figures-open-" + clause.slug());
      open.setAccessibleText(messages.get("figures.open.spoken", label));
      open.setMinWidth(Button.USE_PREF_SIZE);
      open.setOnAction(event -> model.open(clause.id()));
      getChildren()
          .add(new VBox(new ClauseQuote(clause, label, Map.of(), messages.language()), open));
    }
    getChildren().forEach(c -> c.getStyleClass().add("k-figure-quoted"));
  }

  /// Takes issuing bodies that follow each other together, so that ten of them are one quote.
  private static List<Clause> joined(List<Entry> entries) {
    List<Clause> joined = new ArrayList<>();
    for (Entry entry : entries) {
      Clause clause = entry.clause();
      boolean goesOn =
          clause.kind() == ClauseKind.SIGNATORY
              && !joined.isEmpty()
              && joined.getLast().kind() == ClauseKind.SIGNATORY;
      joined.add(goesOn ? with(joined.removeLast(), clause) : clause);
    }
    return joined;
  }

  private static Clause with(Clause first, Clause next) {
    List<Clause> below = new ArrayList<>(first.children());
    below.add(next);
    return new Clause(
        first.id(),
        first.slug(),
        first.kind(),
        first.label(),
        first.text(),
        first.ruby(),
        first.translation(),
        first.signatory(),
        below);
  }
}
