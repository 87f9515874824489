package org.kokoroe.tour;

import java.util.List;
import java.util.function.Consumer;
import org.kokoroe.app.api.Route;

/// The figures of both policies, a part of each chosen, and the comparison.
final class UnderstandingWalk {
  private final Driver driver;
  private final Album album;
  private final TourLog log;
  private final Consumer<Route> go;

  UnderstandingWalk(Driver driver, Album album, TourLog log, Consumer<Route> go) {
    this.driver = driver;
    this.album = album;
    this.log = log;
    this.go = go;
  }

  void walk() {
    figures();
  }

  private void figures() {
    log.step("figures of both policies; a part shows its clause");
    for (String policy : List.of("tokyo", "kameyama")) {
      go.accept(new Route.Figures(policy));
      album.take("203-figures-" + policy);
    }
  }
}
