package org.kokoroe.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.kokoroe.core.report.pdf.FontFile;

/// Which characters the shipped face has. A character it lacks is shown as its code point beside
/// the rest, never as an empty box.
public final class GlyphCoverage {
  private final CmapLookup cmap;

  private GlyphCoverage(CmapLookup cmap) {
    this.cmap = cmap;
  }

  /// Reads the character map of a TrueType file.
  public static GlyphCoverage of(Path trueType) {
    try (var font = FontFile.open(trueType)) {
      return new GlyphCoverage(font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the character map of the regular face that ships; empty where the system property
  /// `kokoroe.content` names no folder with it.
  public static Optional<GlyphCoverage> shipped() {
    return Optional.ofNullable(System.getProperty("kokoroe.content"))
        .map(content -> Fonts.regular(Path.of(content)))
        .filter(Files::isReadable)
        .map(GlyphCoverage::of);
  }

  /// Says whether the face draws that code point; white space counts as drawn.
  public boolean has(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || cmap.getGlyphId(codePoint) != 0;
  }

  /// Returns the code points of `words` the face lacks, in order.
  public List<Integer> missing(String words) {
    return words.codePoints().filter(c -> !has(c)).boxed().toList();
  }

  /// Returns the words with each lacking character written as `[U+20BB7]`.
  public String shown(String words) {
    return words
        .codePoints()
        .collect(
            StringBuilder::new,
            (out, c) -> {
              if (has(c)) {
                out.appendCodePoint(c);
              } else {
                out.append("[U+%04X]".formatted(c));
              }
            },
            StringBuilder::append)
        .toString();
  }
}
