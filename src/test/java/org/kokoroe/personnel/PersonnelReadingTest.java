package org.kokoroe.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Hall;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;

/// Writing waits for the rows that are being read, and never for rows that will not come.
class PersonnelReadingTest {
  private static final int MANY = 50;

  @TempDir Path folder;
  private final HeldTasks tasks = new HeldTasks();
  private RecordRoom room;
  private Halls halls;
  private boolean fontIsThere;

  @BeforeEach
  void open() {
    room = new RecordRoom(folder.resolve("data"));
    room.sitting(room.person("00123", "山田 花子（例）", "01"), 10, 9);
    halls = new Halls(Optional.empty());
    halls.answer(folder.resolve("out.csv.xlsx"));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private PersonnelViewModel model() {
    Hall hall = halls.hall();
    var held =
        new Hall(
            hall.navigation(),
            hall.session(),
            hall.saves(),
            hall.appearance(),
            tasks,
            hall.dialogs());
    return new PersonnelViewModel(room.workspace(), held, this::glyphs);
  }

  private UnaryOperator<String> glyphs() {
    if (!fontIsThere) {
      throw new IllegalStateException("no font");
    }
    return UnaryOperator.identity();
  }

  @Test
  void an_export_asked_for_while_the_rows_are_read_follows_once_they_are() {
    fontIsThere = true;
    PersonnelViewModel model = model();

    model.export();
    model.export();
    assertThat(halls.asked()).isEmpty();
    assertThat(tasks.runAll(MANY)).isEqualTo(2);

    assertThat(halls.asked()).hasSize(1);
    assertThat(folder.resolve("out.csv.xlsx")).isNotEmptyFile();
  }

  @Test
  void after_rows_that_could_not_be_read_nothing_is_asked_for_again_and_again() {
    PersonnelViewModel model = model();

    model.export();

    assertThat(tasks.runAll(MANY)).isEqualTo(1);
    assertThat(tasks.failures()).hasSize(1);
    assertThat(halls.asked()).isEmpty();
  }

  @Test
  void the_next_export_reads_the_rows_once_more_and_then_writes() {
    PersonnelViewModel model = model();
    tasks.runAll(MANY);
    model.export();
    assertThat(tasks.runAll(MANY)).isEqualTo(1);
    assertThat(tasks.failures()).hasSize(2);

    fontIsThere = true;
    model.export();

    assertThat(tasks.runAll(MANY)).isEqualTo(2);
    assertThat(model.noticeProperty().get()).isEqualTo(new Notice.Written(1, folder, true));
  }
}
