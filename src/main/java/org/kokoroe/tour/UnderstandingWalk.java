package org.kokoroe.tour;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.policy.ClauseId;

/// Looks at what helps to understand the policies: a term, a reference, the readings, the glossary.
final class UnderstandingWalk {
  private final Consumer<Route> go;
  private final Driver driver;
  private final Album album;
  private final TourLog log;

  UnderstandingWalk(Consumer<Route> go, Driver driver, Album album, TourLog log) {
    this.go = go;
    this.driver = driver;
    this.album = album;
    this.log = log;
  }

  void walk() {
    log.step("a term, a reference and the readings, by keyboard");
    at("kameyama:7.(5)");
    album.takeInPairs("36-term", () -> keys(KeyCode.F2, KeyCode.TAB));
    at("kameyama:10");
    album.takeInPairs("37-reference", () -> keys(KeyCode.F2));
    at("kameyama:note");
    album.takeInPairs("38-law", () -> keys(KeyCode.F2, KeyCode.TAB));
    at("kameyama:5");
    keys(KeyCode.R);
    album.takeInPairs("39-furigana");
    keys(KeyCode.R);
    log.step("the glossary: a term that differs, and a standard term");
    go.accept(new Route.Glossary("kameyama", "職員等"));
    album.takeInPairs("40-glossary");
    go.accept(new Route.Glossary("tokyo", null));
    album.takeInPairs("41-glossary-list");
  }

  private void at(String clause) {
    var id = new ClauseId(clause);
    go.accept(new Route.Handbook(id.policy(), id));
  }

  /// Presses keys in the list of clauses, from a closed popover on.
  private void keys(KeyCode... codes) {
    driver.ask(
        () -> {
          var list = driver.scene().lookup("#clauses");
          list.requestFocus();
          for (KeyCode code : codes) {
            Event.fireEvent(
                driver.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
          }
          return true;
        });
    driver.settle();
  }
}
