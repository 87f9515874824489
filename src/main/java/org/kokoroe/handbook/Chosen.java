package org.kokoroe.handbook;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The rows that are chosen together, from where the person began to where they are.
final class Chosen {
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private int anchor;
  private int other;

  /// Changes with every change of what is chosen.
  ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /// Chooses one row.
  void only(int row) {
    set(row, row);
  }

  /// Chooses all from where the person began to that row.
  void extendTo(int row) {
    set(anchor, row);
  }

  /// Chooses all rows.
  void all(int size) {
    set(0, size - 1);
  }

  private void set(int from, int to) {
    if (anchor != from || other != to) {
      anchor = from;
      other = to;
      changes.set(changes.get() + 1);
    }
  }

  int first() {
    return Math.min(anchor, other);
  }

  int last() {
    return Math.max(anchor, other);
  }

  /// Says whether more than one row is chosen.
  boolean isMany() {
    return anchor != other;
  }

  /// Says whether the row is one of several.
  boolean has(int row) {
    return isMany() && row >= first() && row <= last();
  }
}
