package org.kokoroe.core.report;

import java.util.List;
import java.util.Optional;
import org.kokoroe.core.record.Completion.Score;

/// Whether there is something to certify.
public sealed interface CertificateOutcome {
  /// The course was completed.
  record Ready(Certificate certificate) implements CertificateOutcome {}

  /// The course was begun and not passed.
  ///
  /// @param best the highest score of the newest fiscal year; empty while nothing was handed in
  record NotPassed(Optional<Score> best, int passPercent) implements CertificateOutcome {}

  /// The person never began the course, or not in that fiscal year.
  ///
  /// @param completed ids of the courses the person did complete, sorted
  record NotTaken(List<String> completed) implements CertificateOutcome {
    /// Copies the list.
    public NotTaken {
      completed = List.copyOf(completed);
    }
  }

  /// The course was completed, but the text kept with the record cannot be read, so that nothing
  /// can be certified.
  ///
  /// @param sha256 of the course or policy that is missing
  record TextLost(String sha256) implements CertificateOutcome {}
}
