package org.kokoroe.training;

import org.kokoroe.app.api.Route;
import org.kokoroe.core.quiz.Sitting;
import org.kokoroe.core.record.AppendOutcome;

/// Where a quiz comes from and where it goes: recorded, or for practice. [#open] and [#close] may
/// touch the disk and run off the screen's thread.
interface QuizFlow {
  /// Opens the sitting.
  Opening open();

  /// Ends a sitting in which everything is answered.
  Closing close(Sitting sitting);

  /// Returns what becomes of the answers.
  Kind kind();

  /// Says whether answers are kept as records.
  default boolean isRecorded() {
    return kind() == Kind.RECORDED;
  }

  /// What becomes of answers.
  enum Kind {
    /// They are records.
    RECORDED,
    /// Nothing.
    PRACTICE,
    /// They say when a clause comes back, on this PC alone.
    REVIEW
  }

  /// Returns where somebody goes who leaves in the middle.
  Route exit();

  /// What came of opening.
  sealed interface Opening {
    /// There are questions to answer.
    record Ready(Sitting sitting) implements Opening {}

    /// All was answered before; only the result is left to see.
    record Over(Route result) implements Opening {}

    /// There is nothing to answer, and why.
    record Refused(Refusal refusal) implements Opening {}
  }

  /// What came of ending.
  sealed interface Closing {
    /// It is handed in.
    record Done(Route result) implements Closing {}

    /// It was practice: nothing is handed in.
    record Practised(int right, int total) implements Closing {}

    /// A question is still open.
    record Open(int index) implements Closing {}

    /// It could not be written; the same call may be made again.
    record NotSaved(AppendOutcome.Reason reason) implements Closing {}
  }

  /// Why no quiz can be shown.
  sealed interface Refusal {
    /// There are not enough questions for this policy: the one responsible for training is told.
    record TooFewQuestions() implements Refusal {}

    /// Nothing comes back today.
    record NothingDue() implements Refusal {}

    /// All sittings that are allowed were used.
    record Exhausted(int allowed) implements Refusal {}

    /// A course, a policy or a clause is not there.
    record ContentMissing(String id) implements Refusal {}

    /// It could not be written; it may be tried again.
    record NotSaved(AppendOutcome.Reason reason) implements Refusal {}
  }
}
