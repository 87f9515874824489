package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.kokoroe.app.OneScreenWindow;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.DecisionRecord;
import org.kokoroe.core.record.ResponseGiven;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.Fonts;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A recorded quiz with a question of every type, on the real window over real records. To be
/// closed.
final class QuizWindow implements AutoCloseable {
  static final String COURSE = "every-type";

  private static final Path COURSES =
      Path.of(System.getProperty("kokoroe.basedir"))
          .resolve("src/test/resources/org/kokoroe/training/every-type");

  private static final long PATIENCE = 20_000;

  private final FxRobot robot = new FxRobot();
  private final RecordRoom room;
  private final Stage stage;
  private final Hall hall;

  private QuizWindow(RecordRoom room, Stage stage, Hall hall) {
    this.room = room;
    this.stage = stage;
    this.hall = hall;
  }

  /// Registers somebody in new records who sits down to the quiz.
  static QuizWindow fresh(Path data, Language language) throws Exception {
    var room = new RecordRoom(data, COURSES);
    return open(room, room.person("00123", "山田 花子（例）", "01"), language);
  }

  /// Opens records that are there, for the person in them.
  static QuizWindow again(Path data, Language language) throws Exception {
    var room = new RecordRoom(data, COURSES);
    return open(room, room.store().history().people().getFirst().id(), language);
  }

  private static QuizWindow open(RecordRoom room, UUID person, Language language) throws Exception {
    FxToolkit.registerPrimaryStage();
    QuizWindow window =
        FxToolkit.setupFixture(
            () -> {
              Fonts.load(Path.of(System.getProperty("kokoroe.content")));
              var stage = new Stage();
              stage.setX(0);
              stage.setY(0);
              var route = new Route.Quiz(COURSE);
              var made =
                  new OneScreenWindow(
                      stage,
                      room,
                      Optional.of(person),
                      new SameThreadTaskExecutor(),
                      name -> Optional.empty(),
                      hall -> new QuizScreen(room.workspace(), hall, route, () -> 0));
              made.hall().appearance().languageProperty().set(language);
              made.open(route);
              return new QuizWindow(room, stage, made.hall());
            });
    window.settle();
    return window;
  }

  void resize(double width, double height, int textPercent) {
    act(
        () -> {
          hall.appearance().setTextPercent(textPercent);
          stage.setWidth(width);
          stage.setHeight(height);
        });
    settle();
  }

  /// Does something on the screen's thread, and lays out what it changed.
  void act(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE,
        () -> {
          action.run();
          scene().getRoot().applyCss();
          scene().getRoot().layout();
        });
  }

  void settle() {
    act(() -> {});
    act(() -> {});
  }

  FxRobot robot() {
    return robot;
  }

  Scene scene() {
    return stage.getScene();
  }

  Stage stage() {
    return stage;
  }

  Hall hall() {
    return hall;
  }

  Language language() {
    return hall.appearance().language();
  }

  boolean has(String id) {
    Node part = scene().lookup("#" + id);
    return part != null && part.isVisible();
  }

  Node part(String id) {
    return Objects.requireNonNull(scene().lookup("#" + id), id);
  }

  /// Returns the ids of what is chosen among, in the order shown.
  List<String> order() {
    return ((List<?>) scene().lookup(".quiz-choices").getUserData())
        .stream().map(String.class::cast).toList();
  }

  /// Returns the words of a text.
  String words(String id) {
    return String.valueOf(((TextFlow) part(id)).getAccessibleText());
  }

  /// Returns the words of all texts of that style, in the order of the page.
  List<String> allWords(String style) {
    return scene().getRoot().lookupAll(style).stream()
        .map(text -> String.valueOf(text.getAccessibleText()))
        .toList();
  }

  /// Fails where the focus is on nothing, or on something that cannot be seen whole.
  void assertFocusIsSeen() {
    Node focused = scene().getFocusOwner();
    assertThat(focused).isNotNull();
    var at = focused.localToScene(focused.getLayoutBounds());
    for (Parent up = focused.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane page && Scrolling.holds(page, focused)) {
        var seen = page.localToScene(page.getLayoutBounds());
        assertThat(at.getMinY()).as(focused.toString()).isGreaterThanOrEqualTo(seen.getMinY() - 1);
        if (at.getHeight() < seen.getHeight()) {
          assertThat(at.getMaxY()).as(focused.toString()).isLessThanOrEqualTo(seen.getMaxY() + 1);
        }
      }
    }
  }

  AttemptRecord attempt() {
    return room.store().history().attempts().getLast();
  }

  /// Returns the question at that place of the paper.
  Question question(int index) {
    String reference = attempt().started().paper().get(index).question();
    return room.workspace().content().course(COURSE).orElseThrow().questions().stream()
        .filter(q -> q.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  Optional<ResponseGiven> response(int index) {
    return attempt().response(index).map(r -> r.response());
  }

  Stream<String> decisions() {
    return attempt().decisions().stream()
        .map(DecisionRecord::decision)
        .map(d -> d.node() + "=" + d.choice());
  }

  @Override
  public void close() {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE, stage::close);
    room.close();
  }
}
