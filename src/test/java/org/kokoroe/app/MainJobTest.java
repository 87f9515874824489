package org.kokoroe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.SampleAnswers;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole main job through the window, by keyboard and mouse: say who one is, take the course,
/// get the row into the exports.
@ExtendWith(ApplicationExtension.class)
class MainJobTest {
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path folder;
  private Application application;

  @Start
  void start(Stage stage) {
    Path content = Path.of(System.getProperty("kokoroe.content"));
    var options = new LaunchOptions(folder.resolve("data"), content, List.of(), Optional.empty());
    application =
        new Application(
            stage,
            options,
            Clock.system(ZoneId.of("Asia/Tokyo")),
            name -> Optional.of(folder.resolve("out" + name.substring(name.lastIndexOf('.')))));
    application.start();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, application::close);
  }

  @Test
  void leadsFromTheFirstStartToAnExportedRowInJapanese(FxRobot robot) throws Exception {
    walk(robot, Language.JA);
  }

  @Test
  void leadsFromTheFirstStartToAnExportedRowInEnglish(FxRobot robot) throws Exception {
    walk(robot, Language.EN);
  }

  private void walk(FxRobot robot, Language language) throws Exception {
    await("#first-begin", robot);
    robot.clickOn("#language-" + language.tag());
    waitFor(() -> application.appearance().language().equals(language));
    robot.clickOn("#first-number").write("00123");
    robot.clickOn("#first-name").write("髙﨑 花子");
    robot.clickOn("#first-department").write("市民課");
    robot.type(KeyCode.TAB);
    robot.clickOn("#first-begin");
    await("#home-course-human-security", robot);

    robot.clickOn("#home-course-human-security");
    await("#course-quiz", robot);
    robot.clickOn("#course-quiz");
    await("#quiz-answer", robot);
    int total = attempt().started().paper().size();
    for (int index = 0; index < total; index++) {
      answer(index, language, robot);
    }
    await("#result-headline", robot);
    assertThat(attempt().passed()).isTrue();

    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT5).release(KeyCode.CONTROL);
    await("#personnel-export", robot);
    robot.clickOn("#personnel-format-xlsx");
    robot.clickOn("#personnel-export");
    waitFor(() -> Files.exists(folder.resolve("out.xlsx")));
    robot.clickOn("#personnel-format-csv");
    robot.clickOn("#personnel-export");
    waitFor(() -> Files.exists(folder.resolve("out.csv")));
    assertThat(textCells(folder.resolve("out.xlsx"))).contains("00123", "髙﨑 花子", "市民課");
    assertThat(csvRow(folder.resolve("out.csv"))).contains("\"00123\"", "\"髙﨑 花子\"", "\"市民課\"");
  }

  /// Answers by keyboard; in the middle of the third question the language goes there and back.
  private void answer(int index, Language language, FxRobot robot) throws TimeoutException {
    await("#quiz-answer", robot);
    var paper = attempt().started().paper().get(index);
    choose(question(paper.question()), paper.order(), robot);
    if (index == 2) {
      robot.type(KeyCode.L);
      waitFor(() -> !application.appearance().language().equals(language));
      robot.type(KeyCode.L);
      waitFor(() -> application.appearance().language().equals(language));
    }
    robot.type(KeyCode.ENTER);
    if (question(paper.question()) instanceof Question.Scenario scenario) {
      playOn(scenario, paper.order(), index, robot);
    }
    waitFor(() -> attempt().responses().size() == index + 1);
    await("#quiz-next", robot);
    robot.type(KeyCode.ENTER);
  }

  private void playOn(Question.Scenario scenario, List<String> order, int index, FxRobot robot)
      throws TimeoutException {
    int decisions = SampleAnswers.right(scenario).stored().size();
    for (int decided = 1; decided < decisions; decided++) {
      int so = decided;
      waitFor(() -> decided(index) == so);
      await("#quiz-next", robot);
      robot.type(KeyCode.ENTER);
      await("#quiz-answer", robot);
      PartsKeys.decide(scenario, order, decided, robot);
      robot.type(KeyCode.ENTER);
    }
    waitFor(() -> decided(index) == decisions);
    await("#quiz-next", robot);
    robot.type(KeyCode.ENTER);
  }

  private long decided(int index) {
    return attempt().decisions().stream().filter(d -> d.decision().index() == index).count();
  }

  private static void choose(Question question, List<String> order, FxRobot robot) {
    switch (question) {
      case Question.Single single -> digits(single.options(), order, robot);
      case Question.Multiple multiple -> digits(multiple.options(), order, robot);
      case Question.TrueFalseReason reason -> {
        robot.type(reason.answer() ? KeyCode.O : KeyCode.X);
        digits(reason.options(), order, robot);
      }
      case Question.Matrix matrix -> {
        for (String id : order) {
          boolean holds =
              matrix.statements().stream().anyMatch(s -> s.id().equals(id) && s.answer());
          robot.type(holds ? KeyCode.DIGIT1 : KeyCode.DIGIT2);
          robot.type(KeyCode.DOWN);
        }
      }
      default -> new PartsKeys(robot).choose(question, order);
    }
  }

  private static void digits(List<Option> options, List<String> order, FxRobot robot) {
    options.stream()
        .filter(Option::correct)
        .map(o -> order.indexOf(o.id()) + 1)
        .forEach(place -> robot.type(KeyCode.getKeyCode(Integer.toString(place))));
  }

  private Question question(String reference) {
    return application.workspace().orElseThrow().content().courses().stream()
        .flatMap(course -> course.questions().stream())
        .filter(q -> q.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private AttemptRecord attempt() {
    return application.workspace().orElseThrow().store().history().attempts().getLast();
  }

  private static List<String> textCells(Path xlsx) throws IOException {
    try (var book = WorkbookFactory.create(xlsx.toFile())) {
      Row row = book.getSheetAt(0).getRow(1);
      var cells = new java.util.ArrayList<String>();
      row.forEach(
          cell -> {
            if (cell.getCellType() == CellType.STRING) {
              cells.add(cell.getStringCellValue());
            }
          });
      return cells;
    }
  }

  private static String csvRow(Path csv) throws IOException {
    List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
    assertThat(lines).hasSize(2);
    return lines.get(1);
  }

  private static void await(String query, FxRobot robot) throws TimeoutException {
    waitFor(() -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
  }

  private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
