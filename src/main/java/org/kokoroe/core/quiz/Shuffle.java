package org.kokoroe.core.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Puts lists into an order that a seed decides: the same on every machine.
public final class Shuffle {
  private Shuffle() {}

  /// Returns the elements in a shuffled order: Fisher–Yates, from the last index down to 1, each
  /// swapped with `nextInt(i + 1)`.
  public static <T> List<T> of(List<T> elements, SplittableRandom random) {
    var shuffled = new ArrayList<>(elements);
    for (int i = shuffled.size() - 1; i >= 1; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return List.copyOf(shuffled);
  }

  /// Returns the elements in a shuffled order in which the pinned ones keep their places; the
  /// others are shuffled among the places left.
  static <T> List<T> of(List<T> elements, Set<T> pinned, SplittableRandom random) {
    if (pinned.isEmpty()) {
      return of(elements, random);
    }
    Iterator<T> free =
        of(elements.stream().filter(e -> !pinned.contains(e)).toList(), random).iterator();
    return elements.stream().map(e -> pinned.contains(e) ? e : free.next()).toList();
  }
}
