package org.kokoroe.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.OneScreenWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.Attempt;
import org.kokoroe.core.quiz.SampleAnswers;
import org.kokoroe.core.quiz.StartOutcome;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeScreenTest {
  private static final String COURSE = "#home-course-" + RecordRoom.COURSE;

  @TempDir Path data;
  private RecordRoom room;
  private OneScreenWindow window;
  private UUID person;

  @Start
  void open(Stage stage) {
    room = new RecordRoom(data);
    person = room.person("00123", "𠮷田 花子（例）", "消防本部・署");
    window =
        new OneScreenWindow(
            stage,
            room,
            Optional.of(person),
            new SameThreadTaskExecutor(),
            name -> Optional.empty(),
            hall -> new HomeScreen(room.workspace(), hall));
    window.open(new Route.Home());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void english(FxRobot robot) {
    robot.interact(() -> window.hall().appearance().languageProperty().set(Language.EN));
  }

  /// Makes the view anew, as coming back would.
  private void again(FxRobot robot) {
    english(robot);
    robot.interact(() -> window.hall().appearance().languageProperty().set(Language.JA));
  }

  private static String today(FxRobot robot) {
    return robot.lookup("#home-today").queryLabeled().getText();
  }

  private static boolean says(FxRobot robot, String words) {
    return robot
        .lookup(n -> n instanceof Label l && l.isVisible() && l.getText().equals(words))
        .tryQuery()
        .isPresent();
  }

  @Test
  void a_character_without_a_glyph_in_the_name_is_shown_by_its_code_point(FxRobot robot) {
    assertThat(today(robot)).isEqualTo("令和8年11月22日（日）　・　消防本部・署　[U+20BB7]田 花子（例）");
  }

  @Test
  void in_english_the_department_has_its_english_name(FxRobot robot) {
    english(robot);

    assertThat(today(robot))
        .contains("Fire department headquarters and fire stations")
        .doesNotContain("消防");
  }

  @Test
  void the_one_filled_button_has_the_focus_and_stays_in_view_at_twice_the_size(FxRobot robot) {
    assertThat(robot.lookup(COURSE).query().isFocused()).isTrue();

    robot.interact(
        () -> {
          window.hall().appearance().setTextPercent(200);
          robot.lookup(COURSE).query().getScene().getWindow().setWidth(1024);
        });
    robot.interact(() -> window.hall().appearance().languageProperty().set(Language.EN));

    var button = robot.lookup(COURSE).queryAs(Button.class);
    assertThat(button.getParent().getStyleClass()).contains("k-page-foot");
    assertThat(robot.lookup(".k-primary").queryAll()).hasSize(1);
  }

  @Test
  void when_all_is_done_the_next_step_is_to_read(FxRobot robot) {
    room.sitting(person, 10, 9);

    again(robot);

    assertThat(says(robot, "いま、することはありません")).isTrue();
    assertThat(says(robot, "修了")).isTrue();
    assertThat(robot.lookup(".k-primary").queryAll())
        .containsExactly(robot.lookup("#home-handbook").query());
    robot.clickOn("#home-handbook");
    assertThat(window.last()).isEqualTo(new Route.Handbook("kameyama", null));
  }

  @Test
  void what_was_recorded_has_its_day_and_time_where_the_clock_is(FxRobot robot) {
    room.sitting(person, 3, 3);

    again(robot);
    assertThat(says(robot, "11月22日　10:00")).isTrue();

    english(robot);
    assertThat(says(robot, "22 November, 10:00")).isTrue();
  }

  @Test
  void clauses_that_were_missed_are_offered_for_review_the_next_day(FxRobot robot) {
    assertThat(robot.lookup("#home-review").tryQuery()).isEmpty();
    var started = room.workspace().quiz().start(person, RecordRoom.COURSE, "kameyama");
    Attempt attempt = ((StartOutcome.Ready) started).attempt();
    for (int i = 0; i < attempt.paper().size(); i++) {
      Answer wrong = SampleAnswers.wrong(attempt.paper().question(i));
      attempt.answer(i, wrong, Language.JA, 1_000);
    }
    room.clock().set("2026-11-23T09:00:00+09:00");
    again(robot);

    assertThat(says(robot, "今日の復習　5問")).isTrue();
    robot.interact(() -> robot.lookup("#home-review").queryButton().fire());
    assertThat(window.last()).isEqualTo(new Route.Review());
  }
}
