package org.kokoroe.core.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The lock on a data directory's records, held while a store is open. It is taken before anything
/// else is looked at, within this process too; SQLite's own exclusive lock is the second one.
final class RecordLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private RecordLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Takes the lock; empty where somebody holds it.
  static Optional<RecordLock> take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // held by another store of this process
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new RecordLock(channel, lock));
  }

  boolean isHeld() {
    return lock.isValid();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The system lets go of it with the process.
    }
  }
}
