package org.kokoroe.core.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands side by side on the page: one column, or the same clause in two languages.
///
/// @param columns from left to right; paragraphs from top to bottom
/// @param before space above, in points; none at the head of a page
/// @param keepsNext whether it never ends a page: a heading
/// @param ruled whether a hairline parts it from what is above
/// @param bookmark its entry in the outline; null for none
record Block(
    List<List<Paragraph>> columns,
    float before,
    boolean keepsNext,
    boolean ruled,
    @Nullable Bookmark bookmark) {
  Block {
    columns = columns.stream().map(List::copyOf).toList();
  }

  /// An entry of the outline.
  ///
  /// @param level 0 for the outermost
  record Bookmark(String title, int level) {}
}
