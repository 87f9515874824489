package org.kokoroe.core.quiz;

import org.kokoroe.core.record.AppendOutcome;

/// What became of a decision in a scenario.
public sealed interface DecisionOutcome {
  /// It stands; in an [Attempt] it is on the disk.
  ///
  /// @param path all decisions so far
  record Taken(Answer.Path path) implements DecisionOutcome {}

  /// It could not be written to the disk and is not taken; the same call may be made again.
  record NotSaved(AppendOutcome.Reason reason) implements DecisionOutcome {}
}
