package org.kokoroe.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kokoroe.core.compare.WordDiff.Change;
import org.kokoroe.core.compare.WordDiff.Kind;
import org.kokoroe.core.compare.WordDiff.Piece;
import org.kokoroe.core.text.Language;

/// Turns a comparison into marks that are easy to read. Leaves both texts what they are.
final class Marks {
  /// Too little to be read as common between two changes.
  private static final Pattern STRAY = Pattern.compile("[\\p{IsHiragana}、・]");

  private static final Pattern KANA = Pattern.compile("\\p{IsHiragana}+");

  /// Of other scripts fewer characters in common are an accident: 適切, 適正.
  private static final int SHORTEST_COMMON = 2;

  private Marks() {}

  static List<Piece> of(List<Change> changes, Language language) {
    List<Change> joined = joined(withoutStrays(joined(changes)));
    List<Change> parted = new ArrayList<>();
    for (Change change : joined) {
      if (change.equal() || !language.equals(Language.JA)) {
        parted.add(change);
      } else {
        part(change, parted);
      }
    }
    List<Piece> pieces = new ArrayList<>();
    for (Change change : joined(parted)) {
      if (change.equal()) {
        add(pieces, Kind.EQUAL, change.left());
      } else {
        add(pieces, Kind.LEFT, change.left());
        add(pieces, Kind.RIGHT, change.right());
      }
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Kind kind, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }

  private static List<Change> joined(List<Change> changes) {
    List<Change> joined = new ArrayList<>();
    for (Change change : changes) {
      if (!joined.isEmpty() && joined.getLast().equal() == change.equal()) {
        Change last = joined.removeLast();
        joined.add(
            new Change(last.left() + change.left(), last.right() + change.right(), change.equal()));
      } else {
        joined.add(change);
      }
    }
    return joined;
  }

  private static List<Change> withoutStrays(List<Change> changes) {
    List<Change> result = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Change change = changes.get(i);
      boolean between = change.equal() && i > 0 && i < changes.size() - 1;
      boolean stray =
          between
              && (change.left().isBlank()
                  || (STRAY.matcher(change.left()).matches()
                      && isReplacement(changes.get(i - 1))
                      && isReplacement(changes.get(i + 1))));
      result.add(stray ? new Change(change.left(), change.right(), false) : change);
    }
    return result;
  }

  private static boolean isReplacement(Change change) {
    return !change.left().isEmpty() && !change.right().isEmpty();
  }

  /// Takes off what both stretches have in common at their beginning and their end.
  private static void part(Change change, List<Change> to) {
    String left = change.left();
    String right = change.right();
    int head = usable(left, common(left, right, false), false);
    String leftRest = left.substring(head);
    String rightRest = right.substring(head);
    int tail = usable(leftRest, common(leftRest, rightRest, true), true);
    if (head > 0) {
      to.add(Change.same(left.substring(0, head)));
    }
    to.add(
        new Change(
            leftRest.substring(0, leftRest.length() - tail),
            rightRest.substring(0, rightRest.length() - tail),
            false));
    if (tail > 0) {
      to.add(Change.same(leftRest.substring(leftRest.length() - tail)));
    }
  }

  private static int common(String left, String right, boolean fromEnd) {
    int most = Math.min(left.length(), right.length());
    int n = 0;
    while (n < most && at(left, n, fromEnd) == at(right, n, fromEnd)) {
      n++;
    }
    return n;
  }

  private static char at(String text, int n, boolean fromEnd) {
    return text.charAt(fromEnd ? text.length() - 1 - n : n);
  }

  private static int usable(String text, int n, boolean fromEnd) {
    String common = fromEnd ? text.substring(text.length() - n) : text.substring(0, n);
    boolean enough = n >= SHORTEST_COMMON || KANA.matcher(common).matches();
    boolean splitsPair =
        n > 0 && n < text.length() && splits(text, fromEnd ? text.length() - n : n);
    return enough && !splitsPair ? n : 0;
  }

  private static boolean splits(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
