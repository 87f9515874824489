package org.kokoroe.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.home.FirstStartViewModel.Gap;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;

class FirstStartViewModelTest {
  @TempDir Path data;
  private RecordRoom room;
  private UUID hanako;
  private Halls halls;
  private FirstStartViewModel model;

  @BeforeEach
  void open() {
    room = new RecordRoom(data);
    hanako = room.person("00123", "山田 花子（例）", "内部部局");
    halls = new Halls(Optional.empty());
    model = new FirstStartViewModel(room.workspace(), halls.hall());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void enter(String number, String name) {
    model.numberProperty().set(number);
    model.nameProperty().set(name);
    model.departmentProperty().set("内部部局");
    model.begin();
  }

  private PersonDetails recorded() {
    return room.store().history().person(hanako).orElseThrow().details();
  }

  @Test
  void a_known_number_under_another_name_is_asked_about_and_nothing_is_written() {
    int before = room.store().events().size();

    enter("００１２３", "佐藤 太郎（例）");
    model.begin();

    assertThat(model.gapProperty().get()).isEqualTo(Gap.OTHER_NAME);
    assertThat(model.keptNumber()).isEqualTo("00123");
    assertThat(room.store().events()).hasSize(before);
    assertThat(halls.hall().session().person()).isEmpty();
    assertThat(halls.gone()).isEmpty();
  }

  @Test
  void who_says_to_be_the_same_person_goes_on_under_the_new_name() {
    enter("00123", "鈴木 花子（例）");

    model.beginAsHolder();

    assertThat(recorded().name()).isEqualTo("鈴木 花子（例）");
    assertThat(halls.hall().session().person()).contains(hanako);
    assertThat(halls.gone()).containsExactly(new Route.Home());
  }

  @Test
  void who_enters_another_number_becomes_a_person_of_their_own() {
    enter("00123", "佐藤 太郎（例）");
    model.enterNumberAgain();
    assertThat(model.gapProperty().get()).isEqualTo(Gap.NONE);

    enter("00124", "佐藤 太郎（例）");

    assertThat(recorded().name()).isEqualTo("山田 花子（例）");
    assertThat(room.store().history().people()).hasSize(2);
    assertThat(halls.hall().session().person()).isPresent().get().isNotEqualTo(hanako);
  }

  @Test
  void a_question_about_one_number_is_no_answer_for_the_next() {
    enter("00123", "佐藤 太郎（例）");
    model.numberProperty().set("00124");

    model.beginAsHolder();

    assertThat(room.store().history().people()).hasSize(1);
    assertThat(halls.gone()).isEmpty();
  }

  @Test
  void the_same_number_and_name_are_the_same_person_without_a_question() {
    int before = room.store().events().size();

    enter("００１２３", "山田 花子（例）");

    assertThat(halls.hall().session().person()).contains(hanako);
    assertThat(room.store().events()).hasSize(before);
  }
}
