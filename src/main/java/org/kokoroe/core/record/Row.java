package org.kokoroe.core.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the event table as it lies in the file, before anything is believed of it.
///
/// @param header the text columns in the order of [#COLUMNS]
record Row(Header header, long sequence, long wallUtc, long monotonicMillis, Blobs blobs) {
  static final String COLUMNS =
      "install_id, seq, uuid, type, wall_utc, tz, mono_ms, boot_id, pack_digest, subject_ref,"
          + " payload, salt, payload_commit, prev_hash, hash";

  record Header(
      @Nullable String installation,
      @Nullable String uuid,
      @Nullable String type,
      @Nullable String offset,
      @Nullable String boot,
      @Nullable String packDigest,
      @Nullable String subject) {}

  record Blobs(
      @Nullable Bytes payload,
      @Nullable Bytes salt,
      @Nullable Bytes commitment,
      @Nullable Bytes previousHash,
      @Nullable Bytes hash) {}

  static Row read(ResultSet row) throws SQLException {
    Header header =
        new Header(
            row.getString(1),
            row.getString(3),
            row.getString(4),
            row.getString(6),
            row.getString(8),
            row.getString(9),
            row.getString(10));
    Blobs blobs =
        new Blobs(blob(row, 11), blob(row, 12), blob(row, 13), blob(row, 14), blob(row, 15));
    return new Row(header, row.getLong(2), row.getLong(5), row.getLong(7), blobs);
  }

  /// Returns the event; throws [IllegalArgumentException] where a column holds no such value.
  Event decode() {
    String subject = header.subject();
    try {
      return new Event(
          UUID.fromString(there(header.installation())),
          sequence,
          UUID.fromString(there(header.uuid())),
          EventType.valueOf(there(header.type())),
          Instant.ofEpochMilli(wallUtc),
          ZoneOffset.of(there(header.offset())),
          monotonicMillis,
          UUID.fromString(there(header.boot())),
          header.packDigest(),
          subject == null ? null : UUID.fromString(subject),
          there(blobs.payload()),
          there(blobs.salt()),
          there(blobs.commitment()),
          there(blobs.previousHash()),
          there(blobs.hash()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no offset", e);
    }
  }

  private static <T> T there(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("an empty column");
    }
    return value;
  }

  private static @Nullable Bytes blob(ResultSet row, int column) throws SQLException {
    byte[] bytes = row.getBytes(column);
    return bytes == null ? null : Bytes.of(bytes);
  }
}
