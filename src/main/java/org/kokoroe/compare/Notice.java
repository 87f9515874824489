package org.kokoroe.compare;

import java.nio.file.Path;

/// What is to be said about writing the table.
sealed interface Notice {
  /// Nothing yet.
  record None() implements Notice {}

  /// It is under way.
  record Writing() implements Notice {}

  /// The file is there and was read back.
  record Written(int rows, Path file) implements Notice {}

  /// The person chose no place; no file was made.
  record Stopped() implements Notice {}

  /// There is nothing to compare; no file was made.
  record Nothing() implements Notice {}

  /// The place cannot be written.
  record NoPlace(Path file) implements Notice {}

  /// The disk is full.
  record Full(Path file) implements Notice {}

  /// There is a file of that name, about which nobody was asked; it was left as it is.
  record Exists(Path file) implements Notice {}
}
