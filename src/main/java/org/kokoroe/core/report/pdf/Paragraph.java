package org.kokoroe.core.report.pdf;

/// Words to be set, with the label in front of them. Lengths in points.
///
/// @param label stands at the indent; the words hang beside it
/// @param hang from the indent to the words
/// @param first how much further in the first line begins
/// @param target the bookmark whose page number ends the line, counted from 0; -1 for none
record Paragraph(
    String label,
    String words,
    Type type,
    float indent,
    float hang,
    float first,
    Align align,
    int target) {

  /// Where lines stand in their column.
  enum Align {
    START,
    JUSTIFIED,
    CENTRE,
    /// In the middle, with room between the characters, as titles of Japanese documents are set.
    SPACED,
    END
  }

  /// Sets words without a label.
  static Paragraph of(String words, Type type, Align align) {
    return new Paragraph("", words, type, 0, 0, 0, align, -1);
  }

  /// Sets words beside their label.
  static Paragraph labelled(String label, String words, Type type, float hang) {
    return new Paragraph(label, words, type, 0, hang, 0, Align.START, -1);
  }

  /// Returns the same so far in.
  Paragraph in(float points) {
    return new Paragraph(label, words, type, points, hang, first, align, target);
  }

  /// Returns the same with its first line further in.
  Paragraph firstIn(float points) {
    return new Paragraph(label, words, type, indent, hang, points, align, target);
  }

  /// Returns the same aligned otherwise.
  Paragraph aligned(Align other) {
    return new Paragraph(label, words, type, indent, hang, first, other, target);
  }

  /// Returns the same, ending in the page number of that bookmark.
  Paragraph pointing(int bookmark) {
    return new Paragraph(label, words, type, indent, hang, first, align, bookmark);
  }
}
