package org.kokoroe.core.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// What the first 100 bytes of a SQLite file say (sqlite.org/fileformat.html, 1.3), read without
/// SQLite, since opening a file with it may already change it. Only for a file that nothing in this
/// process has open: closing any handle drops this process's POSIX locks.
///
/// @param sqlite whether it begins as a SQLite file does
/// @param userVersion the newest schema version in the file or in its write-ahead log
record FileHeader(boolean sqlite, int applicationId, int userVersion) {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION_ID = 68;
  private static final int WAL_HEADER = 32;
  private static final int FRAME_HEADER = 24;

  static FileHeader read(Path database, Path wal) throws IOException {
    ByteBuffer bytes = bytes(database, 0, LENGTH);
    if (bytes.remaining() < LENGTH || !startsWithMagic(bytes)) {
      return new FileHeader(false, 0, 0);
    }
    int version = Math.max(bytes.getInt(USER_VERSION), walVersion(wal));
    return new FileHeader(true, bytes.getInt(APPLICATION_ID), version);
  }

  /// Returns the newest schema version in a frame for page 1 of the log's present generation, or 0
  /// (sqlite.org/fileformat.html, 4.1). Checksums are not looked at: in doubt the file is newer.
  private static int walVersion(Path wal) throws IOException {
    if (!Files.exists(wal) || Files.size(wal) < WAL_HEADER) {
      return 0;
    }
    ByteBuffer header = bytes(wal, 0, WAL_HEADER);
    int pageSize = header.getInt(8);
    long salts = header.getLong(16);
    if (pageSize < 512 || pageSize > 65536) {
      return 0;
    }
    int version = 0;
    long size = Files.size(wal);
    for (long at = WAL_HEADER;
        at + FRAME_HEADER + pageSize <= size;
        at += FRAME_HEADER + pageSize) {
      ByteBuffer frame = bytes(wal, at, FRAME_HEADER + LENGTH);
      if (frame.getLong(8) != salts) {
        break;
      }
      if (frame.getInt(0) == 1) {
        version = Math.max(version, frame.getInt(FRAME_HEADER + USER_VERSION));
      }
    }
    return version;
  }

  private static boolean startsWithMagic(ByteBuffer bytes) {
    byte[] start = new byte[MAGIC.length];
    bytes.get(0, start);
    return Arrays.equals(start, MAGIC);
  }

  private static ByteBuffer bytes(Path file, long at, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      int got = 0;
      while (bytes.hasRemaining() && got >= 0) {
        got = in.read(bytes, at + bytes.position());
      }
    }
    return bytes.flip();
  }
}
