package org.kokoroe.core.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// Opens a TrueType file.
public final class FontFile {
  /// Warns of the table of variation selectors (cmap format 14) at every opening, though nothing is
  /// wrong with it. Held here, since the logging forgets the level of a logger that nobody holds.
  private static final Logger TABLES = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

  private FontFile() {}

  /// Opens it, without the substitutions that turn "fi" into one glyph which no reader can turn
  /// back into letters. The caller closes it.
  ///
  /// @throws IOException where it cannot be read
  public static TrueTypeFont open(Path file) throws IOException {
    TABLES.setLevel(Level.SEVERE);
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    font.setEnableGsub(false);
    return font;
  }
}
