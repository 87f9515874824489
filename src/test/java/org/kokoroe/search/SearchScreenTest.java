package org.kokoroe.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.RealWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.search.Recombined;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Fonts;
import org.kokoroe.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The palette on the real window, by keyboard alone.
class SearchScreenTest {
  private final FxRobot robot = new FxRobot();
  private final List<Route> gone = new java.util.ArrayList<>();
  private Stage stage;
  private RealWindow window;

  @BeforeAll
  static void fonts() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Fonts.load(java.nio.file.Path.of(System.getProperty("kokoroe.content")));
  }

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.setupFixture(
        () -> {
          stage = new Stage();
          window =
              new RealWindow(
                  stage, new Session("kameyama"), hall -> this::screen, new Route.Settings());
          window.search().read(Recombined.shipped());
        });
    var ready = new java.util.concurrent.CompletableFuture<Boolean>();
    window.hall().tasks().run(() -> true, ready::complete);
    ready.join();
    settle();
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.setupFixture(stage::close);
  }

  private Screen screen(Route route) {
    gone.add(route);
    return new Screen() {
      @Override
      public Parent view(Language language) {
        var field = new TextField();
        field.setId("here");
        field.getStyleClass().add("k-initial-focus");
        return new Pane(field);
      }

      @Override
      public String title(Language language) {
        return "";
      }

      @Override
      public boolean fullWindow() {
        return route instanceof Route.Quiz;
      }
    };
  }

  private void settle() {
    for (int i = 0; i < 3; i++) {
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

  private void look(String words) {
    press(KeyCode.CONTROL, KeyCode.K);
    robot.interact(() -> ((TextField) find("#searchWords")).setText(words));
    settle();
  }

  private Node find(String query) {
    return stage.getScene().lookup(query);
  }

  private boolean marksSomething(String style) {
    return stage.getScene().getRoot().lookupAll(style).stream()
        .flatMap(flow -> flow.lookupAll(".k-mark-ground").stream())
        .anyMatch(mark -> !((Path) mark).getElements().isEmpty());
  }

  @Test
  void aPersonFindsAClauseInBothLanguagesAndGoesThereByEnter() {
    look("きょういく");
    look("教育及び啓発");
    assertThat(((Label) find("#count")).getText()).isEqualTo("3件");
    assertThat(marksSomething(".k-search-ja")).isTrue();
    look("education");
    assertThat(marksSomething(".k-search-en")).isTrue();
    look("教育及び啓発");
    press(KeyCode.ENTER);
    assertThat(gone.getLast())
        .isEqualTo(new Route.Handbook("kameyama", new ClauseId("kameyama:7.(5).p1")));
    assertThat(find("#searchWords")).isNull();
    assertThat(find("#here").isFocused()).isTrue();
  }

  @Test
  void theArrowsPassOverTheTitlesOfGroups() {
    look("監査");
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.UP);
    press(KeyCode.ENTER);
    assertThat(gone.getLast()).isInstanceOf(Route.Handbook.class);
  }

  @Test
  void escClosesAndTheFocusIsWhereItCameFromAlsoAfterAChangeOfLanguage() {
    assertThat(find("#here").isFocused()).isTrue();
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(find("#searchWords").isFocused()).isTrue();
    press(KeyCode.TAB);
    assertThat(find("#searchClose").isFocused()).isTrue();
    press(KeyCode.TAB);
    robot.interact(() -> window.hall().appearance().languageProperty().set(Language.EN));
    settle();
    assertThat(find("#searchWords").isFocused()).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(find("#searchWords")).isNull();
    assertThat(find("#here").isFocused()).isTrue();
  }

  @Test
  void nothingFoundIsSaidWithWhatMayHaveBeenMeantAndEnterTakesIt() {
    look("監察");
    assertThat(find("#words").lookup(".k-running").getAccessibleText())
        .isEqualTo("「監察」は見つかりません。「監査」ではありませんか");
    press(KeyCode.ENTER);
    assertThat(((TextField) find("#searchWords")).getText()).isEqualTo("監査");
    assertThat(find("#hits").isVisible()).isTrue();
  }

  @Test
  void aQuizIsNotLeftByASearch() {
    robot.interact(() -> window.hall().navigation().go(new Route.Quiz("c")));
    settle();
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(find("#searchWords")).isNull();
  }
}
