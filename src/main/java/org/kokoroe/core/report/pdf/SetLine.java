package org.kokoroe.core.report.pdf;

/// A line ready to be painted.
///
/// @param x from the left edge of its column
/// @param spread added between characters so that the line fills its measure
/// @param target the bookmark whose page number ends the line; -1 for none
record SetLine(
    String label, float labelX, String words, float x, double spread, Type type, int target) {
  float height() {
    return type.leading();
  }
}
