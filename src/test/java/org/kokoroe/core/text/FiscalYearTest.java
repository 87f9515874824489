package org.kokoroe.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {
  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2026",
    "2027-03-31, 2026",
    "2026-03-31, 2025",
    "2027-01-01, 2026",
    "2028-02-29, 2027"
  })
  void beginsOnTheFirstOfApril(LocalDate day, int year) {
    assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
    assertThat(new FiscalYear(year).contains(day)).isTrue();
    assertThat(new FiscalYear(year + 1).contains(day)).isFalse();
  }

  @Test
  void endsOnTheLastOfMarch() {
    assertThat(new FiscalYear(2026).first()).isEqualTo("2026-04-01");
    assertThat(new FiscalYear(2026).last()).isEqualTo("2027-03-31");
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 令和8年度",
    "2019, 令和元年度",
    "2018, 平成30年度",
    "1989, 平成元年度",
    "1988, 昭和63年度",
    "1860, 1860年度"
  })
  void isNamedAfterTheEraAtTheEndOfDecember(int year, String label) {
    assertThat(new FiscalYear(year).label(Language.JA)).isEqualTo(label);
  }

  @Test
  void isFyInEnglish() {
    assertThat(new FiscalYear(2026).label(Language.EN)).isEqualTo("FY2026");
  }
}
