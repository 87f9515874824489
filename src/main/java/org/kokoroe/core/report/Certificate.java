package org.kokoroe.core.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.LocalizedText;

/// What a certificate of completion says, all of it from the records: it can be printed again
/// whenever it is needed, and says the same.
///
/// @param attempt the sitting that decided
/// @param holder who completed the course
/// @param course title and version in which it was taken
/// @param document the policy the answers rest on, in the revision that was shown
/// @param score of the sitting that decided
/// @param passPercent 0 to 100
/// @param completed the day by the clock on the wall where it was handed in
/// @param organisation whose training it is
/// @param recordHash of the event that decided, lower-case hex; the exported training record names
///   the same
public record Certificate(
    UUID attempt,
    Holder holder,
    Taken course,
    Document document,
    Score score,
    int passPercent,
    LocalDate completed,
    LocalizedText organisation,
    String recordHash) {
  private static final int NUMBER_PART = 4;

  /// The person, as the records name them.
  ///
  /// @param employeeNo may be empty
  /// @param department at the time of the completion; may be empty
  public record Holder(String employeeNo, String name, LocalizedText department) {}

  /// The course, as it was when it was taken.
  public record Taken(String id, LocalizedText title, int version) {}

  /// The policy, as it was when the course was taken.
  ///
  /// @param date on the document; empty where it bears none
  public record Document(
      LocalizedText title, String revision, LocalizedText issuer, Optional<LocalDate> date) {}

  /// Returns the fiscal year in which the course was completed.
  public FiscalYear fiscalYear() {
    return FiscalYear.of(completed);
  }

  /// Returns the number by which the records name the sitting: the first eight digits of its id.
  public String number() {
    String digits = attempt.toString().toUpperCase(Locale.ROOT);
    return digits.substring(0, NUMBER_PART) + "-" + digits.substring(NUMBER_PART, 2 * NUMBER_PART);
  }
}
