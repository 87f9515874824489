package org.kokoroe.core.quiz;

import org.kokoroe.core.record.AppendOutcome;

/// What became of handing an attempt in.
public sealed interface SubmitOutcome {
  /// It is handed in, now or by an earlier call.
  record Submitted(Result result) implements SubmitOutcome {}

  /// Questions are still without an answer.
  ///
  /// @param next the first of them, from 0
  record Unanswered(int next) implements SubmitOutcome {}

  /// It could not be written to the disk; the same call may be made again.
  record NotSaved(AppendOutcome.Reason reason) implements SubmitOutcome {}
}
