package org.kokoroe.training;

import org.kokoroe.core.record.AppendOutcome;

/// What of a quiz is on the disk.
sealed interface Saving {
  /// All answers given.
  record Safe() implements Saving {}

  /// The last one is on its way.
  record Busy() implements Saving {}

  /// The last one is not; it is still on the screen.
  record Unsaved(AppendOutcome.Reason reason) implements Saving {}
}
