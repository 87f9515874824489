package org.kokoroe.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
import org.kokoroe.ui.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {
  @TempDir Path data;
  private RecordRoom room;
  private OneScreenWindow window;
  private UUID hanako;

  @Start
  void open(Stage stage) {
    room = new RecordRoom(data);
    hanako = room.person("00123", "山田 花子（例）", "01");
    window =
        new OneScreenWindow(
            stage,
            room,
            Optional.of(hanako),
            new SameThreadTaskExecutor(),
            name -> Optional.empty(),
            hall -> new SettingsScreen(room.workspace(), hall));
    window.open(new Route.Settings());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static TextField field(FxRobot robot, String id) {
    return robot.lookup("#" + id).queryAs(TextField.class);
  }

  private static String message(FxRobot robot) {
    return robot.lookup("#settings-message").queryLabeled().getText();
  }

  private String recordedName() {
    return room.store().history().person(hanako).orElseThrow().details().name();
  }

  @Test
  void in_japanese_a_change_is_saved_and_said_so_with_the_time(FxRobot robot) {
    robot.interact(() -> field(robot, "settings-name").setText("鈴木 花子（例）"));

    robot.clickOn("#settings-save");

    assertThat(message(robot)).isEqualTo("保存しました　10:00");
    assertThat(robot.lookup("#settings-message").queryLabeled().getParent().isVisible()).isTrue();
    assertThat(recordedName()).isEqualTo("鈴木 花子（例）");
  }

  @Test
  void what_is_entered_outlives_a_change_of_language_and_is_saved_in_english(FxRobot robot) {
    robot.interact(() -> field(robot, "settings-name").setText("鈴木 花子（例）"));

    robot.interact(() -> robot.lookup("#settings-language-en").queryAs(ToggleButton.class).fire());
    assertThat(window.hall().appearance().language()).isEqualTo(Language.EN);
    assertThat(field(robot, "settings-name").getText()).isEqualTo("鈴木 花子（例）");
    assertThat(recordedName()).isEqualTo("山田 花子（例）");

    robot.clickOn("#settings-save");
    assertThat(message(robot)).isEqualTo("Saved 10:00");
  }

  @Test
  void text_size_and_theme_work_at_once(FxRobot robot) {
    robot.interact(
        () -> robot.lookup("#settings-text-size-200").queryAs(ToggleButton.class).fire());
    assertThat(window.hall().appearance().textPercentProperty().get()).isEqualTo(200);

    robot.interact(() -> robot.lookup("#settings-theme-dark").queryAs(ToggleButton.class).fire());
    assertThat(window.hall().appearance().themeProperty().get()).isEqualTo(Theme.DARK);
    assertThat(robot.lookup("#settings-save").tryQuery()).isPresent();
  }

  @Test
  void a_character_the_face_lacks_is_named_beside_the_field(FxRobot robot) {
    robot.interact(() -> field(robot, "settings-name").setText("𠮷田 花子（例）"));

    assertThat(
            robot
                .lookup(
                    node ->
                        node instanceof javafx.scene.control.Label l
                            && l.isVisible()
                            && l.getText().startsWith("画面の書体にない字があります：[U+20BB7]田"))
                .tryQuery())
        .isPresent();
  }

  @Test
  void what_is_wrong_with_the_number_is_said_beside_it(FxRobot robot) {
    room.person("00200", "佐藤 太郎（例）", "02");
    robot.interact(() -> field(robot, "settings-number").setText("００２００"));

    robot.clickOn("#settings-save");

    assertThat(field(robot, "settings-number").getParent().lookupAll(".k-danger-text"))
        .anyMatch(
            node ->
                node.isVisible()
                    && node instanceof javafx.scene.control.Label label
                    && label.getText().startsWith("職員番号00200は、このPCで別の人が登録しています。"));
    assertThat(field(robot, "settings-number").isFocused()).isTrue();
  }

  @Test
  void somebody_else_is_asked_who_they_are(FxRobot robot) {
    robot.clickOn("#settings-other-person");

    assertThat(window.last()).isEqualTo(new Route.FirstStart());
  }

  @Test
  void where_the_records_are_can_be_read(FxRobot robot) {
    assertThat(robot.lookup("#settings-folder").queryLabeled().getText())
        .isEqualTo(room.store().file().toAbsolutePath().getParent().toString());
  }
}
