package org.kokoroe.core.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// For each few characters that stand beside each other (a gram), the texts in which they stand,
/// and where in each they stand first. The grams are in order, so that those that begin with fewer
/// characters are neighbours.
final class Grams {
  private static final int BITS = 16;

  private final int length;
  private final long[] keys;
  private final Places[] places;

  private Grams(int length, long[] keys, Places[] places) {
    this.length = length;
    this.keys = keys;
    this.places = places;
  }

  /// Collects grams; texts come in order.
  static final class Builder {
    private final int length;
    private final Map<Long, Places> all = new HashMap<>();

    /// @param length characters of a gram, at most 3: a key is never negative
    Builder(int length) {
      this.length = length;
    }

    /// Adds what stands at that place of a text.
    void add(String words, int at, int text) {
      all.computeIfAbsent(key(words, at, length), key -> new Places()).add(text, at);
    }

    Grams build() {
      long[] keys = all.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
      Places[] places = Arrays.stream(keys).mapToObj(all::get).toArray(Places[]::new);
      return new Grams(length, keys, places);
    }
  }

  /// The texts that have a gram, in order.
  static final class Places {
    private int[] texts = new int[4];

    /// Half the size of an int: beyond its range, the last place it can say is early enough.
    private char[] firsts = new char[4];

    private int size;

    private void add(int text, int at) {
      if (size > 0 && texts[size - 1] == text) {
        return;
      }
      if (size == texts.length) {
        texts = Arrays.copyOf(texts, size * 2);
        firsts = Arrays.copyOf(firsts, size * 2);
      }
      texts[size] = text;
      firsts[size++] = (char) Math.min(at, Character.MAX_VALUE);
    }

    int size() {
      return size;
    }

    int text(int i) {
      return texts[i];
    }

    /// Returns a place in that text before which the gram does not stand.
    int first(int i) {
      return firsts[i];
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

  /// Returns where a gram stands.
  Places places(int gram) {
    return places[gram];
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
