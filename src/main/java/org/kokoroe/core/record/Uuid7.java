package org.kokoroe.core.record;

import java.nio.ByteBuffer;
import java.util.UUID;

/// UUID version 7 (RFC 9562, section 5.7): 48 bits of milliseconds since 1970, then random bits.
final class Uuid7 {
  private Uuid7() {}

  /// Returns the id for that time; `random` holds 10 bytes, of which 74 bits are used.
  static UUID of(long epochMillis, byte[] random) {
    ByteBuffer bits = ByteBuffer.wrap(random);
    long high = (epochMillis << 16) | 0x7000L | (bits.getShort() & 0x0FFFL);
    long low = (bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
