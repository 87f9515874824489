package org.kokoroe.core.record;

import java.util.List;

/// What a check of the whole file found.
///
/// @param events how many events were looked at
/// @param findings in the order of the file; empty when all is well
public record Verification(long events, List<Finding> findings) {
  /// Copies the findings.
  public Verification {
    findings = List.copyOf(findings);
  }

  /// Tells whether nothing is wrong.
  public boolean isSound() {
    return findings.isEmpty();
  }

  /// Tells whether the file does not hold what was written to it.
  public boolean isDamaged() {
    return findings.stream().anyMatch(f -> f.kind() != Kind.RESULT_DIFFERS);
  }

  /// One thing that is wrong.
  ///
  /// @param sequence of the event; 0 where it is about the file
  /// @param detail for the diagnostic file; names no person
  public record Finding(Kind kind, long sequence, String detail) {}

  /// What can be wrong.
  public enum Kind {
    /// SQLite finds the file malformed.
    INTEGRITY,
    /// No installation id, or an event of another installation.
    INSTALLATION,
    /// A row holds values that no event has.
    ROW,
    /// A number is missing or doubled.
    SEQUENCE,
    /// An event does not refer to the one before it.
    PREVIOUS_HASH,
    /// An event's header is not what was hashed.
    HASH,
    /// A payload or its salt is not what was committed to.
    COMMITMENT,
    /// A payload cannot be read.
    PAYLOAD,
    /// The last event is not the last one this program wrote.
    HEAD,
    /// Kept bytes do not have the digest they are kept under.
    KEPT,
    /// An event refers to bytes that are not kept.
    NOT_KEPT,
    /// A stored result is not the one the responses give.
    RESULT_DIFFERS
  }
}
