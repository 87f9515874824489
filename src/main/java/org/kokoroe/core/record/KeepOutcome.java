package org.kokoroe.core.record;

/// What became of bytes given to [RecordStore#keep].
public sealed interface KeepOutcome {
  /// The bytes are on the disk under this SHA-256 (lower-case hex), now or from an earlier call.
  record Kept(String sha256) implements KeepOutcome {}

  /// Nothing was written; the same call may be made again.
  record NotKept(AppendOutcome.Reason reason) implements KeepOutcome {}
}
