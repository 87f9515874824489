package org.kokoroe.compare;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.compare.Comparison;
import org.kokoroe.core.text.Messages;

/// A topic in the list: its title, and below it how the two policies stand.
final class TopicCell extends ListCell<Comparison.Topic> {
  /// More than a scroll bar is wide, so that no title needs more lines than there is room for.
  private static final double SCROLL_BAR = 20;

  private final Messages messages;
  private final Label title = new Label();
  private final Label relation = new Label();
  private final VBox both = new VBox(title, relation);

  TopicCell(Messages messages) {
    this.messages = messages;
    title.setWrapText(true);
    title.getStyleClass().add("k-compare-topic");
    relation.getStyleClass().add("k-caption");
    setPrefWidth(0);
    getStyleClass().add("k-compare-cell");
  }

  @Override
  protected void updateItem(Comparison.@Nullable Topic topic, boolean empty) {
    super.updateItem(topic, empty);
    setText(null);
    setGraphic(empty || topic == null ? null : both);
    if (topic != null && !empty) {
      title.setText(topic.title().in(messages.language()));
      relation.setText(new TopicWords(messages).relation(topic.relation()));
      setAccessibleText(new TopicWords(messages).of(topic));
    }
  }

  /// A cell takes its height from its graphic's widest form; here the title may take two lines.
  @Override
  protected double computePrefHeight(double width) {
    double room = getListView() == null ? width : getListView().getWidth() - SCROLL_BAR;
    return snappedTopInset()
        + both.prefHeight(room - snappedLeftInset() - snappedRightInset())
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    both.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        getWidth() - snappedLeftInset() - snappedRightInset(),
        getHeight() - snappedTopInset() - snappedBottomInset());
  }
}
