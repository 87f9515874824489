package org.kokoroe.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kokoroe.app.Application;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.text.Language;

/// The main job, as a new employee and then HR would do it: say who one is, read the clause, take
/// the course, look at the record, export it.
final class MainJob {
  private static final String NUMBER = "00123";
  private static final String COURSE = "human-security";

  private final Application application;
  private final Driver driver;
  private final Album album;
  private final TourLog log;
  private final Path out;

  MainJob(Application application, Driver driver, Album album, TourLog log, Path out) {
    this.application = application;
    this.driver = driver;
    this.album = album;
    this.log = log;
    this.out = out;
  }

  void walk() {
    firstStart();
    read();
    new SearchWalk(driver, album, log).walk();
    new ReaderWalk(application, driver, album, log).walk();
    lessons();
    Set<String> shown = quiz();
    result();
    otherTypes(shown);
    records();
    personnel();
    settings();
    new DutyWalk(application, driver, album, log).walk();
    new FiguresWalk(driver, album, log, this::go).walk();
    new UnderstandingWalk(this::go, driver, album, log).walk();
  }

  private void firstStart() {
    log.step("first start: staff number, name, department");
    album.take("01-first-start");
    driver.type("first-number", NUMBER);
    driver.type("first-name", "髙﨑 花子（例）");
    driver.pick("first-department", "消防本部・署");
    driver.press("first-begin");
    log.check("Home is shown after three inputs", driver.has("home-clause"));
    album.take("02-home");
  }

  private void read() {
    log.step("handbook: the human-security clause, one press from Home");
    driver.press("home-clause");
    album.take("03-handbook-both");
    for (String view : List.of("viewJapanese", "viewEnglish")) {
      if (driver.has(view)) {
        driver.press(view);
        album.take("04-handbook-" + view);
      }
    }
    driver.press("viewBoth");
    driver.press("find");
    driver.type("words", "教育");
    album.take("05-handbook-find");
    driver.press("findClose");
  }

  private void lessons() {
    log.step("course and lessons");
    go(new Route.Training());
    album.take("06-training");
    go(new Route.CourseOverview(COURSE));
    album.take("07-course");
    driver.press("course-next");
    album.take("08-lesson");
  }

  /// Returns the kinds of question that were shown.
  private Set<String> quiz() {
    log.step("quiz: ten questions, one of them answered wrongly");
    go(new Route.Quiz(COURSE));
    Set<String> shown = new HashSet<>();
    Course course = workspace().content().course(COURSE).orElseThrow();
    int total = attempt().started().paper().size();
    boolean failedOne = false;
    for (int index = 0; index < total; index++) {
      Question question = question(course, index);
      String type = type(question);
      boolean first = shown.add(type);
      boolean wrong = !failedOne && question instanceof Question.Single;
      if (first) {
        album.takeInPairs("09-question-" + type);
      }
      var hand = new QuizHand(driver);
      hand.choose(question, !wrong);
      if (first) {
        switchLanguage(type);
        if (question instanceof Question.Single) {
          album.takeInPairs("10-chosen-" + type);
        }
      }
      hand.give(question, !wrong);
      log.check(
          "answer " + (index + 1) + " is on disk before the next question",
          attempt().responses().size() == index + 1);
      if (first || wrong) {
        album.takeInPairs((wrong ? "12-feedback-wrong-" : "11-feedback-") + type);
      }
      failedOne |= wrong;
      driver.press("quiz-next");
    }
    return shown;
  }

  /// Looks, in practice, at the kinds of question that the draw did not bring.
  private void otherTypes(Set<String> shown) {
    Course course = workspace().content().course(COURSE).orElseThrow();
    AttemptRecord attempt = attempt();
    for (Question question : course.questionsFor(attempt.started().policy())) {
      if (shown.add(type(question))) {
        go(new Route.Practice(attempt.id(), List.of(question.core().uid())));
        album.takeInPairs("09-question-" + type(question));
        var hand = new QuizHand(driver);
        hand.choose(question, false);
        switchLanguage(type(question));
        hand.give(question, false);
        album.takeInPairs("11-feedback-" + type(question));
        driver.press("quiz-next");
      }
    }
  }

  private static String type(Question question) {
    return question.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private void switchLanguage(String type) {
    var before = driver.chosen();
    driver.language(application, Language.EN);
    log.check(
        "a switch of language keeps the choice (" + type + ")", before.equals(driver.chosen()));
    driver.language(application, Language.JA);
  }

  private void result() {
    log.step("result, and practice of what was missed");
    log.check("the attempt is passed", attempt().passed());
    album.take("13-result");
    int before = workspace().store().events().size();
    driver.press("result-practice");
    album.take("14-practice");
    driver.press("quiz-option-1");
    driver.press("quiz-answer");
    log.check("practice explains the answer", driver.has("quiz-next"));
    driver.press("quiz-leave");
    driver.press("quiz-leave-now");
    log.check("practice keeps no record", before == workspace().store().events().size());
  }

  private void records() {
    log.step("Home when all is done, and my records");
    go(new Route.Home());
    album.take("15-home-done");
    go(new Route.Records());
    album.take("16-records");
  }

  private void personnel() {
    log.step("HR desk: export to XLSX and CSV");
    go(new Route.Personnel());
    album.take("17-personnel");
    for (String format : List.of("xlsx", "csv")) {
      driver.press("personnel-format-" + format);
      driver.press("personnel-export");
      log.check(
          "the " + format + " export is there",
          Files.isRegularFile(out.resolve("training-records." + format)));
    }
    album.take("18-personnel-exported");
  }

  private void settings() {
    log.step("settings");
    go(new Route.Settings());
    album.take("19-settings");
  }

  private void go(Route route) {
    driver.ask(
        () -> {
          application.go(route);
          return true;
        });
    driver.settle();
    driver.settle();
  }

  private Workspace workspace() {
    return application.workspace().orElseThrow(() -> new Driver.Lost("the records are not open"));
  }

  private AttemptRecord attempt() {
    return workspace().store().history().attempts().getLast();
  }

  private Question question(Course course, int index) {
    String reference = attempt().started().paper().get(index).question();
    return course.questions().stream()
        .filter(q -> q.reference().equals(reference))
        .findFirst()
        .orElseThrow(() -> new Driver.Lost("no question " + reference));
  }
}
