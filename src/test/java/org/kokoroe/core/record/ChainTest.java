package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Fixed vectors, computed by a second implementation (Python's hashlib): a change here breaks the
/// chains of every installation.
class ChainTest {
  private static final Bytes SALT = Bytes.of(HexFormat.of().parseHex("00112233".repeat(8)));
  private static final Bytes PAYLOAD =
      Bytes.of("{\"name\":\"髙橋 𠮷子（例）\"}".getBytes(StandardCharsets.UTF_8));

  @Test
  void theCommitmentHoldsSaltAndPayload() {
    assertThat(Chain.commitment(SALT, PAYLOAD).hex())
        .isEqualTo("03d307745e16db3849c2039a64929cb05b97ef34257af66ca3403741fe1f4ff3");
  }

  @Test
  void theHashHoldsEveryHeaderFieldTheCommitmentAndTheEventBefore() {
    assertThat(
            Chain.hash(
                    event(
                        "sha256:ab",
                        UUID.fromString("99999999-8888-4777-a666-555555555555"),
                        Chain.GENESIS))
                .hex())
        .isEqualTo("7492875cc8229b01e1a2150f65b4e6121bb7788047eb1af2576118e009442d8c");
  }

  @Test
  void anAbsentFieldIsNotAnEmptyOne() {
    Bytes previous = Bytes.of(HexFormat.of().parseHex("ff".repeat(32)));

    assertThat(Chain.hash(event(null, null, previous)).hex())
        .isEqualTo("67468c1ccd39ddfc000bb2e92aca9c8fb658a9970e226ad8024f5f36739194a9");
    assertThat(Chain.hash(event("", null, previous)))
        .isNotEqualTo(Chain.hash(event(null, null, previous)));
  }

  @Test
  void idsCarryTheTimeInTheirFirstBits() {
    byte[] random = HexFormat.of().parseHex("0cc318c4dc0c0c07398f");

    // The example of RFC 9562, appendix A.6.
    assertThat(Uuid7.of(0x017F22E279B0L, random))
        .isEqualTo(UUID.fromString("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"));
  }

  private static Event event(@Nullable String pack, @Nullable UUID subject, Bytes previous) {
    return new Event(
        UUID.fromString("11111111-2222-4333-8444-555555555555"),
        7,
        UUID.fromString("019aa8b6-7e7b-7abc-8def-0123456789ab"),
        EventType.PERSON_CHANGED,
        Instant.parse("2026-11-22T00:30:00.123Z"),
        ZoneOffset.ofHours(9),
        123_456L,
        UUID.fromString("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"),
        pack,
        subject,
        PAYLOAD,
        SALT,
        Chain.commitment(SALT, PAYLOAD),
        previous,
        Chain.GENESIS);
  }
}
