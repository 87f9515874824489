package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.OneScreenWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.record.Event;
import org.kokoroe.core.record.EventType;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The certificate from the result of an attempt that passed, in a real window.
@ExtendWith(ApplicationExtension.class)
class ResultCertificateTest {
  @TempDir Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private RecordRoom room;
  private UUID person;
  private Stage stage;
  private Optional<Path> place = Optional.empty();
  private String suggested = "";

  @Start
  void open(Stage stage) {
    this.stage = stage;
    room = new RecordRoom(folder.resolve("data"));
    person = room.person("00123", "髙橋 﨑山（例）", "01");
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void in_japanese_it_is_saved_where_the_person_says_or_not_at_all(FxRobot robot) throws Exception {
    show(robot, take(1));
    assertThat(robot.lookup("#result-certificate").queryButton().getText()).isEqualTo("修了証を保存");

    robot.clickOn("#result-certificate");
    assertThat(suggested).isEqualTo("certificate-00123-human-security-2026-ja.pdf");
    assertThat(robot.lookup("#printNotice").queryLabeled().getText()).isEmpty();

    Path file = folder.resolve("修了証.pdf");
    place = Optional.of(file);
    robot.clickOn("#result-certificate");
    assertThat(robot.lookup("#printNotice").queryLabeled().getText())
        .startsWith("保存しました（1ページ）。")
        .endsWith(file.toString());
    assertThat(text(file)).contains("髙橋 﨑山（例）　様", "令和8年11月22日", hash());
  }

  @Test
  void in_english_it_is_the_english_one_and_a_place_that_is_none_is_said(FxRobot robot)
      throws Exception {
    show(robot, take(0));
    robot.clickOn("#language-en");
    assertThat(robot.lookup("#result-certificate").queryButton().getText())
        .isEqualTo("Save certificate");

    Path nowhere = folder.resolve("no such folder").resolve("x.pdf");
    place = Optional.of(nowhere);
    robot.clickOn("#result-certificate");
    assertThat(suggested).isEqualTo("certificate-00123-human-security-2026-en.pdf");
    assertThat(robot.lookup("#printNotice").queryLabeled().getText())
        .startsWith("It cannot be saved here.");

    Path file = folder.resolve("certificate.pdf");
    place = Optional.of(file);
    robot.clickOn("#result-certificate");
    assertThat(robot.lookup("#printNotice").queryLabeled().getText()).startsWith("Saved.");
    assertThat(text(file)).contains("Certificate of Completion", "22 November 2026", hash());
  }

  @Test
  void who_has_not_passed_is_offered_none(FxRobot robot) {
    show(robot, take(3));
    assertThat(robot.lookup("#result-again").tryQuery()).isPresent();
    assertThat(robot.lookup("#result-certificate").tryQuery()).isEmpty();
  }

  private void show(FxRobot robot, UUID attempt) {
    var route = new Route.QuizResult(attempt);
    robot.interact(
        () ->
            new OneScreenWindow(
                    stage,
                    room,
                    Optional.of(person),
                    new SameThreadTaskExecutor(),
                    name -> {
                      suggested = name;
                      return place;
                    },
                    hall -> new ResultScreen(room.workspace(), hall, route))
                .open(route));
  }

  /// Takes the quiz; the first `wrong` questions get no mark.
  private UUID take(int wrong) {
    var halls = new Halls(Optional.of(person));
    var flow = new RecordedQuiz(room.workspace().quiz(), halls.hall().session(), RecordRoom.COURSE);
    var quiz = new QuizViewModel(flow, halls.hall(), room.clock(), nanos::get);
    quiz.shown();
    while (halls.gone().isEmpty()) {
      Answers.give(quiz, quiz.index() >= wrong);
      quiz.next();
    }
    return room.store().history().attempts(person).getLast().id();
  }

  private String hash() {
    Event last = room.store().events().getLast();
    assertThat(last.type()).isEqualTo(EventType.ATTEMPT_SUBMITTED);
    return last.hash().hex();
  }

  private static String text(Path file) throws Exception {
    try (var document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }
}
