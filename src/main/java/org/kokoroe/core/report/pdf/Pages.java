package org.kokoroe.core.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places blocks on pages. A heading stays with what follows it; a clause is parted between two
/// pages only where it is higher than a third of one, and then with two lines on either side.
final class Pages {
  private static final float LONG = Sheet.room() / 3;
  private static final int TOGETHER = 2;

  /// A baseline stands so far below the middle of its line, in em: the middle of a kanji.
  private static final float BASELINE = 0.38f;

  private final Sheet sheet;
  private final Typesetter typesetter;
  private final List<List<Placed>> pages = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private float y;

  private Pages(Sheet sheet, Typesetter typesetter) {
    this.sheet = sheet;
    this.typesetter = typesetter;
    turn();
  }

  /// What stands on paper, in reading order.
  sealed interface Placed {
    /// A line of text.
    ///
    /// @param x the left edge of its column
    /// @param end its right edge
    record Text(SetLine line, float x, float end, float y) implements Placed {}

    /// A hairline across all columns.
    record Rule(float y) implements Placed {}
  }

  /// Where a bookmark leads.
  ///
  /// @param page counted from 0
  record Mark(Block.Bookmark bookmark, int page, float y) {}

  /// All pages and where the bookmarks lead, in order.
  record Laid(Sheet sheet, List<List<Placed>> pages, List<Mark> marks) {}

  /// A block broken into lines, column by column.
  private record Row(Block block, List<List<SetLine>> columns) {
    float height() {
      return (float) columns.stream().mapToDouble(Pages::height).max().orElse(0);
    }

    /// Returns the height that must be free for the row to begin.
    float least() {
      float all = height();
      return all <= LONG
          ? all
          : (float)
              columns.stream()
                  .mapToDouble(c -> Pages.height(c.subList(0, Math.min(TOGETHER, c.size()))))
                  .max()
                  .orElse(0);
    }
  }

  private static float height(List<SetLine> lines) {
    float sum = 0;
    for (SetLine line : lines) {
      sum += line.height();
    }
    return sum;
  }

  /// Lays blocks out on pages of that sheet.
  static Laid lay(List<Block> blocks, Sheet sheet, Faces faces) {
    var pages = new Pages(sheet, new Typesetter(faces));
    List<Row> rows = blocks.stream().map(pages::broken).toList();
    for (int i = 0; i < rows.size(); i++) {
      pages.place(rows, i);
    }
    return new Laid(
        sheet, pages.pages.stream().map(List::copyOf).toList(), List.copyOf(pages.marks));
  }

  private Row broken(Block block) {
    List<List<SetLine>> columns = new ArrayList<>();
    for (List<Paragraph> paragraphs : block.columns()) {
      float width = sheet.columns().get(columns.size());
      columns.add(paragraphs.stream().flatMap(p -> typesetter.set(p, width).stream()).toList());
    }
    return new Row(block, List.copyOf(columns));
  }

  private void place(List<Row> rows, int index) {
    Row row = rows.get(index);
    if (!isFresh() && y - needed(rows, index) < Sheet.BOTTOM) {
      turn();
    }
    if (!isFresh()) {
      y -= row.block().before();
    }
    if (row.block().ruled()) {
      page().add(new Placed.Rule(y + row.block().before() / 2));
    }
    mark(row.block().bookmark());
    List<List<SetLine>> left = row.columns();
    while (y - height(left) < Sheet.BOTTOM) {
      left = placeSome(left);
      turn();
    }
    placeAll(left);
    y -= height(left);
  }

  /// Returns the height of a row and of those it must not be parted from.
  private static float needed(List<Row> rows, int index) {
    float sum = 0;
    int at = index;
    while (at < rows.size() - 1 && rows.get(at).block().keepsNext()) {
      sum += rows.get(at).block().before() + rows.get(at).height();
      at++;
    }
    return sum + rows.get(at).block().before() + rows.get(at).least();
  }

  private static float height(Iterable<List<SetLine>> columns) {
    float most = 0;
    for (List<SetLine> column : columns) {
      most = Math.max(most, height(column));
    }
    return most;
  }

  private void mark(Block.@Nullable Bookmark bookmark) {
    if (bookmark != null) {
      marks.add(new Mark(bookmark, pages.size() - 1, y));
    }
  }

  private void placeAll(List<List<SetLine>> columns) {
    for (int i = 0; i < columns.size(); i++) {
      placeLines(columns.get(i), i, firstDrop(columns));
    }
  }

  private void placeLines(List<SetLine> lines, int column, float firstDrop) {
    float x = sheet.x(column);
    float at = y - (lines.isEmpty() ? 0 : firstDrop - drop(lines.getFirst()));
    for (SetLine line : lines) {
      page().add(new Placed.Text(line, x, x + sheet.columns().get(column), at - drop(line)));
      at -= line.height();
    }
  }

  /// Returns how far the baseline stands below the head of its line.
  private static float drop(SetLine line) {
    return line.height() / 2 + line.type().size() * BASELINE;
  }

  /// Returns the drop of the first baseline that all columns share, whatever their leading.
  private static float firstDrop(List<List<SetLine>> columns) {
    return (float)
        columns.stream()
            .filter(column -> !column.isEmpty())
            .mapToDouble(column -> drop(column.getFirst()))
            .max()
            .orElse(0);
  }

  /// Places what fits of each column and returns the rest.
  private List<List<SetLine>> placeSome(List<List<SetLine>> columns) {
    List<List<SetLine>> rest = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<SetLine> lines = columns.get(i);
      int fit = fitting(lines);
      placeLines(lines.subList(0, fit), i, firstDrop(columns));
      rest.add(lines.subList(fit, lines.size()));
    }
    return rest;
  }

  private int fitting(List<SetLine> lines) {
    float at = y;
    int fit = 0;
    while (fit < lines.size() && at - lines.get(fit).height() >= Sheet.BOTTOM) {
      at -= lines.get(fit).height();
      fit++;
    }
    boolean leavesOne = lines.size() - fit == 1;
    return leavesOne && fit > TOGETHER ? fit - 1 : fit;
  }

  private List<Placed> page() {
    return pages.getLast();
  }

  private boolean isFresh() {
    return page().isEmpty();
  }

  private void turn() {
    pages.add(new ArrayList<>());
    y = Sheet.TOP;
  }
}
