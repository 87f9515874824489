package org.kokoroe.core.search;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Many texts, and where in them a search has to look. Words as short as a gram need no look at the
/// texts at all; of longer ones, only the texts are looked at that have the rarest of their grams.
final class Corpus {
  private final String text;
  private final int[] starts;
  private final int[] entries;

  /// The only places where something is found; null where that is everywhere.
  private final @Nullable BitSet wordStarts;

  private final Grams grams;

  private Corpus(Builder from) {
    this.text = from.text.toString();
    this.starts = Arrays.copyOf(from.starts, from.size + 1);
    this.entries = Arrays.copyOf(from.entries, from.size);
    this.wordStarts = from.wordStarts;
    this.grams = from.grams.build();
  }

  /// Collects texts.
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final @Nullable BitSet wordStarts;
    private final Grams.Builder grams;
    private int[] starts = new int[256];
    private int[] entries = new int[256];
    private int size;

    private Builder(@Nullable BitSet wordStarts, int gram) {
      this.wordStarts = wordStarts;
      this.grams = new Grams.Builder(gram);
    }

    /// Collects texts any part of which is found.
    static Builder ofTexts() {
      return new Builder(null, 2);
    }

    /// Collects readings, which are found where a word begins.
    static Builder ofReadings() {
      return new Builder(new BitSet(), 3);
    }

    /// Adds a text of an entry; entries come in order.
    void add(int entry, String words) {
      for (int at = 0; at < words.length(); at++) {
        grams.add(words, at, size);
      }
      append(entry, words);
    }

    /// Adds a reading of an entry.
    void add(int entry, Reading reading) {
      String words = reading.text();
      BitSet begin = reading.wordStarts();
      for (int at = begin.nextSetBit(0); at >= 0; at = begin.nextSetBit(at + 1)) {
        grams.add(words, at, size);
        if (wordStarts != null) {
          wordStarts.set(text.length() + at);
        }
      }
      append(entry, words);
    }

    private void append(int entry, String words) {
      if (size + 1 == starts.length) {
        starts = Arrays.copyOf(starts, size * 2 + 2);
        entries = Arrays.copyOf(entries, size * 2 + 2);
      }
      entries[size++] = entry;
      text.append(words);
      starts[size] = text.length();
    }

    Corpus build() {
      return new Corpus(this);
    }
  }

  /// Adds to `found` the entries that have the word.
  ///
  /// @param among the only entries to look at; null for all
  void find(String word, @Nullable BitSet among, BitSet found) {
    boolean certain = word.length() <= grams.length();
    int at = rarest(word);
    int to = grams.to(word, at);
    for (int gram = grams.from(word, at); gram < to; gram++) {
      Grams.Places places = grams.places(gram);
      for (int i = 0; i < places.size(); i++) {
        int document = places.text(i);
        int entry = entries[document];
        if (!found.get(entry)
            && (among == null || among.get(entry))
            && (certain || stands(word, document, places.first(i) - at))) {
          found.set(entry);
        }
      }
    }
  }

  /// Returns how many entries may have the word, at most.
  int most(String word) {
    return most(word, rarest(word));
  }

  private int most(String word, int at) {
    int most = 0;
    int to = grams.to(word, at);
    for (int gram = grams.from(word, at); gram < to; gram++) {
      most += grams.places(gram).size();
    }
    return most;
  }

  /// Returns the place in the word of the gram that the fewest texts have.
  private int rarest(String word) {
    int rarest = 0;
    if (wordStarts == null) {
      int fewest = Integer.MAX_VALUE;
      for (int at = 0; at + grams.length() <= word.length(); at++) {
        int most = most(word, at);
        if (most < fewest) {
          fewest = most;
          rarest = at;
        }
      }
    }
    return rarest;
  }

  private boolean stands(String word, int document, int from) {
    int start = starts[document] + Math.max(0, from);
    int end = starts[document + 1];
    if (wordStarts == null) {
      return text.indexOf(word, start, end) >= 0;
    }
    for (int at = wordStarts.nextSetBit(start);
        at >= 0 && at + word.length() <= end;
        at = wordStarts.nextSetBit(at + 1)) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
