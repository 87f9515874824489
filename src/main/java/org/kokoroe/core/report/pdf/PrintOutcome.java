package org.kokoroe.core.report.pdf;

import java.nio.file.Path;

/// What became of a printout.
public sealed interface PrintOutcome {
  /// The file is there, whole, and was read back.
  record Written(Path file, int pages) implements PrintOutcome {}

  /// The place cannot be written: the folder is missing or protected, another program holds the
  /// file, or it is no file. What was there before is unchanged.
  record TargetNotWritable(Path file) implements PrintOutcome {}

  /// The disk is full. What was there before is unchanged.
  record DiskFull(Path file) implements PrintOutcome {}

  /// The fonts that ship with the content are missing or unreadable; nothing was written.
  record NoFonts(Path folder) implements PrintOutcome {}
}
