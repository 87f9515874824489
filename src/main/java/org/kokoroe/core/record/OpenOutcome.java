package org.kokoroe.core.record;

import java.nio.file.Path;

/// What opening the records came to. Only [Opened] leaves anything open.
public sealed interface OpenOutcome {
  /// Ready; `firstRun` where there had been no records before.
  record Opened(RecordStore store, boolean firstRun) implements OpenOutcome {}

  /// Another process, or another store of this one, holds the file.
  record Busy(Path file) implements OpenOutcome {}

  /// The folder or the file cannot be written.
  record ReadOnly(Path path) implements OpenOutcome {}

  /// No room on the disk.
  record DiskFull(Path path) implements OpenOutcome {}

  /// The folder is on another computer, where SQLite's locks do not hold.
  record NetworkDrive(Path directory) implements OpenOutcome {}

  /// The file is damaged; it was moved, whole, to `setAside`.
  record Damaged(Path original, Path setAside) implements OpenOutcome {}

  /// The file held 0 bytes; it was moved to `setAside`.
  record Empty(Path original, Path setAside) implements OpenOutcome {}

  /// The file is another program's database; it was moved to `setAside`.
  record ForeignFile(Path original, Path setAside) implements OpenOutcome {}

  /// A newer Kokoroe wrote the file; not a byte of it was changed.
  record NewerVersion(Path file, int found, int known) implements OpenOutcome {}

  /// There were records here, and the file is gone.
  record Missing(Path expected) implements OpenOutcome {}

  /// The disk reported an error (SQLite's primary result code) that says nothing of the file
  /// itself; it was left where it is.
  record Unreadable(Path file, int code) implements OpenOutcome {}
}
