package org.kokoroe.core.report.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Paints laid-out pages: running head, text in reading order, foot. Head and foot are marked as
/// artifacts, so that a reader of the text may leave them out.
final class Painter {
  private static final Type HEAD = Type.regular(8).fainter();
  private static final Type COLUMN_HEAD = Type.bold(8.5f).fainter();
  private static final Type FOOT = Type.regular(8).fainter();
  private static final Type NUMBER = Type.regular(9);
  private static final float HAIRLINE = 0.4f;
  private static final float RULE_GREY = 0.62f;
  private static final float HEAD_GAP = 24;

  /// The frame stands so far from the edges, the foot of the page below it.
  private static final float FRAME_SIDE = 40;

  private static final float FRAME_FOOT = 54;
  private static final float FRAME_GAP = 4;
  private static final float OUTER_LINE = 1.8f;

  private final PDDocument document;
  private final Faces faces;
  private final Dress dress;

  Painter(PDDocument document, Faces faces, Dress dress) {
    this.document = document;
    this.faces = faces;
    this.dress = dress;
  }

  void paint(Pages.Laid laid) throws IOException {
    for (int i = 0; i < laid.pages().size(); i++) {
      var page = new PDPage(new PDRectangle(Sheet.WIDTH, Sheet.HEIGHT));
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        var pen = new Pen(content, faces);
        head(pen, laid.sheet(), i);
        if (dress.framed() && i == 0) {
          frame(pen);
        }
        text(pen, laid, i);
        foot(pen, laid, i);
      }
    }
  }

  private void head(Pen pen, Sheet sheet, int page) throws IOException {
    pen.begin(COSName.ARTIFACT);
    if (page > 0) {
      pen.show(dress.author(), HEAD, sheet.left(), Sheet.HEAD, 0);
      String title = fittingTitle(sheet);
      float x = sheet.right() - width(title, HEAD);
      pen.show(title, HEAD, x, Sheet.HEAD, 0);
      pen.line(sheet.left(), Sheet.HEAD - 6, sheet.right(), Sheet.HEAD - 6, HAIRLINE, RULE_GREY);
    }
    for (int i = 0; i < dress.columns().size(); i++) {
      pen.show(dress.columns().get(i), COLUMN_HEAD, sheet.x(i), Sheet.COLUMN_HEAD, 0);
    }
    if (dress.columns().size() > 1) {
      float x = sheet.gap();
      pen.line(x, Sheet.COLUMN_HEAD + 8, x, Sheet.BOTTOM - 4, HAIRLINE, RULE_GREY);
    }
    pen.end();
  }

  private static void frame(Pen pen) throws IOException {
    pen.begin(COSName.ARTIFACT);
    pen.box(FRAME_SIDE, FRAME_FOOT, OUTER_LINE);
    pen.box(FRAME_SIDE + FRAME_GAP, FRAME_FOOT + FRAME_GAP, HAIRLINE);
    pen.end();
  }

  private String fittingTitle(Sheet sheet) {
    float room = sheet.right() - sheet.left() - width(dress.author(), HEAD) - HEAD_GAP;
    return dress.heads().stream()
        .filter(title -> width(title, HEAD) <= room)
        .findFirst()
        .orElse("");
  }

  private void text(Pen pen, Pages.Laid laid, int page) throws IOException {
    Sheet sheet = laid.sheet();
    for (Pages.Placed placed : laid.pages().get(page)) {
      switch (placed) {
        case Pages.Placed.Text(SetLine line, float x, float end, float y) -> {
          if (!line.label().isEmpty()) {
            pen.show(line.label(), line.type(), x + line.labelX(), y, 0);
          }
          pen.show(line.words(), line.type(), x + line.x(), y, line.spread());
          if (line.target() >= 0) {
            leader(pen, line, laid.marks().get(line.target()), new Span(x, end, y));
          }
        }
        case Pages.Placed.Rule(float y) -> {
          pen.begin(COSName.ARTIFACT);
          pen.line(sheet.left(), y, sheet.right(), y, HAIRLINE, RULE_GREY);
          pen.end();
        }
      }
    }
  }

  /// The width of a column at the height of a line.
  private record Span(float x, float end, float y) {}

  private void leader(Pen pen, SetLine line, Pages.Mark mark, Span span) throws IOException {
    String number = Integer.toString(mark.page() + 1);
    float numberX = span.end() - width(number, line.type());
    float size = line.type().size();
    float begin = span.x() + line.x() + width(line.words(), line.type()) + size / 2;
    pen.dots(begin, numberX - size / 2, span.y() + size * 0.2f);
    pen.show(number, line.type(), numberX, span.y(), 0);
  }

  private void foot(Pen pen, Pages.Laid laid, int page) throws IOException {
    int pages = laid.pages().size();
    String number = dress.framed() && pages == 1 ? "" : (page + 1) + " / " + pages;
    Sheet sheet = laid.sheet();
    pen.begin(COSName.ARTIFACT);
    pen.show(dress.foot(), FOOT, sheet.left(), Sheet.FOOT, 0);
    pen.show(number, NUMBER, sheet.right() - width(number, NUMBER), Sheet.FOOT, 0);
    pen.end();
  }

  private float width(String words, Type type) {
    return (float) (faces.of(type).width(words) * type.size());
  }

  /// Returns every line of the text, for a hash of what is printed.
  static List<String> words(Pages.Laid laid) {
    return laid.pages().stream()
        .flatMap(List::stream)
        .filter(Pages.Placed.Text.class::isInstance)
        .map(placed -> ((Pages.Placed.Text) placed).line())
        .map(line -> line.label() + line.words())
        .toList();
  }
}
