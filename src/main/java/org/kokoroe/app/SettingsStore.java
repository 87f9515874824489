package org.kokoroe.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes `settings.json`, whole or not at all. A file that cannot be read is set aside
/// and the person told; it is never silently replaced.
final class SettingsStore {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Path file;
  private final Clock clock;
  private final JsonMapper json = new JsonMapper();

  SettingsStore(Path dataDirectory, Clock clock) {
    this.file = dataDirectory.resolve("settings.json");
    this.clock = clock;
  }

  /// What reading found.
  sealed interface Loaded {
    /// Returns the settings to use.
    Settings settings();

    /// They were read, or there were none yet.
    record Fine(Settings settings) implements Loaded {}

    /// They could not be read and now lie in `aside`; the defaults are used.
    record SetAside(Settings settings, Path aside) implements Loaded {}
  }

  Loaded load() {
    if (!Files.exists(file)) {
      return new Loaded.Fine(Settings.DEFAULT);
    }
    try {
      Settings read = json.readValue(Files.readAllBytes(file), Settings.class);
      return read == null ? setAside() : new Loaded.Fine(read);
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      LOG.warn("K-1101 settings unreadable: {}", e.getClass().getSimpleName());
      return setAside();
    }
  }

  private Loaded setAside() {
    Path aside =
        file.resolveSibling("settings.unreadable-" + STAMP.format(clock.instant()) + ".json");
    try {
      Files.move(file, aside);
    } catch (IOException e) {
      LOG.warn("K-1102 settings cannot be set aside: {}", e.getClass().getSimpleName());
    }
    return new Loaded.SetAside(Settings.DEFAULT, aside);
  }

  /// Writes the settings; returns false where the disk refuses, and the old file stays.
  boolean save(Settings settings) {
    Path part = file.resolveSibling("settings.json.part");
    try {
      Files.createDirectories(file.getParent());
      Files.write(part, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(settings));
      try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      LOG.warn("K-1103 settings not saved: {}", e.getClass().getSimpleName());
      return false;
    }
  }
}
