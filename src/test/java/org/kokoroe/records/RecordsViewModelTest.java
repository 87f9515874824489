package org.kokoroe.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.record.CompletionState;
import org.kokoroe.core.text.Language;
import org.kokoroe.records.CourseRecords.Next;
import org.kokoroe.records.CourseRecords.SittingState;
import org.kokoroe.records.RecordsViewModel.State;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;

class RecordsViewModelTest {
  @TempDir Path data;
  private RecordRoom room;
  private UUID hanako;

  @BeforeEach
  void open() {
    room = new RecordRoom(data);
    hanako = room.person("00123", "山田 花子（例）", "01");
  }

  @AfterEach
  void close() {
    room.close();
  }

  private RecordsViewModel model(Halls halls) {
    return new RecordsViewModel(room.workspace(), halls.hall());
  }

  private static State.Read read(RecordsViewModel model) {
    assertThat(model.stateProperty().get()).isInstanceOf(State.Read.class);
    return (State.Read) model.stateProperty().get();
  }

  private CourseRecords only() {
    RecordsViewModel model = model(new Halls(Optional.of(hanako)));
    assertThat(read(model).courses()).hasSize(1);
    return read(model).courses().getFirst();
  }

  @Test
  void a_new_person_has_no_records_and_is_led_to_the_training() {
    var halls = new Halls(Optional.of(hanako));
    RecordsViewModel model = model(halls);

    assertThat(read(model).courses()).isEmpty();
    assertThat(read(model).folder()).isEqualTo(data.toString());

    model.openTraining();
    assertThat(halls.gone()).containsExactly(new Route.Training());
  }

  @Test
  void nobody_at_the_pc_sees_nobodys_records() {
    room.sitting(hanako, 10, 9);

    var model = new RecordsViewModel(room.workspace(), new Halls(Optional.empty()).hall());

    assertThat(read(model).courses()).isEmpty();
  }

  @Test
  void others_records_are_not_shown() {
    room.sitting(room.person("00200", "佐藤 良子（例）", "02"), 10, 9);

    assertThat(read(model(new Halls(Optional.of(hanako)))).courses()).isEmpty();
  }

  @Test
  void first_and_best_score_are_both_kept_and_the_pass_is_dated() {
    room.sitting(hanako, 10, 7);
    room.clock().set("2026-11-22T10:58:00+09:00");
    room.sitting(hanako, 10, 9);

    CourseRecords.Year year = only().years().getFirst();

    assertThat(year.state()).isEqualTo(CompletionState.PASSED);
    assertThat(year.first()).contains(new Points("7", 10, 70));
    assertThat(year.best()).contains(new Points("9", 10, 90));
    assertThat(year.completed().orElseThrow()).hasToString("2026-11-22T10:58+09:00[Asia/Tokyo]");
    assertThat(year.year().label(Language.JA)).isEqualTo("令和8年度");
    assertThat(only().next()).isEmpty();
  }

  @Test
  void sittings_come_newest_first_each_with_its_own_result_and_policy() {
    room.sitting(hanako, 10, 7);
    UUID second = room.sitting(hanako, 10, 9);

    var sittings = only().sittings();

    assertThat(sittings)
        .extracting(CourseRecords.Sitting::number, CourseRecords.Sitting::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, SittingState.PASSED),
            org.assertj.core.groups.Tuple.tuple(1, SittingState.NOT_PASSED));
    var newest = sittings.getFirst();
    assertThat(newest.id()).isEqualTo(second);
    assertThat(newest.edition().title().in(Language.JA)).isEqualTo("亀山市 基本方針");
    assertThat(newest.edition().revision()).contains("1");
    assertThat(newest.recordNumber())
        .matches("[0-9A-F]{4}-[0-9A-F]{4}")
        .isEqualToIgnoringCase(
            second.toString().substring(0, 4) + "-" + second.toString().substring(4, 8));
  }

  @Test
  void an_open_sitting_has_no_score_and_is_gone_on_with() {
    room.sitting(hanako, 4, 3);
    var halls = new Halls(Optional.of(hanako));
    RecordsViewModel model = model(halls);
    CourseRecords course = read(model).courses().getFirst();

    assertThat(course.years().getFirst().state()).isEqualTo(CompletionState.IN_PROGRESS);
    assertThat(course.years().getFirst().answered()).isEqualTo(4);
    assertThat(course.sittings().getFirst().points()).isEmpty();
    assertThat(course.sittings().getFirst().hasResult()).isFalse();
    assertThat(course.next()).contains(new Next.Resume(5));

    model.goOn(course);
    assertThat(halls.gone()).containsExactly(new Route.Quiz(RecordRoom.COURSE));
  }

  @Test
  void who_has_not_passed_may_take_it_again() {
    UUID attempt = room.sitting(hanako, 10, 7);
    var halls = new Halls(Optional.of(hanako));
    RecordsViewModel model = model(halls);
    CourseRecords course = read(model).courses().getFirst();

    assertThat(course.next()).contains(new Next.Again());

    model.goOn(course);
    model.openResult(course.sittings().getFirst());
    assertThat(halls.gone())
        .containsExactly(
            new Route.CourseOverview(RecordRoom.COURSE), new Route.QuizResult(attempt));
  }

  @Test
  void a_lesson_read_twice_is_listed_once_with_the_last_time() {
    room.lesson(hanako, "clause-kameyama");
    room.clock().set("2026-11-22T16:05:00+09:00");
    room.lesson(hanako, "clause-kameyama");

    assertThat(only().lessons()).hasSize(1);
    assertThat(only().lessons().getFirst().at().getHour()).isEqualTo(16);
    assertThat(only().lessons().getFirst().title().in(Language.JA)).isEqualTo("この研修のもとになる一文");
    assertThat(only().next()).contains(new Next.Begin());
  }
}
