package org.kokoroe.personnel;

import java.nio.file.Path;

/// What is to be said about writing a file. Files are named without their folder, except one that
/// was written: there it is the folder that the person looks for.
sealed interface Notice {
  /// Nothing yet.
  record None() implements Notice {}

  /// It is under way.
  record Writing() implements Notice {}

  /// The file is there and was read back.
  ///
  /// @param noted whether the records say that it was written
  record Written(int rows, Path folder, boolean noted) implements Notice {}

  /// No row is in the selection; no file was made.
  record NothingToWrite() implements Notice {}

  /// The person chose no place; no file was made.
  record Stopped() implements Notice {}

  /// The place cannot be written.
  record NoPlace(String file) implements Notice {}

  /// The disk is full.
  record Full(String file) implements Notice {}

  /// There is a file of that name; it was left as it is.
  record Exists(String file) implements Notice {}

  /// The days entered cannot be used.
  record DaysUnclear() implements Notice {}
}
