package org.kokoroe.tour;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.kokoroe.app.Launch;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Statement;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.text.Language;

/// Somebody who says who they are, where that is asked, and answers a quiz rightly on the screens,
/// from the question that is shown first to the end.
final class AppLearner {
  private static final String COURSE = "human-security";

  private final Launch.Headless app;
  private final Driver driver;
  private final boolean lying;
  private final Consumer<String> tell;

  /// Prepares a learner who tells of every answer.
  ///
  /// @param lying whether to tell of the first answer, and not to give it
  AppLearner(Launch.Headless app, boolean lying, Consumer<String> tell) {
    this.app = app;
    this.driver = new Driver(app.stage(), app.application().tasks());
    this.lying = lying;
    this.tell = tell;
  }

  void answer() {
    driver.settle();
    if (driver.has("first-number")) {
      driver.type("first-number", "00123");
      driver.type("first-name", "山田 花子（例）");
      driver.pick("first-department", "消防本部・署");
      driver.press("first-begin");
    }
    need("home-course-" + COURSE);
    driver.ask(
        () -> {
          app.application().go(new Route.Quiz(COURSE));
          return true;
        });
    driver.settle();
    driver.settle();
    if (lying) {
      tell.accept(attempt().id() + " " + shownIndex());
      return;
    }
    while (driver.has("quiz-answer")) {
      answerOne();
    }
    if (!attempt().isSubmitted()) {
      throw new Driver.Lost("no question on the screen, and nothing handed in");
    }
  }

  private void answerOne() {
    AttemptRecord attempt = attempt();
    int index = shownIndex();
    var item = attempt.started().paper().get(index);
    Question question = question(item.question());
    compare(question, item.order());
    var hand = new QuizHand(driver);
    hand.choose(question, true);
    hand.give(question, true);
    need("quiz-next");
    tell.accept(attempt.id() + " " + index);
    driver.press("quiz-next");
    driver.settle();
  }

  private void need(String id) {
    if (!driver.has(id)) {
      throw new Driver.Lost("no #" + id);
    }
  }

  /// Returns the place that the screen gives the question, from 0.
  private int shownIndex() {
    String words =
        driver.ask(() -> ((Label) driver.scene().getRoot().lookup(".quiz-count")).getText());
    return Integer.parseInt(words.replaceFirst("\\D.*", "")) - 1;
  }

  /// Sees that the screen shows that question of the paper with its choices in that order.
  private void compare(Question question, List<String> order) {
    List<String> shown =
        driver.ask(
            () ->
                driver.scene().getRoot().lookupAll(".k-prose").stream()
                    .map(node -> ((Text) node).getText())
                    .toList());
    if (!shown.contains(question.core().stem().in(Language.JA))) {
      throw new Driver.Lost("not the question of the paper: " + question.reference());
    }
    if (!driver.order().equals(order)) {
      throw new Driver.Lost("not the order of the paper: " + question.reference());
    }
    Map<String, String> words = choices(question);
    List<String> choices = order.stream().filter(words::containsKey).map(words::get).toList();
    if (!shown.stream().filter(choices::contains).toList().equals(choices)) {
      throw new Driver.Lost("not the order of the paper: " + question.reference());
    }
  }

  /// Returns the words of choices by their ids, for the types that show them as they are.
  private static Map<String, String> choices(Question question) {
    return switch (question) {
      case Question.Single single -> options(single.options());
      case Question.Multiple multiple -> options(multiple.options());
      case Question.TrueFalseReason judged -> options(judged.options());
      case Question.Matrix matrix ->
          matrix.statements().stream()
              .collect(Collectors.toMap(Statement::id, s -> s.text().in(Language.JA)));
      default -> Map.of();
    };
  }

  private static Map<String, String> options(List<Option> options) {
    return options.stream().collect(Collectors.toMap(Option::id, o -> o.text().in(Language.JA)));
  }

  private Workspace workspace() {
    return app.application()
        .workspace()
        .orElseThrow(() -> new Driver.Lost("the records are not open"));
  }

  private AttemptRecord attempt() {
    return workspace().store().history().attempts().getLast();
  }

  private Question question(String reference) {
    return workspace().content().course(COURSE).orElseThrow().questions().stream()
        .filter(q -> q.reference().equals(reference))
        .findFirst()
        .orElseThrow(() -> new Driver.Lost("no question " + reference));
  }
}
