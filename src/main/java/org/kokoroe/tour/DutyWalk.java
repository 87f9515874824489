package org.kokoroe.tour;

import org.kokoroe.app.Application;
import org.kokoroe.app.api.Route;

/// Looks at what a policy asks: of oneself, of everyone, and where nothing matches.
final class DutyWalk {
  private final Application application;
  private final Driver driver;
  private final Album album;
  private final TourLog log;

  DutyWalk(Application application, Driver driver, Album album, TourLog log) {
    this.application = application;
    this.driver = driver;
    this.album = album;
    this.log = log;
  }

  void walk() {
    log.step("my duties: one's own, those of a whole policy, a kind there is none of");
    driver.ask(
        () -> {
          application.go(new Route.Duties("kameyama"));
          return true;
        });
    driver.settle();
    album.takeInPairs("30-duties-mine");
    driver.pick("duties-actor", "すべて");
    driver.press("duties-prohibition");
    album.takeInPairs("31-duties-prohibitions");
    driver.press("duties-permission");
    album.takeInPairs("32-duties-none");
    driver.press("duties-reset");
    driver.press("duties-text-1");
    log.check("a duty leads to its clause in the text", driver.has("clauses"));
  }
}
