package org.kokoroe.drafting;

import org.kokoroe.core.text.Kanji;

/// A word as the analyser found it.
///
/// @param kind part of speech, as `名詞-接尾-一般`
/// @param reading hiragana; empty where the analyser has none
record Morpheme(String surface, String kind, String reading) {
  private static final int LONGEST = 4;
  private static final String STAND_BEHIND = "等系法市都県町村区上署中内外";
  private static final String STAND_IN_FRONT = "本第当同約";

  boolean hasKanji() {
    return Kanji.in(surface);
  }

  /// Returns this word as it is read behind another: 等 is the man's name Hitoshi to the analyser,
  /// and 得る is うる behind a verb (生じ得る).
  Morpheme after(Morpheme before) {
    if (surface.equals("等") && reading.equals("ひとし")) {
      return new Morpheme(surface, "名詞-接尾-一般", "とう");
    }
    boolean isPossibility = surface.equals("得る") && before.kind.startsWith("動詞");
    return isPossibility ? new Morpheme(surface, kind, "うる") : this;
  }

  /// Says whether the two are shown as one word: 事業＋者, 無＋許可. What many words take (等, 本, 市) stays
  /// by itself.
  boolean joins(Morpheme next) {
    boolean isSuffixed =
        surface.length() > 1
            && next.surface.length() == 1
            && next.kind.startsWith("名詞-接尾")
            && !STAND_BEHIND.contains(next.surface);
    boolean isPrefixed =
        kind.startsWith("接頭詞-名詞接続") && surface.length() == 1 && !STAND_IN_FRONT.contains(surface);
    return (isSuffixed || isPrefixed)
        && isAllKanji()
        && next.isAllKanji()
        && surface.length() + next.surface.length() <= LONGEST;
  }

  Morpheme joined(Morpheme next) {
    return new Morpheme(surface + next.surface, "名詞-一般", reading + next.reading);
  }

  private boolean isAllKanji() {
    return surface.matches("\\p{IsHan}+");
  }
}
