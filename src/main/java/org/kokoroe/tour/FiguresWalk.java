package org.kokoroe.tour;

import java.util.function.Consumer;
import org.kokoroe.app.api.Route;

/// The figures of both policies, a part of them chosen, and the comparison.
final class FiguresWalk {
  private final Driver driver;
  private final Album album;
  private final TourLog log;
  private final Consumer<Route> go;

  FiguresWalk(Driver driver, Album album, TourLog log, Consumer<Route> go) {
    this.driver = driver;
    this.album = album;
    this.log = log;
    this.go = go;
  }

  void walk() {
    log.step("figures of both policies; a part shows its clause");
    figure("tokyo", "hierarchy-standards");
    figure("tokyo", "threats-two-rules");
    figure("tokyo", "cia-integrity");
    figure("kameyama", "hierarchy-procedures");
    figure("kameyama", "threats-four-disease");
    figure("kameyama", "cia-availability");
    figure("kameyama", "segments-lgwan_internal");
    log.step("comparison: a topic in both languages");
    go.accept(new Route.Compare());
    album.takeInPairs("34-compare");
    driver.press("compare-both");
    album.takeInPairs("35-compare-both");
  }

  private void figure(String policy, String part) {
    go.accept(new Route.Figures(policy));
    driver.press("figure-" + part);
    log.check("a part shows its clause: " + part, driver.has("figures-quote"));
    album.takeInPairs("33-figures-" + policy + "-" + part);
  }
}
