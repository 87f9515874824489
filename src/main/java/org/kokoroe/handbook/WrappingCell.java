package org.kokoroe.handbook;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A list cell whose content takes the list's width and the height it needs at that width.
abstract class WrappingCell<T> extends ListCell<T> {
  private @Nullable Region content;

  /// Shows that content, or nothing.
  final void show(@Nullable Region node) {
    content = node;
    setGraphic(node);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (content == null) {
      return super.computePrefHeight(width);
    }
    double inside = width - snappedLeftInset() - snappedRightInset();
    return snapSizeY(content.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
  }

  /// Asked without a width, a wrapping text would answer with one character a line.
  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (content != null) {
      content.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          getWidth() - snappedLeftInset() - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }
}
