package org.kokoroe.core.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/// What an export asks of the disk, and of time; tests put one that fails in its place.
class Disk {
  /// Creates a file, or empties the one that is there.
  FileChannel create(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
  }

  /// Moves a file over another in one step.
  void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Returns the free bytes at a place.
  long freeBytes(Path folder) throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  /// Waits.
  void sleep(Duration duration) throws InterruptedException {
    Thread.sleep(duration);
  }
}
