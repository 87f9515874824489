package org.kokoroe.core.figure;

import java.util.List;

/// The shape of `figures.json`.
public record PolicyFigures(String format, List<Figure> figures) {
  /// The id of its schema.
  public static final String SCHEMA = "kokoroe:figures";

  /// Copies the list.
  public PolicyFigures {
    figures = List.copyOf(figures);
  }
}
