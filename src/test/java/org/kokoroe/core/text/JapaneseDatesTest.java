package org.kokoroe.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseDatesTest {
  private final JapaneseDates dates = JapaneseDates.standard();

  @ParameterizedTest
  @CsvSource({
    "2026-11-22, 令和8年11月22日, R8.11.22, 5081122",
    "2019-05-01, 令和元年5月1日, R1.5.1, 5010501",
    "2019-04-30, 平成31年4月30日, H31.4.30, 4310430",
    "2010-02-09, 平成22年2月9日, H22.2.9, 4220209",
    "1989-01-08, 平成元年1月8日, H1.1.8, 4010108",
    "1989-01-07, 昭和64年1月7日, S64.1.7, 3640107",
    "1926-12-25, 昭和元年12月25日, S1.12.25, 3011225",
    "1926-12-24, 大正15年12月24日, T15.12.24, 2151224",
    "1912-07-30, 大正元年7月30日, T1.7.30, 2010730",
    "1912-07-29, 明治45年7月29日, M45.7.29, 1450729",
    "1873-01-01, 明治6年1月1日, M6.1.1, 1060101",
    "2118-12-31, 令和100年12月31日, R100.12.31, 51001231"
  })
  void everyEraTurnsOnItsOwnDay(LocalDate day, String wareki, String shortForm, String code) {
    assertThat(dates.date(day, Language.JA)).isEqualTo(wareki);
    assertThat(dates.shortForm(day)).isEqualTo(shortForm);
    assertThat(dates.eraCode(day)).contains(code);
  }

  @Test
  void aDayIsWrittenInBothCalendars() {
    assertThat(JapaneseDates.standard().both(LocalDate.of(2019, 5, 1), Language.JA))
        .isEqualTo("令和元年5月1日（2019年5月1日）");
    assertThat(JapaneseDates.standard().both(LocalDate.of(2026, 11, 22), Language.EN))
        .isEqualTo("22 November 2026 (令和8年11月22日)");
  }

  @Test
  void englishIsWrittenWithoutEras() {
    assertThat(dates.date(LocalDate.of(2026, 12, 18), Language.EN)).isEqualTo("18 December 2026");
    assertThat(dates.dateWithWeekday(LocalDate.of(2026, 12, 18), Language.EN))
        .isEqualTo("Friday 18 December 2026");
  }

  @Test
  void japaneseWeekdayStandsInFullWidthBrackets() {
    assertThat(dates.dateWithWeekday(LocalDate.of(2026, 12, 18), Language.JA))
        .isEqualTo("令和8年12月18日（金）");
  }

  @Test
  void timeHasTwoDigitsEach() {
    var time = ZonedDateTime.of(2026, 4, 1, 9, 5, 59, 0, ZoneId.of("Asia/Tokyo"));
    assertThat(dates.dateTime(time, Language.JA)).isEqualTo("令和8年4月1日 9:05");
    assertThat(dates.dateTime(time, Language.EN)).isEqualTo("1 April 2026, 9:05");
  }

  @Test
  void daysBeforeTheGregorianCalendarHaveNoEra() {
    var day = LocalDate.of(1872, 12, 31);
    assertThat(dates.wareki(day)).isEqualTo("1872年12月31日");
    assertThat(dates.shortForm(day)).isEqualTo("1872.12.31");
    assertThat(dates.eraCode(day)).isEmpty();
  }

  @Test
  void aNewEraIsALineOfTheTable() {
    String table = "# next\n5\tR\t2019-05-01\t2019\t令和\tReiwa\n6\tX\t2040-02-03\t2040\t次号\tNext";
    var next = new JapaneseDates(Eras.read(new StringReader(table)));
    assertThat(next.wareki(LocalDate.of(2040, 2, 2))).isEqualTo("令和22年2月2日");
    assertThat(next.wareki(LocalDate.of(2040, 2, 3))).isEqualTo("次号元年2月3日");
  }

  @Test
  void aLineWithAMissingFieldIsRefused() {
    assertThatThrownBy(() -> Eras.read(new StringReader("5\tR\t2019-05-01\t2019\t令和")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("six fields");
  }
}
