package org.kokoroe.core.course;

import java.util.List;

/// How a paper is drawn: from each row `count` questions of its objectives, none twice.
public record Blueprint(List<Row> rows) {
  /// Copies the rows.
  public Blueprint {
    rows = List.copyOf(rows);
  }

  /// One row of the draw.
  public record Row(List<String> objectives, int count) {
    /// Copies the objectives.
    public Row {
      objectives = List.copyOf(objectives);
    }
  }
}
