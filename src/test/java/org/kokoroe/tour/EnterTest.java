package org.kokoroe.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.api.Route;

/// Enter presses the one filled button of each screen, also of one that has just come.
class EnterTest {
  private static final int LESSONS = 6;

  @TempDir Path data;

  @Test
  void leadsThroughAllLessonsToTheFirstQuestion() throws Exception {
    try (var app = AppAtHand.on(data)) {
      Driver driver = app.driver();
      driver.type("first-number", "00123");
      driver.type("first-name", "山田 花子（例）");
      driver.pick("first-department", "消防本部・署");
      driver.press("first-begin");
      driver.ask(
          () -> {
            app.application().go(new Route.CourseOverview("human-security"));
            return true;
          });
      driver.settle();
      for (int lesson = 0; lesson <= LESSONS; lesson++) {
        assertThat(driver.has("quiz-answer")).isFalse();
        driver.key(KeyCode.ENTER, false);
        driver.settle();
      }

      assertThat(driver.has("quiz-answer")).isTrue();
      var store = app.application().workspace().orElseThrow().store();
      var person = store.history().people().getFirst().id();
      assertThat(store.history().lessons(person)).hasSize(LESSONS);
    }
  }
}
