package org.kokoroe.core.quiz;

import org.kokoroe.core.record.AppendOutcome;

/// What became of an answer.
public sealed interface AnswerOutcome {
  /// It is accepted and locked; in an [Attempt] it is on the disk. Where the question had been
  /// answered before, this is the first answer.
  record Accepted(Given given) implements AnswerOutcome {}

  /// Something is missing; nothing was accepted.
  record Incomplete(Grading.Incomplete lacks) implements AnswerOutcome {}

  /// It could not be written to the disk and is not accepted; the same call may be made again.
  record NotSaved(AppendOutcome.Reason reason) implements AnswerOutcome {}
}
