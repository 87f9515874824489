package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.List;
import org.kokoroe.core.text.Ruby;

/// What a person typed: words between spaces, all of which must be there.
final class Query {
  private final List<Word> words;

  private Query(List<Word> words) {
    this.words = List.copyOf(words);
  }

  /// One word, and the ways to read it.
  record Word(FoldedText.Needle needle, List<ReadingNeedle> readings) {
    Word {
      readings = List.copyOf(readings);
    }

    private static Word of(String typed) {
      var needle = FoldedText.Needle.of(typed);
      return new Word(needle, readings(needle.word()));
    }

    private static List<ReadingNeedle> readings(String folded) {
      List<ReadingNeedle> readings = new ArrayList<>();
      boolean kana =
          folded.chars().anyMatch(c -> Kana.isHiragana((char) c) || Kana.isKatakana((char) c));
      boolean latin = folded.chars().anyMatch(c -> c >= 'a' && c <= 'z');
      if (kana) {
        readings.add(new ReadingNeedle(Kana.hiragana(folded), List.of()));
      }
      if (latin) {
        readings.addAll(Romaji.read(folded));
      }
      return readings;
    }
  }

  static Query of(String typed) {
    List<Word> words = new ArrayList<>();
    for (String word : typed.split("[\\s\\p{Z}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(Word.of(word));
      }
    }
    return new Query(words);
  }

  List<Word> words() {
    return words;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /// Returns what is to be marked in a text.
  ///
  /// @param pieces the readings of the text; empty where there are none
  List<Span> marks(String text, List<Ruby.Piece> pieces) {
    List<Span> spans = new ArrayList<>();
    var folded = FoldedText.of(text);
    boolean isRead = words.stream().anyMatch(word -> !word.readings().isEmpty());
    List<Reading> readings = isRead && !pieces.isEmpty() ? Reading.of(pieces) : List.of();
    for (Word word : words) {
      spans.addAll(folded.find(word.needle()));
      for (ReadingNeedle needle : word.readings()) {
        readings.forEach(reading -> spans.addAll(reading.find(needle)));
      }
    }
    return Span.merged(spans);
  }
}
