package org.kokoroe.core.report;

import java.time.LocalDate;
import java.util.Optional;

/// Which rows are wanted. A row belongs to the day it was passed, else to the day it was last
/// handed in, else to the day it was started; its fiscal year is that of the same day.
///
/// @param from first day
/// @param to last day
/// @param department code or name
/// @param course id of the course
public record Selection(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> department,
    Optional<String> course) {
  /// Returns the selection of everything.
  public static Selection everything() {
    return new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// Says whether the last day lies before the first.
  public boolean isBackwards() {
    return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
  }

  boolean covers(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }

  boolean isOfDepartment(String given, Office office) {
    return department.map(wanted -> same(wanted, given, office)).orElse(true);
  }

  boolean isOfCourse(String id) {
    return course.map(id::equals).orElse(true);
  }

  private static boolean same(String wanted, String given, Office office) {
    return wanted.equals(given)
        || office
            .departmentCode(wanted)
            .filter(code -> office.departmentCode(given).equals(Optional.of(code)))
            .isPresent();
  }
}
