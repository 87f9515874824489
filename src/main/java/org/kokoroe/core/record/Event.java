package org.kokoroe.core.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the log: appended, never changed. The header holds no personal data.
///
/// @param installation the chain this event belongs to
/// @param sequence from 1, without gap
/// @param uuid version 7
/// @param at wall clock, to the millisecond; it may be wrong, the sequence is the order
/// @param offset of local time from UTC when it happened
/// @param monotonicMillis a clock that never goes back, comparable within one boot
/// @param boot one opening of the store
/// @param packDigest digest of the content pack the event rests on; null for what ships with the
///   app
/// @param subject random id of the person; null where the event is about none
/// @param payload JSON in UTF-8, exactly as stored
/// @param salt 32 random bytes
/// @param commitment see [Chain#commitment]
/// @param previousHash hash of the event before; 32 zero bytes for the first
/// @param hash see [Chain#hash]
public record Event(
    UUID installation,
    long sequence,
    UUID uuid,
    EventType type,
    Instant at,
    ZoneOffset offset,
    long monotonicMillis,
    UUID boot,
    @Nullable String packDigest,
    @Nullable UUID subject,
    Bytes payload,
    Bytes salt,
    Bytes commitment,
    Bytes previousHash,
    Bytes hash) {

  /// Decodes the payload; throws [IllegalArgumentException] where the bytes are not of that class.
  public <T extends Payload> T payloadAs(Class<T> type) {
    return PayloadCodec.read(payload.array(), type);
  }

  Event withHash(Bytes computed) {
    return new Event(
        installation,
        sequence,
        uuid,
        type,
        at,
        offset,
        monotonicMillis,
        boot,
        packDigest,
        subject,
        payload,
        salt,
        commitment,
        previousHash,
        computed);
  }
}
