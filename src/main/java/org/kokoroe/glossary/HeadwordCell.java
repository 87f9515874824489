package org.kokoroe.glossary;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// One word of the list: the word, then whose it is and the word in the other language.
final class HeadwordCell extends ListCell<Headword> {
  private final Messages messages;

  HeadwordCell(Messages messages) {
    this.messages = messages;
    getStyleClass().add("k-headword-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Headword word, boolean empty) {
    super.updateItem(word, empty);
    if (empty || word == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Language shown = messages.language();
    Language other = shown.equals(Language.JA) ? Language.EN : Language.JA;
    var policy = word.policy();
    String whose =
        policy == null
            ? messages.get("glossary.standard")
            : policy.shortTitle().in(messages.language());
    String under = messages.get("glossary.line", word.term().in(other), whose);
    var lines = new VBox(line(word.term().in(shown), "k-headword"), line(under, "k-caption"));
    lines.getStyleClass().add("k-headword-lines");
    setGraphic(lines);
    setAccessibleText(word.term().in(shown) + " " + under);
  }

  /// The lines wrap: how high they are follows from how wide the list is.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) {
      return super.computePrefHeight(width);
    }
    double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset();
    return snappedTopInset()
        + snapSizeY(
            getGraphic()
                .prefHeight(width < 0 ? inside : width - snappedLeftInset() - snappedRightInset()))
        + snappedBottomInset();
  }

  private static Label line(String words, String styleClass) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
