package org.kokoroe.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-04-01",
        "2026/4/1",
        "20260401",
        "R8.4.1",
        "r8.4.1",
        "Ｒ８．４．１",
        "令和8年4月1日",
        " 2026年4月1日 "
      })
  void a_day_is_read_as_people_write_it(String entered) {
    assertThat(DayText.read(entered)).contains(LocalDate.of(2026, 4, 1));
  }

  @Test
  void the_first_year_of_the_era_is_gannen() {
    assertThat(DayText.read("令和元年5月1日")).contains(LocalDate.of(2019, 5, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4/1", "2026-02-30", "2026-13-01", "8.4.1", "来年", "R8.4", "99999999"})
  void what_is_no_day_is_not_guessed(String entered) {
    assertThat(DayText.read(entered)).isEmpty();
  }
}
