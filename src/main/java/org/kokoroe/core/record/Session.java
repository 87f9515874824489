package org.kokoroe.core.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// One opening of the store: its clocks, its salts, and the id under which monotonic times compare.
record Session(Clock clock, LongSupplier monotonicNanos, SecureRandom random, UUID boot) {
  private static final int SALT_BYTES = 32;
  private static final int UUID_BYTES = 10;

  static Session begin(Clock clock, LongSupplier monotonicNanos) {
    return new Session(clock, monotonicNanos, new SecureRandom(), UUID.randomUUID());
  }

  /// What an event is about, before it has a place in the chain.
  record Matter(
      EventType type, @Nullable UUID subject, Payload payload, @Nullable String packDigest) {}

  /// Returns the event that follows `head` in the chain of that installation.
  Event next(Matter matter, UUID installation, long sequence, Bytes head) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ZoneOffset offset = clock.getZone().getRules().getOffset(now);
    Bytes payload = Bytes.of(PayloadCodec.write(matter.payload()));
    Bytes salt = Bytes.of(random(SALT_BYTES));
    Event unhashed =
        new Event(
            installation,
            sequence,
            Uuid7.of(now.toEpochMilli(), random(UUID_BYTES)),
            matter.type(),
            now,
            offset,
            monotonicNanos.getAsLong() / 1_000_000,
            boot,
            matter.packDigest(),
            matter.subject(),
            payload,
            salt,
            Chain.commitment(salt, payload),
            head,
            Chain.GENESIS);
    return unhashed.withHash(Chain.hash(unhashed));
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
