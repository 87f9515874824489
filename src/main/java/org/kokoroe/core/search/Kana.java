package org.kokoroe.core.search;

/// The two syllabaries.
final class Kana {
  /// The long vowel mark belongs to both.
  private static final char LONG = 'ー';

  private Kana() {}

  static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == LONG;
  }

  static boolean isHiragana(char c) {
    return (c >= 'ぁ' && c <= 'ゖ') || c == LONG;
  }

  /// Returns the hiragana of a katakana letter; any other character as it is.
  static char hiragana(char c) {
    return c >= 'ァ' && c <= 'ヶ' ? (char) (c - ('ァ' - 'ぁ')) : c;
  }

  static String hiragana(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(hiragana(text.charAt(i)));
    }
    return out.toString();
  }
}
