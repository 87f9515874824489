package org.kokoroe.tour;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kokoroe.app.Launch;
import org.kokoroe.app.LaunchOptions;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.Language;

/// What a person sees when something is wrong: an app on records that were cut in half, in a folder
/// of its own, and one in which something unexpected happened.
final class Mishaps {
  private final Launch.Headless first;
  private final Path shipped;
  private final Path out;
  private final TourLog log;
  private final ScreenAudit audit;

  Mishaps(Launch.Headless first, Path shipped, Path out, TourLog log, ScreenAudit audit) {
    this.first = first;
    this.shipped = shipped;
    this.out = out;
    this.log = log;
    this.audit = audit;
  }

  void look(Path folder, Clock clock) throws IOException, InterruptedException {
    log.step("records cut in half, and something unexpected");
    Files.createDirectories(folder);
    cutInHalf(folder, clock);
    var options = new LaunchOptions(folder, shipped, List.of(), Optional.of(Language.JA));
    var app = Launch.beside(first, options, clock, name -> Optional.empty());
    try {
      look(app, folder);
    } finally {
      Launch.close(app);
    }
  }

  private void look(Launch.Headless app, Path folder) throws IOException {
    var tasks = app.application().tasks();
    var driver = new Driver(app.stage(), tasks);
    var album = new Album(out, driver, app.application().appearance(), audit, log);
    log.check("the file that cannot be read is kept under another name", isKept(folder));
    album.take("20-trouble-records");
    tasks.run(
        () -> {
          throw new IllegalStateException("the tour asks for this");
        },
        never -> {});
    driver.settle();
    album.take("21-trouble-unexpected");
  }

  private static void cutInHalf(Path folder, Clock clock) throws IOException {
    if (RecordStore.open(folder, clock, System::nanoTime) instanceof OpenOutcome.Opened made) {
      Path file = made.store().file();
      made.store().close();
      try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
        raw.setLength(raw.length() / 2);
      }
    }
  }

  private static boolean isKept(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder, "records-set-aside-*.db")) {
      return files.iterator().hasNext();
    }
  }
}
