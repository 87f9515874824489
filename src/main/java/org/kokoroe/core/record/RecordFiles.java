package org.kokoroe.core.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// The files of the records in a data directory.
///
/// @param directory absolute
record RecordFiles(Path directory) {
  private static final String NAME = "records.db";
  private static final String SET_ASIDE = "records-set-aside-";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final byte[] MARKER = "kokoroe-records/1\n".getBytes(StandardCharsets.US_ASCII);

  RecordFiles {
    directory = directory.toAbsolutePath().normalize();
  }

  Path database() {
    return directory.resolve(NAME);
  }

  /// SQLite's write-ahead log; part of the database while it exists.
  Path wal() {
    return directory.resolve(NAME + "-wal");
  }

  /// A new database while it is being made; it gets its name when it is whole.
  Path unborn() {
    return directory.resolve(NAME + ".new");
  }

  /// Its presence says that there have been records here.
  Path marker() {
    return directory.resolve("records.marker");
  }

  Path lock() {
    return directory.resolve("records.lock");
  }

  /// Tells whether anything says that there were records here.
  boolean knownBefore() {
    return Files.exists(marker()) || Files.exists(wal());
  }

  /// Writes the marker, whole, unless it is there.
  void mark() throws IOException {
    if (Files.exists(marker())) {
      return;
    }
    Path part = directory.resolve("records.marker.part");
    try (FileChannel out =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      out.write(ByteBuffer.wrap(MARKER));
      out.force(true);
    }
    Files.move(part, marker(), StandardCopyOption.ATOMIC_MOVE);
    forceDirectory();
  }

  /// Gives the finished new database its name.
  void bear() throws IOException {
    try (FileChannel file = FileChannel.open(unborn(), StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Files.move(unborn(), database(), StandardCopyOption.ATOMIC_MOVE);
    forceDirectory();
  }

  /// Moves the database, with what belongs to it, to a dated name that is free, and returns that
  /// name. The log goes last: a log without its database is noticed, the reverse is not.
  Path setAside(Clock clock) throws IOException {
    String stem = SET_ASIDE + STAMP.format(clock.instant());
    Path target = directory.resolve(stem + ".db");
    for (int n = 2; Files.exists(target) || Files.exists(logOf(target)); n++) {
      target = directory.resolve(stem + "-" + n + ".db");
    }
    if (Files.exists(database())) {
      Files.move(database(), target, StandardCopyOption.ATOMIC_MOVE);
    }
    if (Files.exists(wal())) {
      Files.move(wal(), logOf(target), StandardCopyOption.ATOMIC_MOVE);
    }
    forceDirectory();
    return target;
  }

  /// Returns the names of the files set aside here, oldest first.
  List<String> namesSetAside() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(f -> String.valueOf(f.getFileName()))
          .filter(name -> name.startsWith(SET_ASIDE))
          .sorted()
          .toList();
    }
  }

  private static Path logOf(Path database) {
    return database.resolveSibling(database.getFileName() + "-wal");
  }

  /// Asks the system to put new names on the disk, where it can be asked (not on Windows).
  private void forceDirectory() {
    try (FileChannel folder = FileChannel.open(directory, StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows opens no folder; NTFS keeps its names in a journal of its own.
    }
  }
}
