package org.kokoroe.core.quiz;

import java.util.List;
import org.kokoroe.core.record.AppendOutcome;

/// What came of starting an attempt, or of going on with an open one.
public sealed interface StartOutcome {
  /// The attempt waits for an answer.
  ///
  /// @param resumed it had been begun earlier
  record Ready(Attempt attempt, boolean resumed) implements StartOutcome {}

  /// Every question of the open attempt was already answered: it is now handed in.
  record Finished(Attempt attempt, Result result) implements StartOutcome {}

  /// A row of the blueprint asks for more questions than there are under this policy.
  ///
  /// @param row which row, from 1
  /// @param asked how many it asks for
  /// @param available how many could be drawn for it
  record PoolTooSmall(int row, List<String> objectives, int asked, int available)
      implements StartOutcome {}

  /// All sittings that the course allows were used without passing.
  record Exhausted(int allowed) implements StartOutcome {}

  /// The course has no question under that policy.
  record NoQuestions(String policy) implements StartOutcome {}

  /// The course or one of its policies is not there.
  ///
  /// @param id its id; for what was kept with an attempt, its SHA-256
  record ContentMissing(String id) implements StartOutcome {}

  /// Nothing was started: it could not be written to the disk. The same call may be made again.
  record NotSaved(AppendOutcome.Reason reason) implements StartOutcome {}
}
