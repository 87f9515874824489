package org.kokoroe.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.settings.ParticularsViewModel.Outcome;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.kokoroe.ui.TaskExecutor;

class ParticularsViewModelTest {
  @TempDir Path data;
  private RecordRoom room;
  private UUID hanako;
  private Halls halls;
  private ParticularsViewModel model;

  @BeforeEach
  void open() {
    room = new RecordRoom(data);
    hanako = room.person("00123", "山田 花子（例）", "01");
    halls = new Halls(Optional.of(hanako));
    model =
        new ParticularsViewModel(
            room.store().history().person(hanako).orElseThrow(), room.workspace(), halls.hall());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private PersonDetails recorded() {
    return room.store().history().person(hanako).orElseThrow().details();
  }

  private long changes() {
    return room.store().events().stream().filter(e -> e.type() == EventType.PERSON_CHANGED).count();
  }

  @Test
  void a_change_is_in_the_records_before_it_is_called_saved() {
    model.nameProperty().set(" 𠮷田 花子（例） ");
    model.departmentProperty().set("02");
    model.policyProperty().set("tokyo");

    model.save();

    assertThat(recorded()).isEqualTo(new PersonDetails("00123", "𠮷田 花子（例）", "02", "tokyo"));
    assertThat(model.outcomeProperty().get()).isInstanceOf(Outcome.Saved.class);
    assertThat(halls.hall().session().policy()).isEqualTo("tokyo");
    assertThat(halls.hall().saves().stateProperty().get())
        .isEqualTo(new SaveStatus.Saved(room.clock().instant()));
  }

  @Test
  void nothing_new_makes_no_event() {
    model.save();

    assertThat(model.outcomeProperty().get()).isEqualTo(new Outcome.Unchanged());
    assertThat(changes()).isZero();
  }

  @Test
  void a_name_is_needed() {
    model.nameProperty().set("　 ");

    model.save();

    assertThat(model.outcomeProperty().get()).isEqualTo(new Outcome.NameMissing());
    assertThat(changes()).isZero();
  }

  @Test
  void typing_on_takes_back_what_was_said() {
    model.save();

    model.numberProperty().set("00124");

    assertThat(model.outcomeProperty().get()).isEqualTo(new Outcome.None());
  }

  @Test
  void a_department_entered_by_name_is_recognised() {
    model.departmentProperty().set("行政委員会");

    assertThat(model.knownDepartment().orElseThrow().code()).isEqualTo("02");
  }

  @Test
  void a_staff_number_is_recorded_half_width_and_shown_so() {
    model.numberProperty().set(" ００１２４ ");

    model.save();

    assertThat(recorded().employeeNo()).isEqualTo("00124");
    assertThat(model.numberProperty().get()).isEqualTo("00124");
    assertThat(model.outcomeProperty().get()).isInstanceOf(Outcome.Saved.class);
  }

  @Test
  void a_staff_number_is_needed() {
    model.numberProperty().set("　");

    model.save();

    assertThat(model.outcomeProperty().get()).isEqualTo(new Outcome.NumberMissing());
    assertThat(changes()).isZero();
  }

  @Test
  void the_number_of_somebody_else_is_not_taken() {
    room.person("00200", "佐藤 太郎（例）", "02");
    model.numberProperty().set("００２００");

    model.save();

    assertThat(model.outcomeProperty().get()).isEqualTo(new Outcome.NumberTaken("00200"));
    assertThat(changes()).isZero();
  }

  @Test
  void two_presses_write_one_event() {
    var hall = halls.hall();
    var waiting = new ArrayList<Runnable>();
    var slow =
        new Hall(
            hall.navigation(),
            hall.session(),
            hall.saves(),
            hall.appearance(),
            new Waiting(waiting),
            hall.dialogs());
    var pressed =
        new ParticularsViewModel(
            room.store().history().person(hanako).orElseThrow(), room.workspace(), slow);
    pressed.nameProperty().set("鈴木 花子（例）");

    pressed.save();
    pressed.save();
    waiting.forEach(Runnable::run);

    assertThat(waiting).hasSize(1);
    assertThat(changes()).isEqualTo(1);
    assertThat(pressed.savingProperty().get()).isFalse();
  }

  /// Runs nothing before it is told to.
  private record Waiting(List<Runnable> tasks) implements TaskExecutor {
    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
      tasks.add(() -> new SameThreadTaskExecutor().run(work, then));
    }

    @Override
    public void later(Runnable action) {
      tasks.add(action);
    }

    @Override
    public void close() {}
  }
}
