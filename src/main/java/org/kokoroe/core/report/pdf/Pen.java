package org.kokoroe.core.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/// Writes on one page. A character the face lacks is written as its code point in a frame, with the
/// character itself behind it for whoever copies the text.
final class Pen {
  private static final float INK = 0;
  private static final float FAINT_INK = 0.33f;
  private static final float FRAME = 0.4f;

  private final PDPageContentStream content;
  private final Faces faces;

  Pen(PDPageContentStream content, Faces faces) {
    this.content = content;
    this.faces = faces;
  }

  void begin(COSName tag) throws IOException {
    content.beginMarkedContent(tag);
  }

  void end() throws IOException {
    content.endMarkedContent();
  }

  /// Writes words; `spread` is added behind each character.
  void show(String words, Type type, float x, float y, double spread) throws IOException {
    Face face = faces.of(type);
    var run = new Run(type, y, spread);
    run.x = x;
    int[] points = words.codePoints().toArray();
    for (int point : points) {
      if (Face.isUnseen(point)) {
        run.typed.appendCodePoint(point);
      } else if (face.has(point)) {
        run.typed.appendCodePoint(point);
        run.drawn.appendCodePoint(point);
        run.width += face.width(point) * type.size() + spread;
      } else {
        run.flush();
        run.framed(point);
      }
    }
    run.flush();
  }

  void line(float x1, float y1, float x2, float y2, float width, float grey) throws IOException {
    content.setLineWidth(width);
    content.setStrokingColor(grey);
    content.moveTo(x1, y1);
    content.lineTo(x2, y2);
    content.stroke();
  }

  /// Draws a line round the page, so far from its sides and as far from its head as from its foot.
  void box(float side, float foot, float width) throws IOException {
    content.setLineWidth(width);
    content.setStrokingColor(INK);
    content.addRect(side, foot, Sheet.WIDTH - 2 * side, Sheet.HEIGHT - 2 * foot);
    content.stroke();
  }

  /// Draws a dotted line, on the same grid on every line of the page.
  void dots(float from, float to, float y) throws IOException {
    begin(COSName.ARTIFACT);
    content.saveGraphicsState();
    content.setLineCapStyle(1);
    content.setLineDashPattern(new float[] {0, 4}, from % 4);
    line(from, y, to, y, 0.9f, FAINT_INK);
    content.restoreGraphicsState();
    end();
  }

  /// Characters of one line that are written in one go.
  private final class Run {
    private final Type type;
    private final float y;
    private final double spread;
    private final StringBuilder typed = new StringBuilder();
    private final StringBuilder drawn = new StringBuilder();
    private double x;
    private double width;

    Run(Type type, float y, double spread) {
      this.type = type;
      this.y = y;
      this.spread = spread;
    }

    void flush() throws IOException {
      if (!drawn.isEmpty()) {
        boolean same = drawn.compareTo(typed) == 0;
        if (!same) {
          content.beginMarkedContent(COSName.getPDFName("Span"), meaning(typed.toString()));
        }
        write(drawn.toString(), type.size(), x, y, spread);
        if (!same) {
          end();
        }
        x += width;
      }
      width = 0;
      typed.setLength(0);
      drawn.setLength(0);
    }

    void framed(int point) throws IOException {
      double wide = faces.of(type).width(point) * type.size();
      float small = type.size() * Face.LACKING_SCALE;
      String words = Face.substitute(point);
      double inner = faces.of(type).width(words) * small;
      content.beginMarkedContent(COSName.getPDFName("Span"), meaning(Character.toString(point)));
      write(words, small, x + (wide - inner) / 2, y + type.size() * 0.08f, 0);
      content.setLineWidth(FRAME);
      content.setStrokingColor(INK);
      float margin = type.size() * 0.04f;
      content.addRect(
          (float) x + margin, y - type.size() * 0.14f, (float) wide - 2 * margin, type.size());
      content.stroke();
      end();
      x += wide + spread;
    }

    private void write(String words, float size, double at, float baseline, double apart)
        throws IOException {
      content.beginText();
      content.setNonStrokingColor(type.faint() ? FAINT_INK : INK);
      content.setFont(faces.of(type).font(), size);
      content.setCharacterSpacing((float) apart);
      content.newLineAtOffset((float) at, baseline);
      content.showText(words);
      content.endText();
    }
  }

  private static PDPropertyList meaning(String text) {
    var properties = new COSDictionary();
    properties.setItem(COSName.ACTUAL_TEXT, new COSString(text));
    return PDPropertyList.create(properties);
  }
}
