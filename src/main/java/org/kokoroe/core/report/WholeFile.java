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

/// Writes a file whole or not at all: to a file beside it, forced to the disk, read back, then
/// moved in one step. A file that was there before stays until that step.
public final class WholeFile {
  private static final int MOVES = 8;
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final long FULL_BELOW_BYTES = 64 * 1024;

  private final Disk disk;

  /// Writes to the real disk.
  public WholeFile() {
    this(new Disk());
  }

  WholeFile(Disk disk) {
    this.disk = disk;
  }

  /// What a file is to hold.
  public interface Content {
    /// Writes it.
    void write(OutputStream out) throws IOException;

    /// Says whether a file whose bytes are those written can be read as what it should be.
    boolean isIn(Path file) throws IOException;
  }

  /// What became of it.
  public sealed interface Outcome {
    /// The file is there, whole, and was read back.
    ///
    /// @param sha256 of the file, lower-case hex
    record Written(String sha256) implements Outcome {}

    /// The place cannot be written. What was there before is unchanged.
    record NotWritable() implements Outcome {}

    /// The disk is full. What was there before is unchanged.
    record DiskFull() implements Outcome {}
  }

  /// Writes the content to the target. A folder, a link or a device is never replaced.
  public Outcome write(Content content, Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !isFreeOrFile(target)) {
      return new Outcome.NotWritable();
    }
    Path part = folder.resolve(target.getFileName() + ".kokoroe-part");
    try {
      try {
        String sha256 = writePart(content, part);
        check(content, part, sha256);
        move(part, target);
        return new Outcome.Written(sha256);
      } catch (IOException | UncheckedIOException e) {
        return isFull(folder) ? new Outcome.DiskFull() : new Outcome.NotWritable();
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      return new Outcome.NotWritable();
    }
  }

  private static boolean isFreeOrFile(Path target) {
    return Files.notExists(target, LinkOption.NOFOLLOW_LINKS)
        || Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
  }

  private String writePart(Content content, Path part) throws IOException {
    MessageDigest digest = sha256();
    try (FileChannel channel = disk.create(part);
        var out =
            new BufferedOutputStream(
                new DigestOutputStream(Channels.newOutputStream(channel), digest))) {
      content.write(out);
      out.flush();
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void check(Content content, Path part, String sha256) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(part), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256) || !content.isIn(part)) {
      throw new IOException("the file does not hold what was written");
    }
  }

  /// Tries again for some seconds: virus scanners hold fresh files for a moment.
  private void move(Path part, Path target) throws IOException {
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
