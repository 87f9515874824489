package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Ruby;
import org.kokoroe.ui.Apostrophe;

/// The words of a clause as the nodes that draw them: one text, or with readings, words that are a
/// node each and the text between them. Knows which character of the words stands where.
final class Pieces {
  /// What may not begin a line, and so stays with the word before it.
  private static final String CLOSING = "、。，．・：；！？」』）〕］｝】〉》)]}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々";

  /// What may not end a line, and so stays with the word behind it.
  private static final String OPENING = "「『（〔［｛【〈《([{";

  private static final double SAME_LINE = 3;

  private final List<Piece> pieces = new ArrayList<>();

  /// One node.
  ///
  /// @param start where it begins in the words
  /// @param at where it begins in the flow, in which a node that is no text counts as one character
  private record Piece(Node node, int start, int length, int at) {
    int width() {
      return node instanceof Text ? length : 1;
    }
  }

  /// Makes the node of words without readings; one that already stands in the flow is used again.
  static Pieces plain(String words, @Nullable Pieces before) {
    var made = new Pieces();
    if (before != null
        && before.pieces.size() == 1
        && before.pieces.getFirst().node() instanceof Text text) {
      text.setText(Apostrophe.drawn(words));
      made.add(text, words.length());
    } else {
      made.add(text(words), words.length());
    }
    return made;
  }

  /// Makes the nodes of words with readings.
  static Pieces of(Ruby ruby) {
    var made = new Pieces();
    String pending = "";
    List<Ruby.Piece> all = ruby.pieces();
    for (int i = 0; i < all.size(); i++) {
      String reading = all.get(i).reading();
      if (reading == null) {
        pending += all.get(i).base();
        continue;
      }
      int opens = pending.length();
      while (opens > 0 && OPENING.indexOf(pending.charAt(opens - 1)) >= 0) {
        opens--;
      }
      made.plainText(pending.substring(0, opens));
      String next =
          i + 1 < all.size() && all.get(i + 1).reading() == null ? all.get(++i).base() : "";
      int closes = 0;
      while (closes < next.length() && CLOSING.indexOf(next.charAt(closes)) >= 0) {
        closes++;
      }
      Ruby.Piece word = all.get(next.isEmpty() ? i : i - 1);
      var node =
          new RubyWord(pending.substring(opens), word.base(), reading, next.substring(0, closes));
      made.add(node, node.length());
      pending = next.substring(closes);
    }
    made.plainText(pending);
    return made;
  }

  /// Adds words without readings. Between nodes the flow would let a line begin with `、`: such a
  /// character is held together with the one before it, an opening bracket with the one behind it.
  private void plainText(String words) {
    int done = 0;
    int at = 0;
    while (at < words.length()) {
      int base = at;
      while (base < words.length() - 1 && OPENING.indexOf(words.charAt(base)) >= 0) {
        base++;
      }
      int end = Math.min(words.length(), base + 1);
      while (end < words.length() && CLOSING.indexOf(words.charAt(end)) >= 0) {
        end++;
      }
      if (end - at > 1) {
        run(words.substring(done, at));
        add(
            new RubyWord(
                words.substring(at, base),
                words.substring(base, base + 1),
                "",
                words.substring(base + 1, end)),
            end - at);
        done = end;
      }
      at = end;
    }
    run(words.substring(done));
  }

  private void run(String words) {
    if (!words.isEmpty()) {
      add(text(words), words.length());
    }
  }

  private static Text text(String words) {
    var text = new Text(Apostrophe.drawn(words));
    text.getStyleClass().add("k-prose");
    return text;
  }

  private void add(Node node, int length) {
    var last = pieces.isEmpty() ? null : pieces.getLast();
    pieces.add(
        new Piece(
            node,
            last == null ? 0 : last.start() + last.length(),
            length,
            last == null ? 0 : last.at() + last.width()));
  }

  List<Node> nodes() {
    return pieces.stream().map(Piece::node).toList();
  }

  /// Returns the words as the flow counts them: for a word with a reading, its first character.
  String inFlow() {
    var flow = new StringBuilder();
    for (Piece piece : pieces) {
      flow.append(
          piece.node() instanceof Text text ? text.getText() : ((RubyWord) piece.node()).first());
    }
    return flow.toString();
  }

  /// Returns the character of the words that stands at a place of the flow.
  int inWords(int flow) {
    for (Piece piece : pieces) {
      if (flow < piece.at() + piece.width()) {
        return piece.node() instanceof Text ? piece.start() + flow - piece.at() : piece.start();
      }
    }
    var last = pieces.getLast();
    return last.start() + last.length();
  }

  /// Returns where the characters from `start` to `end` stand in the laid-out flow: a box for each
  /// line.
  List<Bounds> boxes(TextFlow flow, int start, int end) {
    List<Bounds> boxes = new ArrayList<>();
    for (Piece piece : pieces) {
      int from = Math.max(start, piece.start()) - piece.start();
      int to = Math.min(end, piece.start() + piece.length()) - piece.start();
      if (from >= to) {
        continue;
      }
      if (piece.node() instanceof RubyWord word) {
        join(boxes, word.range(from, to));
      } else {
        rectangles(flow.getRangeShape(piece.at() + from, piece.at() + to, false))
            .forEach(box -> join(boxes, box));
      }
    }
    return boxes;
  }

  private static void join(List<Bounds> boxes, Bounds next) {
    var last = boxes.isEmpty() ? null : boxes.getLast();
    boolean goesOn =
        last != null
            && Math.abs(last.getMaxY() - next.getMaxY()) < SAME_LINE
            && next.getMinX() - last.getMaxX() < SAME_LINE;
    if (last == null || !goesOn) {
      boxes.add(next);
      return;
    }
    double top = Math.min(last.getMinY(), next.getMinY());
    double bottom = Math.max(last.getMaxY(), next.getMaxY());
    boxes.set(
        boxes.size() - 1,
        new BoundingBox(last.getMinX(), top, next.getMaxX() - last.getMinX(), bottom - top));
  }

  private static List<Bounds> rectangles(PathElement... shape) {
    List<Bounds> found = new ArrayList<>();
    List<double[]> corners = new ArrayList<>();
    for (PathElement element : shape) {
      if (element instanceof MoveTo move) {
        close(found, corners);
        corners.add(new double[] {move.getX(), move.getY()});
      } else if (element instanceof LineTo line) {
        corners.add(new double[] {line.getX(), line.getY()});
      }
    }
    close(found, corners);
    return found;
  }

  private static void close(List<Bounds> found, List<double[]> corners) {
    if (!corners.isEmpty()) {
      double left = corners.stream().mapToDouble(c -> c[0]).min().orElse(0);
      double right = corners.stream().mapToDouble(c -> c[0]).max().orElse(0);
      double top = corners.stream().mapToDouble(c -> c[1]).min().orElse(0);
      double bottom = corners.stream().mapToDouble(c -> c[1]).max().orElse(0);
      if (right > left) {
        found.add(new BoundingBox(left, top, right - left, bottom - top));
      }
      corners.clear();
    }
  }
}
