package org.kokoroe.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Labeled;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.OneScreenWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.kokoroe.ui.TaskExecutor;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RecordsScreenTest {
  @TempDir Path data;
  private RecordRoom room;
  private final Tasks tasks = new Tasks();
  private OneScreenWindow window;
  private UUID passed;
  private Optional<Path> place = Optional.empty();

  @Start
  void open(Stage stage) {
    room = new RecordRoom(data);
    UUID hanako = room.person("00123", "山田 花子（例）", "01");
    room.lesson(hanako, "clause-kameyama");
    room.sitting(hanako, 10, 7);
    passed = room.sitting(hanako, 10, 9);
    room.sitting(hanako, 4, 3);
    window =
        new OneScreenWindow(
            stage,
            room,
            Optional.of(hanako),
            tasks,
            name -> place,
            hall -> new RecordsScreen(room.workspace(), hall));
    window.open(new Route.Records());
  }

  /// At once, unless a test holds them.
  private static final class Tasks implements TaskExecutor {
    private final SameThreadTaskExecutor twin = new SameThreadTaskExecutor();
    private final List<Runnable> held = new ArrayList<>();
    private boolean hold;

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> then) {
      if (hold) {
        held.add(() -> twin.run(work, then));
      } else {
        twin.run(work, then);
      }
    }

    @Override
    public void later(Runnable action) {
      twin.later(action);
    }

    @Override
    public void close() {}
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static boolean shows(FxRobot robot, String words) {
    return robot
        .lookup(node -> node instanceof Labeled l && words.equals(l.getText()))
        .tryQuery()
        .isPresent();
  }

  @Test
  void in_japanese_a_person_sees_first_and_best_score_and_opens_the_newest_result(FxRobot robot) {
    assertThat(shows(robot, "合格")).isTrue();
    assertThat(shows(robot, "基準に届いていません")).isTrue();
    assertThat(shows(robot, "受講中　4問まで")).isTrue();
    assertThat(shows(robot, "10問中7問（70%）")).isTrue();
    assertThat(shows(robot, "10問中9問（90%）")).isTrue();
    assertThat(shows(robot, "令和8年11月22日　10:00")).isTrue();

    robot.clickOn("#records-result-1");

    assertThat(window.last()).isEqualTo(new Route.QuizResult(passed));
  }

  @Test
  void in_english_the_same_facts_are_there_and_the_open_sitting_goes_on(FxRobot robot) {
    robot.clickOn("#language-en");

    assertThat(shows(robot, "Passed")).isTrue();
    assertThat(shows(robot, "Pass mark not reached")).isTrue();
    assertThat(shows(robot, "9 of 10 (90%)")).isTrue();
    assertThat(robot.lookup("#records-next").queryLabeled().getText())
        .isEqualTo("Continue from question 5");

    robot.interact(() -> robot.lookup("#records-next").queryButton().fire());

    assertThat(window.last()).isEqualTo(new Route.Quiz(RecordRoom.COURSE));
  }

  @Test
  void copying_a_record_number_is_confirmed_in_words(FxRobot robot) {
    robot.clickOn("#records-copy-1");

    assertThat(robot.lookup("#records-copy-1").queryButton().getText()).isEqualTo("コピーしました");
  }

  @Test
  void in_a_narrow_window_the_table_becomes_cards_with_the_same_links(FxRobot robot) {
    assertThat(robot.lookup(node -> node instanceof GridPane).tryQuery()).isPresent();

    robot.interact(() -> window.hall().appearance().setTextPercent(200));

    assertThat(robot.lookup(node -> node instanceof GridPane).tryQuery()).isEmpty();
    assertThat(robot.lookup("#records-result-2").tryQuery()).isPresent();
  }

  @Test
  void while_the_records_are_read_the_screen_says_so_and_then_shows_them(FxRobot robot) {
    tasks.hold = true;
    robot.interact(
        () -> {
          var screen = new RecordsScreen(room.workspace(), window.hall());
          ((Pane) robot.lookup("#language-ja").query().getScene().getRoot())
              .getChildren()
              .setAll(screen.view(Language.JA));
        });
    assertThat(robot.lookup("#records-reading").query().isVisible()).isTrue();
    assertThat(robot.lookup("#records-result-1").tryQuery()).isEmpty();
    assertThat(robot.lookup("#records-training").query().getParent().isVisible()).isFalse();

    robot.interact(() -> tasks.held.forEach(Runnable::run));

    assertThat(robot.lookup("#records-reading").query().isVisible()).isFalse();
    assertThat(robot.lookup("#records-result-1").tryQuery()).isPresent();
  }

  @Test
  void the_certificate_of_a_course_passed_is_saved_where_the_person_says(FxRobot robot) {
    assertThat(robot.lookup("#records-certificate-1").queryButton().getText()).isEqualTo("修了証を保存");
    assertThat(robot.lookup("#records-certificate-1").queryButton().getAccessibleText())
        .contains("令和8年度", "の修了証を保存");
    assertThat(robot.lookup("#records-certificate-2").tryQuery()).isEmpty();

    press(robot);
    assertThat(robot.lookup("#printNotice").queryLabeled().getText()).isEmpty();

    place = Optional.of(data.resolve("修了証.pdf"));
    press(robot);
    assertThat(robot.lookup("#printNotice").queryLabeled().getText()).startsWith("保存しました（1ページ）。");
    assertThat(data.resolve("修了証.pdf")).isNotEmptyFile();
  }

  @Test
  void in_english_a_place_that_cannot_be_written_is_said_and_nothing_is_there(FxRobot robot) {
    robot.clickOn("#language-en");
    assertThat(robot.lookup("#records-certificate-1").queryButton().getText())
        .isEqualTo("Save certificate");
    Path nowhere = data.resolve("no such folder").resolve("x.pdf");
    place = Optional.of(nowhere);

    press(robot);

    assertThat(robot.lookup("#printNotice").queryLabeled().getText())
        .startsWith("It cannot be saved here.")
        .contains(nowhere.toString());
    assertThat(nowhere).doesNotExist();
  }

  private static void press(FxRobot robot) {
    robot.interact(() -> robot.lookup("#records-certificate-1").queryButton().fire());
  }
}
