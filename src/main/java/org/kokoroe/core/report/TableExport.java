package org.kokoroe.core.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/// Writes a table to a file whole or not at all: to a file beside it, forced to the disk, read
/// back, then moved in one step. A file that was there before stays until that step.
public final class TableExport {
  private static final int MOVES = 8;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final long FULL_BELOW_BYTES = 64 * 1024;

  private final Path dataDirectory;
  private final Disk disk;

  /// Makes an export to the real disk.
  ///
  /// @param dataDirectory holds the records; nothing in it is ever replaced
  public TableExport(Path dataDirectory) {
    this(dataDirectory, new Disk());
  }

  TableExport(Path dataDirectory, Disk disk) {
    this.dataDirectory = dataDirectory;
    this.disk = disk;
  }

  /// Writes the table.
  ///
  /// @param overwrite whether an existing file may be replaced
  public ExportOutcome write(Table table, TableFormat format, Path target, boolean overwrite) {
    if (table.rows().isEmpty()) {
      return new ExportOutcome.NothingToExport();
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !overwrite) {
      return new ExportOutcome.TargetExists(target);
    }
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !isFreeOrFile(target) || isOwn(folder)) {
      return new ExportOutcome.TargetNotWritable(target);
    }
    return new OneFile(table, format, target).write(folder);
  }

  /// A folder, a link or a device must not be replaced by a file.
  private static boolean isFreeOrFile(Path target) {
    return Files.notExists(target, LinkOption.NOFOLLOW_LINKS)
        || Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
  }

  /// Says whether a folder is the data directory or lies in it, under whatever name.
  public boolean isOwn(Path folder) {
    try {
      return folder.toRealPath().startsWith(dataDirectory.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private final class OneFile {
    private final Table table;
    private final TableFormat format;
    private final Path target;

    OneFile(Table table, TableFormat format, Path target) {
      this.table = table;
      this.format = format;
      this.target = target;
    }

    ExportOutcome write(Path folder) {
      Path part = folder.resolve(target.getFileName() + ".kokoroe-part");
      try {
        try {
          String sha256 = writePart(part);
          check(part, sha256);
          move(part);
          return new ExportOutcome.Written(target, table.rows().size(), sha256);
        } catch (IOException | UncheckedIOException e) {
          return isFull(folder)
              ? new ExportOutcome.DiskFull(target)
              : new ExportOutcome.TargetNotWritable(target);
        } finally {
          Files.deleteIfExists(part);
        }
      } catch (IOException e) {
        return new ExportOutcome.TargetNotWritable(target);
      }
    }

    private String writePart(Path part) throws IOException {
      MessageDigest digest = sha256();
      try (FileChannel channel = disk.create(part);
          var out =
              new BufferedOutputStream(
                  new DigestOutputStream(Channels.newOutputStream(channel), digest))) {
        format.write(table, out);
        out.flush();
        channel.force(true);
      }
      return HexFormat.of().formatHex(digest.digest());
    }

    private void check(Path part, String sha256) throws IOException {
      MessageDigest digest = sha256();
      try (InputStream in = new DigestInputStream(Files.newInputStream(part), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(sha256) || !format.holds(part, table)) {
        throw new IOException("the file does not hold what was written");
      }
    }

    /// Tries again for some seconds: virus scanners hold fresh files for a moment.
    private void move(Path part) throws IOException {
      Duration pause = FIRST_PAUSE;
      for (int left = MOVES - 1; ; left--) {
        try {
          disk.move(part, target);
          return;
        } catch (IOException e) {
          if (left == 0 || !waited(pause)) {
            throw e;
          }
          pause = pause.multipliedBy(2);
        }
      }
    }
  }

  private boolean waited(Duration pause) {
    try {
      disk.sleep(pause);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isFull(Path folder) throws IOException {
    return disk.freeBytes(folder) < FULL_BELOW_BYTES;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
