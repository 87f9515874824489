package org.kokoroe.core.report.pdf;

/// The A4 page and its columns, in points from the lower left corner.
///
/// @param left where the first column begins
/// @param column how wide each column is
/// @param columns how many there are
record Sheet(float left, float column, int columns) {
  static final float WIDTH = 595.276f;
  static final float HEIGHT = 841.89f;

  private static final float ONE_COLUMN = 432;
  private static final float TWO_COLUMNS = 241;
  private static final float GUTTER = 22;

  /// The first baseline is a line below this; above it stand the running head and, where there are
  /// two columns, their languages.
  static final float TOP = HEIGHT - 84;

  static final float BOTTOM = 68;
  static final float HEAD = HEIGHT - 50;
  static final float COLUMN_HEAD = HEIGHT - 70;
  static final float FOOT = 40;

  /// Returns a page of one or two columns. One column leaves 28 mm on both sides and holds 41
  /// characters in a line; two leave 16 mm.
  static Sheet of(int columns) {
    float column = columns == 1 ? ONE_COLUMN : TWO_COLUMNS;
    float all = columns * column + (columns - 1) * GUTTER;
    return new Sheet((WIDTH - all) / 2, column, columns);
  }

  /// Returns where a column begins.
  float x(int index) {
    return left + index * (column + GUTTER);
  }

  /// Returns where the last column ends.
  float right() {
    return x(columns - 1) + column;
  }

  /// Returns the middle of the gap between two columns.
  float middle() {
    return WIDTH / 2;
  }

  static float room() {
    return TOP - BOTTOM;
  }
}
