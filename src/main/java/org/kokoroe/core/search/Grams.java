package org.kokoroe.core.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// For each few characters that stand beside each other (a gram), the texts in which they stand.
/// The grams are in order, so that those that begin with fewer characters are neighbours.
final class Grams {
  private static final int[] NONE = {};
  private static final int BITS = 16;

  private final int length;
  private final long[] keys;
  private final int[][] texts;

  private Grams(int length, long[] keys, int[][] texts) {
    this.length = length;
    this.keys = keys;
    this.texts = texts;
  }

  /// Collects grams; texts come in order.
  static final class Builder {
    private final int length;
    private final Map<Long, Numbers> all = new HashMap<>();

    /// @param length characters of a gram, at most 3: a key is never negative
    Builder(int length) {
      this.length = length;
    }

    /// Adds what stands at that place of a text.
    void add(String words, int at, int text) {
      all.computeIfAbsent(key(words, at, length), key -> new Numbers()).add(text);
    }

    Grams build() {
      long[] keys = all.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
      int[][] texts = new int[keys.length][];
      for (int i = 0; i < keys.length; i++) {
        Numbers numbers = all.get(keys[i]);
        texts[i] = numbers == null ? NONE : numbers.toArray();
      }
      return new Grams(length, keys, texts);
    }
  }

  /// Numbers in order, each once.
  private static final class Numbers {
    private int[] of = new int[4];
    private int size;

    void add(int number) {
      if (size > 0 && of[size - 1] == number) {
        return;
      }
      if (size == of.length) {
        of = Arrays.copyOf(of, size * 2);
      }
      of[size++] = number;
    }

    int[] toArray() {
      return Arrays.copyOf(of, size);
    }
  }

  /// Characters of a gram.
  int length() {
    return length;
  }

  /// Returns the first gram that begins as the word does at that place.
  int from(String word, int at) {
    return placeOf(key(word, at, length));
  }

  /// Returns the gram behind the last one that begins as the word does at that place.
  int to(String word, int at) {
    int open = BITS * Math.max(0, length - (word.length() - at));
    return placeOf(key(word, at, length) + (1L << open));
  }

  /// Returns the texts that have a gram, in order.
  int[] texts(int gram) {
    return texts[gram];
  }

  private int placeOf(long key) {
    int found = Arrays.binarySearch(keys, key);
    return found >= 0 ? found : -found - 1;
  }

  private static long key(String words, int at, int length) {
    long key = 0;
    for (int i = at; i < at + length; i++) {
      key = key << BITS | (i < words.length() ? words.charAt(i) : 0);
    }
    return key;
  }
}
