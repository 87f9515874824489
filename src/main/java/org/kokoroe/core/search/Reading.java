package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kokoroe.core.text.Ruby;

/// A Japanese text as it is read aloud, in hiragana, with the places where words begin: a reading
/// is found only there (かんさ is in 監査, but not in 機関《きかん》さえ).
final class Reading {
  private final Folding text = new Folding(64);
  private final BitSet wordStarts = new BitSet();

  private Reading() {}

  /// Reads the pieces. Words begin with each piece that has a reading, and where katakana or Latin
  /// letters and digits begin.
  ///
  /// @return one reading; two where a katakana word in it is written in two ways
  static List<Reading> of(List<Ruby.Piece> pieces) {
    var asIs = new Reading();
    var oneForm = new Reading();
    boolean differ = false;
    int offset = 0;
    for (Ruby.Piece piece : pieces) {
      int end = offset + piece.base().length();
      String reading = piece.reading();
      if (reading == null) {
        Folding folded = Folding.of(piece.base());
        Folding one = Variants.oneForm(folded);
        differ |= one != folded;
        asIs.addUnread(folded, offset);
        oneForm.addUnread(one, offset);
      } else {
        asIs.addWord(reading, offset, end);
        oneForm.addWord(reading, offset, end);
      }
      offset = end;
    }
    return differ ? List.of(asIs, oneForm) : List.of(asIs);
  }

  private void addWord(String reading, int start, int end) {
    wordStarts.set(text.length());
    for (int i = 0; i < reading.length(); i++) {
      text.add(Kana.hiragana(reading.charAt(i)), start, end);
    }
  }

  private void addUnread(Folding folded, int offset) {
    Script before = Script.OTHER;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      Script script = Script.of(c);
      if (script != Script.OTHER && script != before) {
        wordStarts.set(text.length());
      }
      text.add(Kana.hiragana(c), offset + folded.start(i), offset + folded.end(i));
      before = script;
    }
  }

  String text() {
    return text.text();
  }

  BitSet wordStarts() {
    return wordStarts;
  }

  /// Returns the words of the text that the reading takes up.
  List<Span> find(ReadingNeedle needle) {
    List<Span> spans = new ArrayList<>();
    String words = text.text();
    for (int at = wordStarts.nextSetBit(0); at >= 0; at = wordStarts.nextSetBit(at + 1)) {
      if (words.startsWith(needle.kana(), at) && needle.goesOn(words, at)) {
        spans.add(text.source(at, at + needle.length(words, at)));
      }
    }
    return spans;
  }

  private enum Script {
    KATAKANA,
    LATIN,
    OTHER;

    static Script of(char c) {
      if (Kana.isKatakana(c)) {
        return KATAKANA;
      }
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? LATIN : OTHER;
    }
  }
}
