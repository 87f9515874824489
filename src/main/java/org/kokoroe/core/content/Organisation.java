package org.kokoroe.core.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;

/// The organisation this installation belongs to, as `organisation.json` holds it.
///
/// @param code 全国地方公共団体コード: six digits, the last one a check digit
/// @param defaultPolicy id of the policy its people read
/// @param purposeOfUse what personal information is used for; shown before it is asked for
/// @param passPercent 0 to 100; a course may set its own
/// @param retentionYears how long records are kept; null where not said
/// @param due by when courses are to be done; a course without an entry has no due date
public record Organisation(
    String format,
    String code,
    LocalizedText name,
    String defaultPolicy,
    LocalizedText purposeOfUse,
    int passPercent,
    @Nullable Integer retentionYears,
    List<Department> departments,
    List<DueRule> due) {

  /// Copies the lists; an absent one becomes empty.
  public Organisation(
      String format,
      String code,
      LocalizedText name,
      String defaultPolicy,
      LocalizedText purposeOfUse,
      int passPercent,
      @Nullable Integer retentionYears,
      List<Department> departments,
      @Nullable List<DueRule> due) {
    this.format = format;
    this.code = code;
    this.name = name;
    this.defaultPolicy = defaultPolicy;
    this.purposeOfUse = purposeOfUse;
    this.passPercent = passPercent;
    this.retentionYears = retentionYears;
    this.departments = List.copyOf(departments);
    this.due = due == null ? List.of() : List.copyOf(due);
  }

  /// A department.
  public record Department(String code, LocalizedText name) {}

  /// By when a course is to be done.
  ///
  /// @param rule `fiscalYearEnd`, or `daysAfterFirstStart`
  /// @param days for `daysAfterFirstStart`, 1 to 366; else null
  public record DueRule(String course, String rule, @Nullable Integer days) {}

  /// Returns the rule for a course, if there is one.
  public Optional<DueRule> dueOf(String course) {
    return due.stream().filter(d -> d.course().equals(course)).findFirst();
  }
}
