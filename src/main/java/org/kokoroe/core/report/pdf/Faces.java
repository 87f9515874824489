package org.kokoroe.core.report.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The two faces a document is set in, open until it is saved.
record Faces(Face regular, Face bold, Closeable files) implements Closeable {

  /// Opens both from `<content>/fonts`.
  ///
  /// @throws IOException where one is missing or unreadable
  static Faces open(PDDocument document, Path content) throws IOException {
    Path folder = content.resolve("fonts");
    TrueTypeFont regular = FontFile.open(folder.resolve("BIZUDPGothic-Regular.ttf"));
    TrueTypeFont bold = FontFile.open(folder.resolve("BIZUDPGothic-Bold.ttf"));
    return new Faces(
        new Face(document, regular),
        new Face(document, bold),
        () -> {
          regular.close();
          bold.close();
        });
  }

  Face of(Type type) {
    return type.bold() ? bold : regular;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
