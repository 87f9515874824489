package org.kokoroe.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kokoroe.core.text.Language;

/// How two texts differ, word by word.
///
/// A longest common subsequence of words (Hunt and McIlroy 1976, by the plain table). Afterwards a
/// mark is drawn where a person would draw it: what two changed stretches have in common at their
/// ends is not marked, and a stray particle between two marks is.
public record WordDiff(List<Piece> pieces) {
  /// Above this size of the table what differs is one single change.
  private static final int MOST_CELLS = 4_000_000;

  /// Copies the list.
  public WordDiff {
    pieces = List.copyOf(pieces);
  }

  /// A stretch of text.
  public record Piece(Kind kind, String text) {}

  /// Where a stretch is.
  public enum Kind {
    /// In both.
    EQUAL,
    /// Only in the left text.
    LEFT,
    /// Only in the right text.
    RIGHT
  }

  /// Compares two texts in the same language.
  public static WordDiff of(String left, String right, Language language) {
    List<String> a = Words.of(left, language);
    List<String> b = Words.of(right, language);
    List<Change> changes = new ArrayList<>();
    int head = 0;
    while (head < Math.min(a.size(), b.size()) && a.get(head).equals(b.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.size(), b.size()) - head
        && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
      tail++;
    }
    a.subList(0, head).forEach(w -> changes.add(Change.same(w)));
    changes.addAll(middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail)));
    a.subList(a.size() - tail, a.size()).forEach(w -> changes.add(Change.same(w)));
    return new WordDiff(Marks.of(changes, language));
  }

  /// Texts at one place of both: the same, or one instead of the other.
  record Change(String left, String right, boolean equal) {
    static Change same(String word) {
      return new Change(word, word, true);
    }
  }

  private static List<Change> middle(List<String> a, List<String> b) {
    if ((long) (a.size() + 1) * (b.size() + 1) > MOST_CELLS) {
      return List.of(new Change(String.join("", a), String.join("", b), false));
    }
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Change> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        changes.add(Change.same(a.get(i)));
        i++;
        j++;
      } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
        changes.add(new Change(a.get(i++), "", false));
      } else {
        changes.add(new Change("", b.get(j++), false));
      }
    }
    return changes;
  }

  /// Returns the left text, in stretches.
  public List<Piece> left() {
    return pieces.stream().filter(p -> p.kind() != Kind.RIGHT).toList();
  }

  /// Returns the right text, in stretches.
  public List<Piece> right() {
    return pieces.stream().filter(p -> p.kind() != Kind.LEFT).toList();
  }

  /// Returns what is only in the left text.
  public Stream<String> onlyLeft() {
    return only(Kind.LEFT);
  }

  /// Returns what is only in the right text.
  public Stream<String> onlyRight() {
    return only(Kind.RIGHT);
  }

  private Stream<String> only(Kind kind) {
    return pieces.stream()
        .filter(p -> p.kind() == kind)
        .map(p -> p.text().strip())
        .filter(text -> !text.isEmpty());
  }

  /// Says whether both texts are the same.
  public boolean isSame() {
    return pieces.stream().allMatch(p -> p.kind() == Kind.EQUAL);
  }
}
