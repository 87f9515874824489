package org.kokoroe.handbook;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A word with its reading above it, as one piece that no line breaks. The reading stands in the
/// space between the lines, so that lines with and without readings are equally far apart. What may
/// not begin or end a line (`、。」（`) is held together with the word.
final class RubyWord extends Region {
  private final Text before;
  private final Text base;
  private final Text after;
  private final Text reading;

  /// Makes the piece; `before` and `after` may be empty.
  RubyWord(String before, String base, String reading, String after) {
    this.before = text(before, "k-prose");
    this.base = text(base, "k-prose");
    this.after = text(after, "k-prose");
    this.reading = text(reading, "k-ruby");
    getStyleClass().add("k-ruby-word");
    getChildren().addAll(this.before, this.base, this.after, this.reading);
  }

  private static Text text(String words, String styleClass) {
    var text = new Text(words);
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add(styleClass);
    return text;
  }

  /// Returns how many characters of the clause's text stand here.
  int length() {
    return before.getText().length() + base.getText().length() + after.getText().length();
  }

  /// Returns the first character of the word itself.
  char first() {
    return base.getText().charAt(0);
  }

  private static double width(Text text) {
    return text.getText().isEmpty() ? 0 : text.getLayoutBounds().getWidth();
  }

  private double word() {
    return Math.max(width(base), width(reading));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(width(before) + word() + width(after));
  }

  @Override
  protected double computeMinWidth(double height) {
    return computePrefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return base.getLayoutBounds().getHeight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    return base.getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    double x = width(before);
    before.relocate(0, 0);
    base.relocate(x + (word() - width(base)) / 2, 0);
    double gap = width(reading) / Math.max(1, reading.getText().length()) / 4;
    reading.relocate(
        x + (word() - width(reading)) / 2, -reading.getLayoutBounds().getHeight() - gap);
    after.relocate(x + word(), 0);
  }

  /// Returns where the characters from `start` to `end` stand, in the coordinates of the parent.
  Bounds range(int start, int end) {
    double from = edge(start, false);
    return new BoundingBox(getLayoutX() + from, getLayoutY(), edge(end, true) - from, getHeight());
  }

  private double edge(int at, boolean ends) {
    int first = before.getText().length();
    int last = first + base.getText().length();
    if (at < first || (at == first && ends)) {
      return width(before) * at / Math.max(1, first);
    }
    if (at > last || (at == last && !ends)) {
      int left = Math.max(1, after.getText().length());
      return width(before) + word() + width(after) * (at - last) / left;
    }
    double inside = width(base) * (at - first) / Math.max(1, last - first);
    boolean edge = at == first || at == last;
    double pad = (word() - width(base)) / 2;
    return width(before) + inside + (edge ? (at == last ? 2 * pad : 0) : pad);
  }
}
