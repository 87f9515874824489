package org.kokoroe.core.report;

import java.nio.file.Path;

/// What became of an export.
public sealed interface ExportOutcome {
  /// The file is there, whole, and was read back.
  ///
  /// @param rows without the header
  /// @param sha256 of the file, lower-case hex
  record Written(Path file, int rows, String sha256) implements ExportOutcome {}

  /// No row passed the filter; no file was made.
  record NothingToExport() implements ExportOutcome {}

  /// The place cannot be written: the folder is missing or protected, or is the data directory, or
  /// another program holds the file, or it is no file. What was there before is unchanged.
  record TargetNotWritable(Path file) implements ExportOutcome {}

  /// The disk is full. What was there before is unchanged.
  record DiskFull(Path file) implements ExportOutcome {}

  /// There is a file of that name, and it was not to be replaced.
  record TargetExists(Path file) implements ExportOutcome {}
}
