package org.kokoroe.core.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One face in one document, of which only the glyphs used are embedded.
final class Face {
  private static final float UNITS = 1000;

  /// How large the code point of a character the face lacks is written.
  static final float LACKING_SCALE = 0.62f;

  private static final float LACKING_MARGIN = 0.12f;

  private final PDType0Font font;
  private final CmapLookup cmap;
  private final Map<Integer, Float> widths = new HashMap<>();

  Face(PDDocument document, TrueTypeFont trueType) throws IOException {
    this.font = PDType0Font.load(document, trueType, true);
    this.cmap = trueType.getUnicodeCmapLookup();
  }

  PDType0Font font() {
    return font;
  }

  /// Says whether the face draws that code point.
  boolean has(int point) {
    return cmap.getGlyphId(point) > 0;
  }

  /// Returns what is written in place of a character the face lacks: `[U+20BB7]`.
  static String substitute(int point) {
    return "[U+%04X]".formatted(point);
  }

  /// Says whether a code point asks for a certain shape of the character before it.
  static boolean isVariationSelector(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
  }

  /// Says whether a code point leaves no trace on paper: variation selectors, joiners, controls.
  static boolean isUnseen(int point) {
    int type = Character.getType(point);
    return isVariationSelector(point) || type == Character.FORMAT || type == Character.CONTROL;
  }

  /// Returns how wide a code point is at size 1.
  double width(int point) {
    return widths.computeIfAbsent(point, this::measured);
  }

  /// Returns how wide words are at size 1.
  double width(String words) {
    return words.codePoints().mapToDouble(this::width).sum();
  }

  private float measured(int point) {
    if (isUnseen(point)) {
      return 0;
    }
    return has(point)
        ? stringWidth(Character.toString(point))
        : stringWidth(substitute(point)) * LACKING_SCALE + 2 * LACKING_MARGIN;
  }

  private float stringWidth(String words) {
    try {
      return font.getStringWidth(words) / UNITS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
