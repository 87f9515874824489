package org.kokoroe.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kokoroe.app.Launch;
import org.kokoroe.app.LaunchOptions;
import org.kokoroe.core.text.Language;

/// The handbook on a PC that anybody may use: read only, nothing is written.
final class KioskLook {
  private final Launch.Headless first;
  private final Path shipped;
  private final Path out;
  private final TourLog log;
  private final ScreenAudit audit;

  KioskLook(Launch.Headless first, Path shipped, Path out, TourLog log, ScreenAudit audit) {
    this.first = first;
    this.shipped = shipped;
    this.out = out;
    this.log = log;
    this.audit = audit;
  }

  void look(Path nowhere, Clock clock) throws InterruptedException {
    log.step("kiosk: the handbook alone, read only");
    var options =
        new LaunchOptions(nowhere, shipped, List.of(), Optional.of(Language.JA), /* kiosk= */ true);
    var app = Launch.beside(first, options, clock, name -> Optional.empty());
    try {
      var driver = new Driver(app.stage(), app.application().tasks());
      new Album(out, driver, app.application().appearance(), audit, log).takeInPairs("29-kiosk");
      log.check("a kiosk asks nobody who they are", driver.has("clauses"));
    } finally {
      Launch.close(app);
    }
    log.check("a kiosk writes nothing", !Files.exists(nowhere));
  }
}
