package org.kokoroe.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.OneScreenWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.record.PersonRecord;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FirstStartScreenTest {
  private static final int TRIES = 50;

  @TempDir Path data;
  private RecordRoom room;
  private OneScreenWindow window;

  @Start
  void open(Stage stage) {
    room = new RecordRoom(data);
    room.person("00123", "山田 花子（例）", "内部部局");
    window =
        new OneScreenWindow(
            stage,
            room,
            Optional.empty(),
            new SameThreadTaskExecutor(),
            name -> Optional.empty(),
            hall -> new FirstStartScreen(room.workspace(), hall));
    window.open(new Route.FirstStart());
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void enter(FxRobot robot, String number, String name) {
    robot.interact(
        () -> {
          robot.lookup("#first-number").queryAs(TextField.class).setText(number);
          robot.lookup("#first-name").queryAs(TextField.class).setText(name);
          robot
              .lookup("#first-department")
              .queryAs(javafx.scene.control.ComboBox.class)
              .getEditor()
              .setText("内部部局");
        });
    robot.clickOn("#first-begin");
  }

  private static String question(FxRobot robot) {
    return robot.lookup("#first-other-name").queryLabeled().getText();
  }

  @Test
  void a_slip_in_the_number_is_asked_about_without_naming_anybody(FxRobot robot) {
    enter(robot, "00123", "佐藤 太郎（例）");

    assertThat(question(robot)).isEqualTo("職員番号00123は、このPCで別の氏名で登録されています。氏名が変わった本人ですか。");
    assertThat(robot.lookup("#first-number-again").query().isFocused()).isTrue();
    assertThat(robot.lookup("#first-begin").query().getParent().isVisible()).isFalse();
    assertThat(names()).containsExactly("山田 花子（例）");
  }

  @Test
  void the_question_outlives_a_change_of_language(FxRobot robot) {
    enter(robot, "00123", "佐藤 太郎（例）");

    robot.interact(() -> robot.lookup("#language-en").queryAs(ToggleButton.class).fire());

    assertThat(question(robot)).startsWith("On this PC, staff number 00123 is registered under");
    assertThat(robot.lookup("#first-as-holder").query().getParent().getParent().isVisible())
        .isTrue();
  }

  @Test
  void enter_twice_leads_back_to_the_number_and_takes_nobody_over(FxRobot robot) {
    enter(robot, "00123", "佐藤 太郎（例）");

    robot.type(KeyCode.ENTER);

    assertThat(robot.lookup("#first-number").query().isFocused()).isTrue();
    assertThat(robot.lookup("#first-begin").query().getParent().isVisible()).isTrue();
    assertThat(names()).containsExactly("山田 花子（例）");
  }

  @Test
  void the_person_with_a_new_name_goes_on(FxRobot robot) {
    enter(robot, "00123", "鈴木 花子（例）");

    robot.clickOn("#first-as-holder");

    assertThat(names()).containsExactly("鈴木 花子（例）");
    assertThat(window.last()).isEqualTo(new Route.Home());
  }

  @Test
  void a_view_that_was_replaced_is_let_go() throws InterruptedException {
    var screen = new FirstStartScreen(room.workspace(), window.hall());
    WeakReference<Parent> old =
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> new WeakReference<>(screen.view(Language.JA)));
    Parent shown = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> screen.view(Language.EN));

    for (int i = 0; i < TRIES && old.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }

    assertThat(old.get()).isNull();
    assertThat(shown).isNotNull();
  }

  private java.util.List<String> names() {
    return room.store().history().people().stream()
        .map(PersonRecord::details)
        .map(d -> d.name())
        .toList();
  }
}
