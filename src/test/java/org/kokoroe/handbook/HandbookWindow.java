package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.kokoroe.app.RealWindow;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Fonts;
import org.kokoroe.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The handbook on the real window, driven as a person does.
abstract class HandbookWindow {
  static final ClauseId HUMAN = new ClauseId("kameyama:7.(5)");

  final FxRobot robot = new FxRobot();
  final Session session = new Session("kameyama");
  Stage stage;
  RealWindow window;

  @BeforeAll
  static void fonts() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    assertThat(Fonts.load(java.nio.file.Path.of(System.getProperty("kokoroe.content")))).isTrue();
  }

  void open(LoadedContent content, Route.Handbook at) throws TimeoutException {
    open((hall, route) -> new HandbookScreen(content, hall, route), at);
  }

  void open(BiFunction<Hall, Route.Handbook, Screen> screen, Route.Handbook at)
      throws TimeoutException {
    FxToolkit.setupFixture(
        () -> {
          if (stage != null) {
            stage.close();
          }
          stage = new Stage();
          window =
              new RealWindow(
                  stage, session, hall -> route -> screen.apply(hall, (Route.Handbook) route), at);
        });
    settle();
  }

  @BeforeEach
  void openAtHumanSecurity() throws TimeoutException {
    open(Shelf.shipped(), new Route.Handbook("kameyama", HUMAN));
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.setupFixture(stage::close);
  }

  void settle() {
    for (int i = 0; i < 3; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(
          () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
          });
    }
  }

  <T extends Node> T find(String query, Class<T> type) {
    return type.cast(stage.getScene().lookup(query));
  }

  ListView<?> clauses() {
    return find("#clauses", ListView.class);
  }

  void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  String shownPath() {
    return window.screen().path(Language.JA);
  }

  List<ClauseCell> visibleCells() {
    return clauses().lookupAll(".k-clause-cell").stream()
        .map(ClauseCell.class::cast)
        .filter(cell -> cell.getItem() != null && cell.isVisible())
        .toList();
  }

  ClauseCell cellOf(String clause) {
    return visibleCells().stream()
        .filter(cell -> cell.getItem().lead().isPresent())
        .filter(cell -> cell.getItem().lead().get().clause().id().value().equals(clause))
        .findFirst()
        .orElseThrow();
  }

  double top(String clause) {
    var list = clauses();
    var cell = cellOf(clause);
    return list.sceneToLocal(cell.localToScene(0, 0)).getY();
  }

  boolean isInSight(String clause) {
    double top = top(clause);
    return top >= -1 && top + cellOf(clause).getHeight() <= clauses().getHeight() + 1;
  }

  String clipboard() {
    return WaitForAsyncUtils.waitForAsyncFx(
        5_000, () -> Clipboard.getSystemClipboard().getString());
  }

  void type(String words) {
    robot.interact(() -> find("#words", TextField.class).setText(words));
    settle();
  }

  String count() {
    return find("#findCount", Label.class).getText();
  }
}
