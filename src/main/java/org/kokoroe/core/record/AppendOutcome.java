package org.kokoroe.core.record;

/// What became of an event.
public sealed interface AppendOutcome {
  /// The event is on the disk; it survives a crash and a power cut from now on.
  record Saved(Event event) implements AppendOutcome {}

  /// There was already a response to this question of this attempt, or this attempt was already
  /// handed in: nothing was written, the first one counts. This is how a retry after a crash ends.
  record AlreadySaved(Event first) implements AppendOutcome {}

  /// Nothing was written; the same call may be made again.
  record NotSaved(Reason reason) implements AppendOutcome {}

  /// Why nothing was written.
  enum Reason {
    /// No room on the disk.
    DISK_FULL,
    /// The file or its folder cannot be written.
    READ_ONLY,
    /// The disk reported another error.
    IO;

    /// Returns the reason for a result code of SQLite (its low eight bits count; see
    /// sqlite.org/rescode.html).
    static Reason ofCode(int code) {
      return switch (code & 0xff) {
        case SqliteCodes.FULL -> DISK_FULL;
        case SqliteCodes.PERM, SqliteCodes.READONLY, SqliteCodes.CANTOPEN -> READ_ONLY;
        default -> IO;
      };
    }
  }
}
