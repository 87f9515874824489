package org.kokoroe.tour;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kokoroe.app.Launch;
import org.kokoroe.app.LaunchOptions;
import org.kokoroe.cli.LogFile;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Fonts;
import org.kokoroe.ui.GlyphCoverage;

/// Drives the real screens through the main job without a display, and leaves in its folder: a
/// picture of every screen in every dress (`*.png`), the exports (`*.csv`, `*.xlsx`), the data
/// directory `data/` with its `records.db`, and `tour.json`.
public final class Tour {
  /// What the tour leaves beside the pictures.
  static final String LOG = "tour.json";

  /// The file that marks a data directory as made by the tour: its records are nobody's.
  static final String DEMO = "demo.flag";

  /// The data directory of the app whose records are damaged; gone when the tour is over.
  private static final String DAMAGED = "damaged";

  private final Path out;
  private final Path shipped;
  private final List<Path> added;

  /// Prepares a tour that writes to `out`.
  ///
  /// @param shipped the content that ships with the app
  /// @param added folders of added content
  public Tour(Path out, Path shipped, List<Path> added) {
    this.out = out.toAbsolutePath();
    this.shipped = shipped;
    this.added = List.copyOf(added);
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It was done; `wrong` is empty when nothing was wrong.
    ///
    /// @param pictures how many were taken
    record Done(Path log, long pictures, List<String> wrong) implements Outcome {}

    /// The folder holds something that is not a tour's; nothing was touched.
    record FolderInUse(Path folder) implements Outcome {}

    /// The folder cannot be written to.
    record NotWritable(Path folder) implements Outcome {}
  }

  /// Runs the tour; to be called once in a process, and not on the screen's thread.
  public Outcome run() throws InterruptedException {
    try {
      if (!isFreeOrMine()) {
        return new Outcome.FolderInUse(out);
      }
      sweep();
      Path data = flagged("data");
      var log = new TourLog();
      // What nobody expected leaves its trace there, as it does for a person.
      try (LogFile _ = LogFile.in(data)) {
        drive(data, log);
      }
      Path file = out.resolve(LOG);
      log.write(file);
      return new Outcome.Done(file, log.count("picture"), log.wrongs());
    } catch (IOException e) {
      return new Outcome.NotWritable(out);
    }
  }

  private void drive(Path data, TourLog log) throws IOException, InterruptedException {
    var options = new LaunchOptions(data, shipped, added, Optional.of(Language.JA));
    var clock = Clock.system(ZoneId.systemDefault());
    var headless = Launch.headless(options, clock, name -> Optional.of(out.resolve(plain(name))));
    var driver = new Driver(headless.stage(), headless.application().tasks());
    var audit = new ScreenAudit(GlyphCoverage.of(Fonts.regular(shipped)));
    var album = new Album(out, driver, headless.application().appearance(), audit, log);
    try {
      new MainJob(headless.application(), driver, album, log, out).walk();
      new KioskLook(headless, shipped, out, log, audit).look(out.resolve("kiosk"), clock);
      Path damaged = flagged(DAMAGED);
      new Mishaps(headless, shipped, out, log, audit).look(damaged, clock);
      remove(damaged);
    } catch (Driver.Lost lost) {
      log.wrong(String.valueOf(lost.getMessage()));
    } catch (RuntimeException unexpected) {
      log.wrong("unexpected: " + unexpected);
    } finally {
      Launch.end(headless);
    }
    new Aftermath(data, out, log).look();
  }

  /// A file system or a locale may not take Japanese names; the tour's exports have plain ones.
  private static String plain(String suggested) {
    return "training-records" + suggested.substring(suggested.lastIndexOf('.'));
  }

  private boolean isFreeOrMine() throws IOException {
    // A tour that was interrupted has left its data directory and no log.
    if (!Files.exists(out)
        || Files.exists(out.resolve(LOG))
        || Files.exists(out.resolve("data").resolve(DEMO))) {
      return true;
    }
    try (var files = Files.list(out)) {
      return files.findAny().isEmpty();
    }
  }

  /// Makes a data directory of the tour's own.
  private Path flagged(String name) throws IOException {
    Path data = Files.createDirectories(out.resolve(name));
    Files.writeString(data.resolve(DEMO), "tour\n", StandardCharsets.UTF_8);
    return data;
  }

  /// Removes a data directory of the tour's own, and no other.
  private static void remove(Path data) throws IOException {
    if (Files.exists(data.resolve(DEMO))) {
      try (var files = Files.walk(data)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /// Removes what an earlier tour left, and nothing else.
  private void sweep() throws IOException {
    Files.createDirectories(out);
    remove(out.resolve("data"));
    remove(out.resolve(DAMAGED));
    try (var files = Files.newDirectoryStream(out, "{*.png,training-records.*,tour.json}")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }
}
