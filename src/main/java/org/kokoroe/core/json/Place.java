package org.kokoroe.core.json;

/// A place in a text file.
///
/// @param line counted from 1; 0 means the file as a whole
/// @param column counted from 1 in UTF-16 units, as editors count; 0 means the line as a whole
public record Place(int line, int column) {
  /// The file as a whole.
  public static final Place WHOLE_FILE = new Place(0, 0);

  /// The very first character.
  public static final Place START = new Place(1, 1);

  /// Returns the place of the character at `offset` of `text`; lines end with a line feed.
  public static Place of(CharSequence text, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Place(line, offset - lineStart + 1);
  }
}
