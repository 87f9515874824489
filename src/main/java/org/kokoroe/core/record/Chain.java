package org.kokoroe.core.record;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// The hashes that tie events together.
///
/// Numbers are written as decimal digits, ids in lower case as printed; each header field is UTF-8
/// behind its length in bytes (4 bytes, big-endian), and an absent one is the length `FFFFFFFF`
/// alone. So a second implementation needs nothing but SHA-256.
public final class Chain {
  /// What stands before the first event.
  public static final Bytes GENESIS = Bytes.zeros(32);

  private static final byte[] DOMAIN = "kokoroe-event-v1\0".getBytes(StandardCharsets.US_ASCII);
  private static final byte COMMITMENT_DOMAIN = 0x10;

  private Chain() {}

  /// Returns `SHA-256(0x10 ‖ salt ‖ payload)`: it holds an event to its payload, and tells nothing
  /// of it once payload and salt are gone.
  public static Bytes commitment(Bytes salt, Bytes payload) {
    MessageDigest digest = sha256();
    digest.update(COMMITMENT_DOMAIN);
    digest.update(salt.array());
    return Bytes.of(digest.digest(payload.array()));
  }

  /// Returns `SHA-256("kokoroe-event-v1\0" ‖ header fields ‖ commitment ‖ previous hash)`; the
  /// fields are installation, sequence, uuid, type, milliseconds since 1970, offset, monotonic
  /// milliseconds, boot, pack digest, subject.
  public static Bytes hash(Event event) {
    var header = new ByteArrayOutputStream(512);
    header.writeBytes(DOMAIN);
    field(header, event.installation());
    field(header, event.sequence());
    field(header, event.uuid());
    field(header, event.type().name());
    field(header, event.at().toEpochMilli());
    field(header, event.offset().getId());
    field(header, event.monotonicMillis());
    field(header, event.boot());
    field(header, event.packDigest());
    field(header, event.subject());
    header.writeBytes(event.commitment().array());
    header.writeBytes(event.previousHash().array());
    return Bytes.of(sha256().digest(header.toByteArray()));
  }

  /// Returns the lower-case hexadecimal SHA-256 of bytes kept beside the events.
  public static String digest(byte[] bytes) {
    return Bytes.of(sha256().digest(bytes)).hex();
  }

  private static void field(ByteArrayOutputStream header, @Nullable Object value) {
    if (value == null) {
      header.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
      return;
    }
    byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
    header.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
    header.writeBytes(text);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
