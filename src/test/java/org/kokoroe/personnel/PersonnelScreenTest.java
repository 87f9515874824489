package org.kokoroe.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.OneScreenWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.FxTaskExecutor;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PersonnelScreenTest {
  private static final int PATIENCE_SECONDS = 60;

  @TempDir Path folder;
  private final FxTaskExecutor tasks =
      new FxTaskExecutor(
          failure -> {
            throw new IllegalStateException(failure);
          });
  private RecordRoom room;
  private OneScreenWindow window;

  @Start
  void open(Stage stage) {
    room = new RecordRoom(folder.resolve("data"));
    UUID hanako = room.person("00123", "𠮷田 花子（例）", "01");
    room.sitting(hanako, 10, 9);
    room.sitting(room.person("00200", "佐藤 良子（例）", "02"), 10, 7);
    window =
        new OneScreenWindow(
            stage,
            room,
            Optional.of(hanako),
            tasks,
            name -> Optional.of(folder.resolve("export" + name.substring(name.lastIndexOf('.')))),
            hall -> new PersonnelScreen(room.workspace(), hall));
    window.open(new Route.Personnel());
  }

  @AfterEach
  void close() {
    tasks.close();
    room.close();
  }

  private static String message(FxRobot robot) {
    return robot.lookup("#personnel-message").queryLabeled().getText();
  }

  private static void awaitMessage(FxRobot robot, String words) throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS, TimeUnit.SECONDS, () -> words.equals(message(robot)));
  }

  private static void awaitRows(FxRobot robot, int rows) throws Exception {
    WaitForAsyncUtils.waitFor(
        PATIENCE_SECONDS,
        TimeUnit.SECONDS,
        () ->
            robot.lookup("#personnel-rows").tryQuery().orElse(null) instanceof TableView<?> table
                && table.getItems().size() == rows);
  }

  @Test
  void in_japanese_the_rows_are_shown_and_written_by_the_keyboard(FxRobot robot) throws Exception {
    awaitRows(robot, 2);

    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);

    awaitMessage(robot, "2行を書き出しました。開いて確かめました");
    assertThat(robot.lookup("#personnel-place").queryLabeled().getText())
        .isEqualTo("保存先　" + folder);
    assertThat(folder.resolve("export.xlsx")).isNotEmptyFile();

    robot.clickOn("#personnel-place-copy");
    assertThat(robot.lookup("#personnel-place-copy").queryButton().getText()).isEqualTo("コピーしました");
  }

  @Test
  void in_english_a_csv_is_written_and_then_replaced(FxRobot robot) throws Exception {
    robot.clickOn("#language-en");
    awaitRows(robot, 2);
    robot.clickOn("#personnel-format-csv");

    robot.clickOn("#personnel-export");
    awaitMessage(robot, "2 rows exported and read back");
    Files.writeString(folder.resolve("export.csv"), "old");

    robot.clickOn("#personnel-format-xlsx");
    robot.clickOn("#personnel-format-csv");
    robot.clickOn("#personnel-export");
    awaitMessage(robot, "2 rows exported and read back");
    assertThat(folder.resolve("export.csv")).content().contains("00123");
  }

  @Test
  void what_was_said_and_chosen_outlives_a_change_of_language(FxRobot robot) throws Exception {
    awaitRows(robot, 2);
    robot.clickOn("#personnel-format-csv");
    robot.clickOn("#personnel-export");
    awaitMessage(robot, "2行を書き出しました。開いて確かめました");

    robot.clickOn("#language-en");

    awaitMessage(robot, "2 rows exported and read back");
    assertThat(robot.lookup("#personnel-format-csv").queryAs(RadioButton.class).isSelected())
        .isTrue();
  }

  @Test
  void a_view_that_was_replaced_follows_the_model_no_more(FxRobot robot) throws Exception {
    awaitRows(robot, 2);
    Label before = robot.lookup("#personnel-message").queryAs(Label.class);
    robot.clickOn("#language-en");
    awaitRows(robot, 2);

    robot.clickOn("#personnel-export");

    awaitMessage(robot, "2 rows exported and read back");
    assertThat(before.getText()).isEmpty();
  }

  @Test
  void in_a_narrow_window_the_button_stays_in_view_and_rows_are_cards(FxRobot robot)
      throws Exception {
    awaitRows(robot, 2);

    robot.interact(() -> window.hall().appearance().setTextPercent(200));

    assertThat(robot.lookup(node -> node instanceof TableView).tryQuery()).isEmpty();
    var button = robot.lookup("#personnel-export").queryButton();
    var bounds = button.localToScene(button.getBoundsInLocal());
    assertThat(bounds.getMaxY()).isLessThanOrEqualTo(button.getScene().getHeight());
    assertThat(bounds.getMaxX()).isLessThanOrEqualTo(button.getScene().getWidth());
  }

  @Test
  void in_a_narrow_window_what_is_said_is_in_view_and_scrolls_with_the_rest(FxRobot robot)
      throws Exception {
    awaitRows(robot, 2);
    robot.interact(() -> window.hall().appearance().setTextPercent(200));

    robot.interact(() -> robot.lookup("#personnel-export").queryButton().fire());
    awaitMessage(robot, "2行を書き出しました。開いて確かめました");
    WaitForAsyncUtils.waitForFxEvents();

    var copy = robot.lookup("#personnel-place-copy").queryButton();
    var foot = robot.lookup(".k-personnel-foot").query();
    var top = foot.localToScene(foot.getBoundsInLocal()).getMinY();
    assertThat(copy.localToScene(copy.getBoundsInLocal()).getMaxY()).isLessThanOrEqualTo(top);
    assertThat(foot.lookupAll("#personnel-message")).isEmpty();
  }
}
