package org.kokoroe.ui;

/// The apostrophe as it is drawn. BIZ UDPGothic gives U+2019 the width of a Japanese quotation
/// mark, so that "City’s" looks like two words; U+0027 is narrow.
public final class Apostrophe {
  private static final char TYPOGRAPHIC = '\u2019';

  private Apostrophe() {}

  /// Returns the words with U+0027 for each U+2019 that stands between two letters, so that every
  /// character keeps its place. For drawing only: what is stored, searched, copied and read aloud
  /// keeps its own.
  public static String drawn(String words) {
    if (words.indexOf(TYPOGRAPHIC) < 0) {
      return words;
    }
    var out = new StringBuilder(words);
    for (int i = 1; i < words.length() - 1; i++) {
      if (words.charAt(i) == TYPOGRAPHIC
          && Character.isLetter(words.charAt(i - 1))
          && Character.isLetter(words.charAt(i + 1))) {
        out.setCharAt(i, '\'');
      }
    }
    return out.toString();
  }
}
