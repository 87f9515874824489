package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffNumberTest {
  private static final PersonRecord HANAKO = person("００１２３", "山田　花子（例）");
  private static final PersonRecord TARO = person("00200", "佐藤 太郎（例）");
  private static final List<PersonRecord> PEOPLE = List.of(HANAKO, TARO);

  private static PersonRecord person(String number, String name) {
    return new PersonRecord(
        UUID.randomUUID(), new PersonDetails(number, name, "01", "kameyama"), Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({"００９９９, 00999", "' 00 999　', 00999", "Ａ－００７, A-007", "999, 999"})
  void is_kept_half_width_without_spaces_and_with_its_zeros(String entered, String kept) {
    assertThat(StaffNumber.of(entered, PEOPLE)).isEqualTo(new StaffNumber.Free(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　\t"})
  void is_needed(String entered) {
    assertThat(StaffNumber.of(entered, PEOPLE)).isEqualTo(new StaffNumber.Missing());
  }

  @Test
  void is_held_however_wide_it_was_written_before() {
    assertThat(StaffNumber.of("00123", PEOPLE))
        .isEqualTo(new StaffNumber.Held("00123", List.of(HANAKO)));
  }

  @Test
  void is_free_to_the_person_who_has_it_and_to_nobody_else() {
    assertThat(StaffNumber.of("00123", HANAKO.id(), PEOPLE))
        .isEqualTo(new StaffNumber.Free("00123"));
    assertThat(StaffNumber.of("00123", TARO.id(), PEOPLE)).isInstanceOf(StaffNumber.Held.class);
  }

  @Test
  void knows_its_holder_by_name_whatever_the_width_of_letters_and_spaces() {
    var held = new StaffNumber.Held("00123", List.of(HANAKO));

    assertThat(held.named("山田 花子(例)")).contains(HANAKO);
    assertThat(held.named("山田 華子（例）")).isEmpty();
  }
}
