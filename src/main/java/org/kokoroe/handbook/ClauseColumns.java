package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The columns of the reader: a narrow one for the label, then columns of equal width. The heads
/// and every row are laid out by this, so that they stand in line.
final class ClauseColumns extends Pane {
  private final @Nullable Region label;
  private final List<Region> cells;

  /// As high as the room below the last row of a block; null as long as this never was one.
  private @Nullable Region room;

  private boolean last;

  /// Makes the columns.
  ///
  /// @param label as wide as it prefers to be; null for none
  /// @param cells share the rest, each no wider than its greatest width
  ClauseColumns(@Nullable Region label, List<Region> cells) {
    this.label = label;
    this.cells = List.copyOf(cells);
    if (label != null) {
      getChildren().add(label);
    }
    getChildren().addAll(cells);
  }

  /// Makes a cell of each node, for columns beside each other.
  static List<Region> side(List<Node> cells) {
    List<Region> side = new ArrayList<>();
    for (Node node : cells) {
      var cell = new VBox(node);
      cell.getStyleClass().add("k-cell");
      if (!side.isEmpty()) {
        cell.getStyleClass().add("k-second");
      }
      side.add(cell);
    }
    return side;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// Returns what stands in the narrow column; null for nothing.
  @Nullable Region label() {
    return label;
  }

  /// Says whether the next row begins something new: there is more room below. No style of the
  /// cell, since all styles below it would be worked out anew at each row that is scrolled into
  /// sight.
  void setLast(boolean on) {
    if (on == last) {
      return;
    }
    last = on;
    if (room == null) {
      room = new Region();
      room.setVisible(false);
      room.getStyleClass().add("k-block-room");
      getChildren().add(room);
      room.applyCss();
    }
    requestLayout();
  }

  private double labelWidth() {
    return label == null ? 0 : snapSizeX(label.prefWidth(-1));
  }

  private double cellWidth(double width) {
    double inside = width - snappedLeftInset() - snappedRightInset() - labelWidth();
    return Math.max(0, Math.floor(inside / cells.size()));
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double cell = cellWidth(width);
    double height = label == null ? 0 : label.prefHeight(-1);
    for (Region node : cells) {
      height = Math.max(height, node.prefHeight(Math.min(cell, node.maxWidth(-1))));
    }
    double below = last && room != null ? room.prefHeight(-1) : 0;
    return snappedTopInset() + snapSizeY(height + below) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double y = snappedTopInset();
    double height = getHeight() - y - snappedBottomInset();
    double cell = cellWidth(getWidth());
    x += labelWidth();
    for (Region node : cells) {
      node.resizeRelocate(x, y, Math.min(cell, node.maxWidth(-1)), height);
      x += cell;
    }
    if (label != null) {
      label.resizeRelocate(snappedLeftInset(), labelTop(label), labelWidth(), label.prefHeight(-1));
    }
  }

  /// The label stands on the first line of the first cell.
  private double labelTop(Region region) {
    Region first = cells.getFirst();
    first.layout();
    double top = first.getLayoutY() + first.getBaselineOffset() - region.getBaselineOffset();
    return snapPositionY(Math.max(snappedTopInset(), top));
  }
}
