package org.kokoroe.core.content;

/// Where a piece of content comes from.
public enum Provenance {
  /// It came with the program.
  SHIPPED,
  /// Somebody put it into a folder; nobody has signed it, and screens say so.
  UNSIGNED
}
