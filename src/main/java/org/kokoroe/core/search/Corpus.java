package org.kokoroe.core.search;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// Many texts as one long one, so that a search is one sweep over memory. A line feed ends each
/// text; no word that is searched for has one.
final class Corpus {
  private final String text;
  private final int[] starts;
  private final int[] entries;
  private final BitSet wordStarts;

  private Corpus(String text, int[] starts, int[] entries, BitSet wordStarts) {
    this.text = text;
    this.starts = starts;
    this.entries = entries;
    this.wordStarts = wordStarts;
  }

  /// Collects texts.
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final BitSet wordStarts = new BitSet();
    private int[] starts = new int[256];
    private int[] entries = new int[256];
    private int size;

    /// Adds a text of an entry; entries come in order.
    void add(int entry, String words) {
      if (size + 1 == starts.length) {
        starts = Arrays.copyOf(starts, size * 2 + 2);
        entries = Arrays.copyOf(entries, size * 2 + 2);
      }
      entries[size++] = entry;
      text.append(words).append('\n');
      starts[size] = text.length();
    }

    /// Adds a reading of an entry.
    void add(int entry, Reading reading) {
      int offset = text.length();
      reading.wordStarts().stream().forEach(at -> wordStarts.set(offset + at));
      add(entry, reading.text());
    }

    Corpus build() {
      return new Corpus(
          text.toString(),
          Arrays.copyOf(starts, size + 1),
          Arrays.copyOf(entries, size),
          wordStarts);
    }
  }

  /// Adds to `found` the entries that have the word.
  ///
  /// @param among the only entries to look at; null for all
  void find(String word, @Nullable BitSet among, BitSet found) {
    if (among != null) {
      findAmong(word, among, found);
      return;
    }
    int document = 0;
    int at = text.indexOf(word);
    while (at >= 0) {
      document = documentAt(at, document);
      found.set(entries[document]);
      at = text.indexOf(word, starts[document + 1]);
    }
  }

  private void findAmong(String word, BitSet among, BitSet found) {
    for (int document = 0; document < entries.length; document++) {
      int entry = entries[document];
      if (among.get(entry)
          && !found.get(entry)
          && text.indexOf(word, starts[document], starts[document + 1]) >= 0) {
        found.set(entry);
      }
    }
  }

  /// Adds to `found` the entries in which a word begins that is read so.
  void find(ReadingNeedle needle, BitSet found) {
    int document = 0;
    int at = next(needle, 0);
    while (at >= 0) {
      int after = at + 1;
      if (needle.goesOn(text, at)) {
        document = documentAt(at, document);
        found.set(entries[document]);
        after = starts[document + 1];
      }
      at = next(needle, after);
    }
  }

  /// Returns where, from there on, a word begins with the kana of the needle; -1 for nowhere.
  private int next(ReadingNeedle needle, int from) {
    if (needle.kana().isEmpty()) {
      return wordStarts.nextSetBit(from);
    }
    int at = text.indexOf(needle.kana(), from);
    while (at >= 0 && !wordStarts.get(at)) {
      at = text.indexOf(needle.kana(), at + 1);
    }
    return at;
  }

  /// Returns the text in which a place is, from `document` on; most are near.
  private int documentAt(int at, int document) {
    int low = document;
    int step = 1;
    while (low + step < entries.length && starts[low + step] <= at) {
      low += step;
      step *= 2;
    }
    int high = Math.min(low + step, entries.length);
    int found = Arrays.binarySearch(starts, low, high, at);
    return found >= 0 ? found : -found - 2;
  }
}
