package org.kokoroe.records;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.core.record.CompletionState;
import org.kokoroe.core.report.CertificateOutcome;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.LocalizedText;

/// What one person did in one course.
///
/// @param title as it is now; the course's id where the course is not here any more
/// @param years newest first
/// @param sittings newest first
/// @param lessons the last reading of each, newest first
/// @param next what is left to do; empty once the newest standing is settled
record CourseRecords(
    String course,
    LocalizedText title,
    List<Year> years,
    List<Sitting> sittings,
    List<Lesson> lessons,
    Optional<Next> next) {

  /// How the person stands with one version of the course in one fiscal year.
  ///
  /// @param version of the course
  /// @param passPercent 0 to 100
  /// @param answered of the open sitting; 0 where none is open
  /// @param certificate where this standing is the one that is certified in that year
  record Year(
      FiscalYear year,
      int version,
      CompletionState state,
      int answered,
      int passPercent,
      Optional<Points> first,
      Optional<Points> best,
      Optional<ZonedDateTime> completed,
      Optional<CertificateOutcome> certificate) {}

  /// One sitting.
  ///
  /// @param number from 1, in the order in which they began
  /// @param at when it was handed in, or when it began while it is open
  /// @param answered questions answered so far
  /// @param points empty while it is open
  record Sitting(
      int number,
      UUID id,
      SittingState state,
      ZonedDateTime at,
      int answered,
      int total,
      Optional<Points> points,
      Edition edition) {

    /// Returns the number by which the record is named: the first eight digits of its id.
    String recordNumber() {
      String digits = id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
      return digits.substring(0, 4) + "-" + digits.substring(4);
    }

    /// Tells whether there is a result to look at.
    boolean hasResult() {
      return state != SittingState.OPEN;
    }
  }

  /// How a sitting ended.
  enum SittingState {
    PASSED,
    NOT_PASSED,
    OPEN
  }

  /// Which policy a sitting rests on.
  ///
  /// @param title the policy's short title; its id where it cannot be read any more
  /// @param revision empty where it cannot be read any more
  record Edition(LocalizedText title, Optional<String> revision) {}

  /// A lesson that was read to its end.
  record Lesson(LocalizedText title, ZonedDateTime at) {}

  /// What is left to do.
  sealed interface Next {
    /// Go on with the open sitting at that question, from 1.
    record Resume(int question) implements Next {}

    /// Take the course once more.
    record Again() implements Next {}

    /// Begin: lessons were read, no sitting was begun.
    record Begin() implements Next {}
  }
}
