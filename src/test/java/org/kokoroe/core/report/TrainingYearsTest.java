package org.kokoroe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.text.FiscalYear;
import org.kokoroe.core.text.Language;

/// The column 研修年度 and the choice of a year go by the same day.
class TrainingYearsTest {
  @TempDir Path folder;
  private Sittings sittings;
  private UUID person;

  @BeforeEach
  void open() throws IOException {
    sittings = new Sittings(folder);
    person = sittings.at("2026-04-01T00:00:00Z").person("1", "山田 花子（例）", "01");
  }

  @AfterEach
  void close() {
    sittings.close();
  }

  @Test
  void what_was_handed_in_after_the_turn_of_the_year_is_in_the_new_year_only() {
    UUID sitting = sittings.at("2027-03-30T01:00:00Z").start(person, 1, 10);
    assertThat(years(new FiscalYear(2026))).containsExactly(2026L);
    assertThat(years(new FiscalYear(2027))).isEmpty();

    sittings.at("2027-04-02T01:00:00Z").finish(person, sitting, 10, 5, 60_000);

    assertThat(years(new FiscalYear(2026))).isEmpty();
    assertThat(years(new FiscalYear(2027))).containsExactly(2027L);
    assertThat(years("2027-04-02", "2027-04-02")).containsExactly(2027L);
  }

  @Test
  void each_year_has_its_own_row_on_its_own_days() {
    sittings.at("2027-03-01T01:00:00Z").sit(person, 1, 10, 5, 60_000);
    UUID second = sittings.at("2027-03-31T14:50:00Z").start(person, 1, 10); // 23:50 in Japan
    sittings.at("2027-03-31T15:10:00Z").finish(person, second, 10, 9, 60_000);

    assertThat(years(new FiscalYear(2026))).containsExactly(2026L);
    assertThat(years(new FiscalYear(2027))).containsExactly(2027L);
    assertThat(years("2026-04-01", "2028-03-31")).containsExactly(2026L, 2027L);
  }

  @Test
  void without_a_pass_the_last_handing_in_counts_and_with_one_its_day() {
    sittings.at("2026-05-01T00:00:00Z").sit(person, 1, 10, 5, 60_000);
    sittings.at("2026-06-01T00:00:00Z").sit(person, 2, 10, 6, 60_000);
    sittings.at("2026-07-01T00:00:00Z").start(person, 2, 10);
    assertThat(years("2026-06-01", "2026-06-01")).hasSize(1);
    assertThat(years("2026-07-01", "2026-07-31")).isEmpty();

    sittings.at("2026-08-01T00:00:00Z").sit(person, 2, 10, 9, 60_000);
    sittings.at("2026-09-01T00:00:00Z").sit(person, 2, 10, 5, 60_000);
    assertThat(years("2026-08-01", "2026-08-01")).hasSize(1);
  }

  private List<Long> years(FiscalYear year) {
    return years(year.first().toString(), year.last().toString());
  }

  private List<Long> years(String from, String to) {
    var selection =
        new Selection(
            Optional.of(LocalDate.parse(from)),
            Optional.of(LocalDate.parse(to)),
            Optional.empty(),
            Optional.empty());
    Table table =
        TrainingRecords.read(
                sittings.store(), Sittings.OFFICE, selection, Language.JA, sittings.clock())
            .table();
    int place =
        table.columns().stream()
            .filter(column -> column.key().equals("fiscal_year"))
            .mapToInt(column -> column.number() - 1)
            .findFirst()
            .orElseThrow();
    return table.rows().stream().map(row -> ((Cell.Whole) row.get(place)).value()).toList();
  }
}
