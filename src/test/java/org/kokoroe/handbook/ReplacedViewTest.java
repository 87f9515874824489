package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;

/// A view that was replaced before its rows had come to rest: K-1901 on a busy PC.
class ReplacedViewTest extends HandbookWindow {
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  @Test
  void aViewThatWasReplacedBeforeItsRowsWereLaidOutNoLongerLooksForItsPlace() {
    robot.interact(
        () -> {
          var fx = Thread.currentThread();
          fx.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
          var hall = window.hall();
          // In one go, as events that have piled up: two views, of which the first has no time.
          hall.appearance().setTextPercent(120);
          hall.appearance().languageProperty().set(Language.EN);
          hall.navigation().go(new Route.Handbook("tokyo", null));
        });
    settle();
    robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    assertThat(failures).isEmpty();
    assertThat(session.lastClauseProperty().get()).isEqualTo(new ClauseId("tokyo:front.title.1"));
  }
}
