package org.kokoroe.core.record;

/// How a person stands with a course in a fiscal year. These are never merged in a report.
public enum CompletionState {
  /// A sitting that was handed in reaches the pass mark.
  PASSED,
  /// All sittings allowed were used without reaching it.
  EXHAUSTED,
  /// A sitting is open, and none has passed.
  IN_PROGRESS,
  /// Sittings were handed in, none has passed, none is open.
  NOT_PASSED,
  /// The text was acknowledged without a test.
  ACKNOWLEDGED_ONLY,
  /// Somebody entitled to do so excused the person.
  WAIVED
}
