package org.kokoroe.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.RealWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The duties on the real window, by keyboard alone.
class DutiesScreenTest {
  private static final LoadedContent SHIPPED =
      ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of());

  private final FxRobot robot = new FxRobot();
  private final List<Route> gone = new ArrayList<>();
  private Stage stage;
  private RealWindow window;

  private void open(LoadedContent content) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(
        () -> {
          stage = new Stage();
          window =
              new RealWindow(
                  stage,
                  new Session("kameyama"),
                  hall -> route -> screen(content, hall, route),
                  new Route.Duties("kameyama"));
        });
    settle();
  }

  private Screen screen(LoadedContent content, org.kokoroe.app.api.Hall hall, Route route) {
    gone.add(route);
    return route instanceof Route.Duties duties
        ? new DutiesScreen(content, hall, duties)
        : new Elsewhere();
  }

  private static final class Elsewhere implements Screen {
    @Override
    public Parent view(Language language) {
      return new Pane();
    }

    @Override
    public String title(Language language) {
      return "";
    }
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.setupFixture(stage::close);
  }

  private void settle() {
    for (int i = 0; i < 2; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(
          () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
          });
    }
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /// Goes on with Tab until a part has the focus; fails when it is never reached.
  private void tabTo(String id) {
    tabUntil(id, () -> id.equals(focus().getId()));
  }

  private void tabUntil(String what, BooleanSupplier reached) {
    for (int i = 0; i < 80 && !reached.getAsBoolean(); i++) {
      press(KeyCode.TAB);
    }
    assertThat(reached.getAsBoolean()).as("Tab reaches " + what).isTrue();
  }

  private Node focus() {
    return Objects.requireNonNull(stage.getScene().getFocusOwner());
  }

  private <T extends Node> T find(String id, Class<T> type) {
    return type.cast(stage.getScene().lookup("#" + id));
  }

  private void speak(Language language) {
    robot.interact(() -> window.hall().appearance().languageProperty().set(language));
    settle();
  }

  private boolean shows(String words) {
    return robot
        .lookup(
            node ->
                (node instanceof Labeled l && words.equals(l.getText()) && l.isVisible())
                    || (node instanceof TextFlow && words.equals(node.getAccessibleText())))
        .tryQuery()
        .isPresent();
  }

  @Test
  void in_japanese_the_staff_find_their_duty_copy_it_and_go_to_the_text() throws TimeoutException {
    open(SHIPPED);
    assertThat(find("duties-actor", ComboBox.class).getValue()).isEqualTo("職員等");
    assertThat(find("duties-obligation", ToggleButton.class).getText()).isEqualTo("義務　1");
    assertThat(shows("義務")).isTrue();
    assertThat(shows("規定なし")).isTrue();
    assertThat(shows("5. 職員等の遵守義務")).isTrue();

    tabTo("duties-text-1");
    press(KeyCode.C);
    String copied =
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
    assertThat(copied)
        .startsWith("職員、会計年度任用職員等（以下「職員等」という。）は、")
        .contains("亀山市「亀山市電子行政情報セキュリティポリシー（電子行政情報セキュリティ基本方針）」5. 職員等の遵守義務（kameyama:5.p1、日本語・正文）")
        .contains("must comply")
        .contains("reference translation");

    press(KeyCode.SPACE);
    assertThat(gone.getLast())
        .isEqualTo(new Route.Handbook("kameyama", new ClauseId("kameyama:5.p1")));
  }

  @Test
  void in_english_a_reader_filters_everyones_duties_and_keeps_the_choice_in_the_other_language()
      throws TimeoutException {
    open(SHIPPED);
    speak(Language.EN);
    tabTo("duties-actor");
    press(KeyCode.UP);
    assertThat(find("duties-actor", ComboBox.class).getValue()).isEqualTo("Everyone");

    tabTo("duties-prohibition");
    press(KeyCode.SPACE);
    assertThat(shows("Prohibition")).isTrue();
    assertThat(shows("No provision")).isTrue();
    assertThat(find("duties-text-1", Node.class)).isNotNull();
    assertThat(find("duties-text-2", Node.class)).isNull();

    speak(Language.JA);
    assertThat(find("duties-prohibition", ToggleButton.class).isSelected()).isTrue();
    assertThat(shows("禁止")).isTrue();
    assertThat(find("duties-text-2", Node.class)).isNull();
  }

  @Test
  void where_nothing_matches_the_screen_says_so_and_one_key_shows_all() throws TimeoutException {
    open(SHIPPED);
    tabTo("duties-permission");
    press(KeyCode.SPACE);
    assertThat(shows("この選び方に当てはまる文はありません。")).isTrue();

    tabTo("duties-reset");
    press(KeyCode.SPACE);
    assertThat(find("duties-actor", ComboBox.class).getValue()).isEqualTo("すべて");
    assertThat(find("duties-text-20", Node.class)).isNotNull();
  }

  @Test
  void another_policy_is_chosen_by_keyboard_and_its_staff_come_first() throws TimeoutException {
    open(SHIPPED);
    tabTo("duties-policy");
    press(KeyCode.DOWN);

    assertThat(shows("1 目的")).isTrue();
    assertThat(find("duties-actor", ComboBox.class).getValue()).isEqualTo("職員等");
  }

  @Test
  void more_of_a_long_policy_is_one_key_away_and_the_focus_goes_there() throws TimeoutException {
    open(DutiesViewModelTest.small(60, "One. Two."));
    tabUntilMore();
    press(KeyCode.SPACE);

    assertThat(focus().getId()).isEqualTo("duties-text-51");
    assertThat(find("duties-more", Node.class).isVisible()).isFalse();
  }

  private void tabUntilMore() {
    robot.interact(() -> find("duties-copy-50", Node.class).requestFocus());
    press(KeyCode.TAB);
    tabTo("duties-more");
  }

  @Test
  void without_policies_the_screen_says_so() throws TimeoutException {
    open(
        new LoadedContent(
            new PolicyLibrary(List.of()),
            List.of(),
            List.of(),
            java.util.Optional.empty(),
            List.of(),
            List.of()));

    assertThat(shows("読める方針がありません。")).isTrue();
  }
}
