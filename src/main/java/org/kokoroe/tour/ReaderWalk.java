package org.kokoroe.tour;

import javafx.scene.input.KeyCode;
import org.kokoroe.app.Application;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.record.EventType;

/// The handbook as a reader uses it: each view, what was read, bookmarks and notes, going to a
/// clause.
final class ReaderWalk {
  private static final ClauseId HUMAN = new ClauseId("kameyama:7.(5)");

  private final Application application;
  private final Driver driver;
  private final Album album;
  private final TourLog log;

  ReaderWalk(Application application, Driver driver, Album album, TourLog log) {
    this.application = application;
    this.driver = driver;
    this.album = album;
    this.log = log;
  }

  void walk() {
    log.step("handbook: views, what was read, notes, going to a clause");
    driver.ask(
        () -> {
          application.go(new Route.Handbook("kameyama", HUMAN));
          return true;
        });
    driver.settle();
    driver.settle();
    driver.press("viewInterleaved");
    album.takeInPairs("22-reader-interleaved");
    driver.press("viewBoth");
    read();
    notes();
    goTo();
  }

  private void read() {
    driver.key(KeyCode.A, false);
    driver.settle();
    log.check("what was read is on the disk", acknowledged() == 1);
    album.takeInPairs("23-reader-read");
  }

  private long acknowledged() {
    var store = application.workspace().orElseThrow().store();
    return store.events().stream().filter(e -> e.type() == EventType.CLAUSES_ACKNOWLEDGED).count();
  }

  private void notes() {
    driver.press("bookmark");
    driver.press("noteOpen");
    driver.type("note", "研修は11月。課の朝礼で読み合わせをする");
    album.takeInPairs("24-reader-note");
    driver.press("noteKeep");
    album.takeInPairs("25-reader-marked");
    driver.key(KeyCode.M, false);
    album.takeInPairs("26-reader-marks");
    driver.press("marksClose");
  }

  private void goTo() {
    driver.shortcut(KeyCode.G);
    driver.type("goto", "セキュリティ");
    album.takeInPairs("27-reader-goto");
    driver.type("goto", "99");
    album.takeInPairs("28-reader-goto-none");
    driver.type("goto", "7(5)");
    driver.key(KeyCode.ENTER, false);
    log.check("7(5) leads to the clause", !driver.has("overlay"));
  }
}
