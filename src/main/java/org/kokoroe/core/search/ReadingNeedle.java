package org.kokoroe.core.search;

import java.util.List;

/// A reading that is searched for: it begins with these kana and goes on with one of these.
///
/// @param kana hiragana; may be empty
/// @param next empty where it may go on as it likes
record ReadingNeedle(String kana, List<String> next) {
  ReadingNeedle {
    next = List.copyOf(next);
  }

  /// Returns all it may begin with.
  List<String> spellings() {
    return next.isEmpty() ? List.of(kana) : next.stream().map(more -> kana + more).toList();
  }

  /// Says whether the reading stands at that place, where `kana` is known to stand.
  boolean goesOn(String text, int at) {
    int end = at + kana.length();
    for (String more : next) {
      if (text.startsWith(more, end)) {
        return true;
      }
    }
    return next.isEmpty();
  }

  /// Returns how many characters it takes at that place.
  int length(String text, int at) {
    int end = at + kana.length();
    return kana.length()
        + next.stream()
            .filter(more -> text.startsWith(more, end))
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }
}
