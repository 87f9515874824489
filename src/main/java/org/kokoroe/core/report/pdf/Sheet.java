package org.kokoroe.core.report.pdf;

import java.util.List;

/// The A4 page and its columns, in points from the lower left corner.
///
/// @param columns how wide each is, from left to right
record Sheet(List<Float> columns) {
  static final float WIDTH = 595.276f;
  static final float HEIGHT = 841.89f;

  /// The text begins below this; above it stand the running head and, where there are two columns,
  /// their languages.
  static final float TOP = HEIGHT - 84;

  static final float BOTTOM = 68;
  static final float HEAD = HEIGHT - 50;
  static final float COLUMN_HEAD = HEIGHT - 70;
  static final float FOOT = 40;

  /// 41 characters in a line and 28 mm on both sides.
  private static final List<Float> ONE = List.of(432f);

  /// 16 mm on both sides; the second is wider, since English takes more room than Japanese.
  private static final List<Float> TWO = List.of(218f, 264f);

  private static final float FRAMED = 436;
  private static final float GUTTER = 22;

  /// Copies the list.
  Sheet {
    columns = List.copyOf(columns);
  }

  /// Returns a page of one or two columns.
  static Sheet of(int columns) {
    return new Sheet(columns == 1 ? ONE : TWO);
  }

  /// Returns a page of one column, within the frame of a certificate.
  static Sheet framed() {
    return new Sheet(List.of(FRAMED));
  }

  /// Returns where the first column begins.
  float left() {
    return (WIDTH - right(columns.size() - 1, 0)) / 2;
  }

  /// Returns where a column begins.
  float x(int index) {
    return index == 0 ? left() : right(index - 1, left()) + GUTTER;
  }

  /// Returns where the last column ends.
  float right() {
    return right(columns.size() - 1, left());
  }

  private float right(int index, float from) {
    float end = from - GUTTER;
    for (int i = 0; i <= index; i++) {
      end += GUTTER + columns.get(i);
    }
    return end;
  }

  /// Returns the middle of the gap behind the first column.
  float gap() {
    return right(0, left()) + GUTTER / 2;
  }

  static float room() {
    return TOP - BOTTOM;
  }
}
