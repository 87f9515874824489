package org.kokoroe.core.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Breaks a text into lines as JIS X 4051 asks: none begins with a closing mark or a small kana
/// (行頭禁則), none ends with an opening bracket (行末禁則), and Latin words and numbers stay whole. A
/// piece without a place to break that is wider than the line is broken where the line ends.
final class Kinsoku {
  private static final String NOT_FIRST =
      "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〉》」』】〕〙〗〟’”»" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ‐゠–〜～…‥℃％‰′″" + ",.:;?!)]}%";
  private static final String NOT_LAST = "（［｛〈《「『【〔〘〖〝‘“«([{＄￥￡＃№$£¥#";
  private static final String TOGETHER = "…‥—―";
  private static final int RUNT = 3;

  private final int[] points;
  private final IntToDoubleFunction width;

  private Kinsoku(String text, IntToDoubleFunction width) {
    this.points = text.codePoints().toArray();
    this.width = width;
  }

  /// Returns the lines, without the spaces at their ends; a text of spaces has none.
  ///
  /// @param width of a code point, in the unit of `measure`
  /// @param first how much shorter the first line is
  static List<String> lines(String text, IntToDoubleFunction width, double measure, double first) {
    return new Kinsoku(text, width).broken(measure, first);
  }

  private List<String> broken(double measure, double first) {
    List<Integer> starts = new ArrayList<>();
    int start = skipSpaces(0);
    while (start < points.length) {
      starts.add(start);
      start = skipSpaces(end(start, starts.size() == 1 ? measure - first : measure));
    }
    fillRunt(starts, measure);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : points.length;
      lines.add(new String(points, starts.get(i), end - starts.get(i)).stripTrailing());
    }
    return List.copyOf(lines);
  }

  /// Returns where the line that begins at `start` ends.
  private int end(int start, double measure) {
    double used = 0;
    int lastGood = start;
    for (int i = start; i < points.length; i++) {
      if (i > start && mayBreakBefore(i)) {
        lastGood = i;
      }
      double more = width.applyAsDouble(points[i]);
      if (used + more > measure && !isSpace(points[i])) {
        return lastGood > start ? lastGood : Math.max(i, start + 1);
      }
      used += more;
    }
    return points.length;
  }

  /// A last line of one or two characters looks like a misprint: it gets company from the line
  /// above.
  private void fillRunt(List<Integer> starts, double measure) {
    if (starts.size() < 2 || points.length - starts.getLast() >= RUNT) {
      return;
    }
    int above = starts.get(starts.size() - 2);
    for (int i = points.length - RUNT; i > above + RUNT; i--) {
      if (mayBreakBefore(i)) {
        if (span(i) <= measure) {
          starts.set(starts.size() - 1, i);
        }
        return;
      }
    }
  }

  private double span(int from) {
    double sum = 0;
    for (int i = from; i < points.length; i++) {
      sum += width.applyAsDouble(points[i]);
    }
    return sum;
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < points.length && isSpace(points[at])) {
      at++;
    }
    return at;
  }

  private boolean mayBreakBefore(int at) {
    int before = points[at - 1];
    int after = points[at];
    if (isSpace(after) || isMark(after)) {
      return false;
    }
    if (isSpace(before)) {
      return true;
    }
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    if (before == after && TOGETHER.indexOf(after) >= 0) {
      return false;
    }
    return isJapanese(before) || isJapanese(after) || isHyphenInWord(at);
  }

  /// A word may be parted behind its own hyphen or a dash, a number such as 244-6 may not.
  private boolean isHyphenInWord(int at) {
    return at > 1
        && (points[at - 1] == '-' || points[at - 1] == '—')
        && Character.isLetter(points[at])
        && Character.isLetter(points[at - 2]);
  }

  private static boolean isSpace(int point) {
    return point == ' ' || point == '\u3000' || point == '\t' || point == '\n' || point == '\r';
  }

  /// Variation selectors and combining marks belong to the character before.
  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /// Says whether lines may break on both sides of that character: kanji, kana, full-width forms,
  /// and the marks and circled numbers of Japanese text.
  static boolean isJapanese(int point) {
    return Character.isIdeographic(point)
        || (point >= 0x3000 && point <= 0x33FF)
        || (point >= 0xFF00 && point <= 0xFFEF)
        || (point >= 0x2460 && point <= 0x24FF)
        || (TOGETHER.indexOf(point) >= 0 && point != '—');
  }
}
