package org.kokoroe.core.report.pdf;

import java.util.ArrayList;
import java.util.List;

/// Breaks paragraphs into lines and aligns these in their column.
final class Typesetter {
  /// A line that would have to be stretched by more than this, in em, is left ragged.
  private static final double MOST_STRETCH = 3.5;

  /// Between the characters of a spaced title, in em.
  private static final double SPACE = 0.4;

  private static final float LABEL_GAP = 0.4f;

  /// Room for the leader and the page number of a line of contents, in em.
  private static final float NUMBER_ROOM = 3.5f;

  private final Faces faces;

  Typesetter(Faces faces) {
    this.faces = faces;
  }

  /// Returns the lines of a paragraph; a paragraph without words has one for its label, or none.
  ///
  /// @param column how wide its column is
  List<SetLine> set(Paragraph paragraph, float column) {
    Type type = paragraph.type();
    Face face = faces.of(type);
    float size = type.size();
    float start = paragraph.indent() + paragraph.hang();
    double first = paragraph.first() + labelExcess(paragraph, face);
    double measure = column - start - (paragraph.target() < 0 ? 0 : NUMBER_ROOM * size);
    List<String> words =
        Kinsoku.lines(paragraph.words(), point -> face.width(point) * size, measure, first);
    List<String> all = words.isEmpty() && !paragraph.label().isEmpty() ? List.of("") : words;
    List<SetLine> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      double in = i == 0 ? first : 0;
      double apart = spacing(paragraph.align(), all.get(i), size);
      double slack = measure - in - face.width(all.get(i)) * size - apart * gaps(all.get(i));
      boolean last = i == all.size() - 1;
      lines.add(
          new SetLine(
              i == 0 ? paragraph.label() : "",
              paragraph.indent(),
              all.get(i),
              (float) (start + in + shift(paragraph.align(), slack)),
              last ? apart : spread(paragraph.align(), slack, all.get(i), size),
              type,
              last ? paragraph.target() : -1));
    }
    return List.copyOf(lines);
  }

  /// A label wider than the hang pushes the first line in.
  private static double labelExcess(Paragraph paragraph, Face face) {
    if (paragraph.label().isEmpty()) {
      return 0;
    }
    float size = paragraph.type().size();
    double wide = (face.width(paragraph.label()) + LABEL_GAP) * size;
    return Math.max(0, wide - paragraph.hang());
  }

  private static double shift(Paragraph.Align align, double slack) {
    return switch (align) {
      case START, JUSTIFIED -> 0;
      case CENTRE, SPACED -> Math.max(0, slack / 2);
      case END -> Math.max(0, slack);
    };
  }

  /// Returns the room between the characters of a title that stands on one line.
  private static double spacing(Paragraph.Align align, String line, float size) {
    return align == Paragraph.Align.SPACED && gaps(line) > 0 ? SPACE * size : 0;
  }

  private static int gaps(String line) {
    return line.codePointCount(0, line.length()) - 1;
  }

  private static double spread(Paragraph.Align align, double slack, String line, float size) {
    int gaps = gaps(line);
    boolean fills = align == Paragraph.Align.JUSTIFIED && gaps > 0;
    return fills && slack > 0 && slack <= MOST_STRETCH * size ? slack / gaps : 0;
  }
}
