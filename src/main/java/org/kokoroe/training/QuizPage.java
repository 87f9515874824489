package org.kokoroe.training;

/// What of a quiz is on the screen.
sealed interface QuizPage {
  /// The questions are being fetched.
  record Opening() implements QuizPage {}

  /// There is no quiz, and why.
  record Refused(QuizFlow.Refusal refusal) implements QuizPage {}

  /// A question waits for its answer.
  ///
  /// @param index place in the paper, from 0
  record Asking(int index) implements QuizPage {}

  /// In a scenario a decision was taken, and this comes of it.
  ///
  /// @param index place in the paper, from 0
  record Decided(int index) implements QuizPage {}

  /// A question was answered, and this is why.
  ///
  /// @param index place in the paper, from 0
  record Explained(int index) implements QuizPage {}

  /// Practice is over.
  record Practised(int right, int total) implements QuizPage {}
}
