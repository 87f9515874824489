package org.kokoroe.core.text;

import java.time.LocalDate;
import java.time.Month;

/// A fiscal year of Japanese local government (会計年度): 1 April to 31 March, Local Autonomy Act, Art.
/// 208.
///
/// @param year the Gregorian year of its 1 April
public record FiscalYear(int year) implements Comparable<FiscalYear> {
  /// Returns the fiscal year in which that day lies.
  public static FiscalYear of(LocalDate day) {
    return new FiscalYear(
        day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
  }

  /// Returns 1 April.
  public LocalDate first() {
    return LocalDate.of(year, Month.APRIL, 1);
  }

  /// Returns 31 March of the year after.
  public LocalDate last() {
    return LocalDate.of(year + 1, Month.MARCH, 31);
  }

  /// Says whether that day lies in this fiscal year.
  public boolean contains(LocalDate day) {
    return equals(of(day));
  }

  /// Returns 令和8年度, or FY2026 in every language but Japanese. The era is the one in force on 31
  /// December, so that 2019 is 令和元年度.
  public String label(Language language) {
    if (!language.equals(Language.JA)) {
      return "FY" + year;
    }
    return Eras.standard()
        .on(LocalDate.of(year, Month.DECEMBER, 31))
        .map(era -> era.name().in(Language.JA) + JapaneseDates.yearInEra(era, year) + "年度")
        .orElseGet(() -> year + "年度");
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
