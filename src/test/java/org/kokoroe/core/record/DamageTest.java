package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file in which something changed is either not opened, or tells exactly what it told before.
class DamageTest {
  private static final long SEED = 20261122L;
  private static final int FLIPS = 200;
  private static final int TRUNCATIONS = 40;

  @TempDir Path directory;
  private byte[] whole = {};
  private Told told = new Told(List.of(), List.of(), List.of());

  private record Told(
      List<PersonRecord> people, List<AttemptRecord> attempts, List<Completion> completions) {
    static Told by(RecordStore store) {
      History history = store.history();
      return new Told(history.people(), history.attempts(), history.completions());
    }
  }

  @BeforeEach
  void records() throws Exception {
    Path original = directory.resolve("original");
    try (RecordStore store = Fixture.open(original)) {
      for (int i = 0; i < 3; i++) {
        UUID person = Fixture.register(store, Fixture.HANAKO);
        Fixture.finish(store, person, Fixture.start(store, person, 10), 10, 7 + i);
      }
      told = Told.by(store);
    }
    whole = Files.readAllBytes(original.resolve("records.db"));
  }

  @Test
  void noFlippedBitChangesWhatTheRecordsTell() throws Exception {
    Random random = new Random(SEED);
    int noticed = 0;
    for (int i = 0; i < FLIPS; i++) {
      byte[] bytes = whole.clone();
      int bit = random.nextInt(bytes.length * 8);
      bytes[bit / 8] ^= (byte) (1 << (bit % 8));
      noticed += noticed(bytes, "seed " + SEED + ", bit " + bit) ? 1 : 0;
    }

    assertThat(noticed).as("flips noticed of %d", FLIPS).isGreaterThan(FLIPS / 4);
  }

  @Test
  void noTruncationChangesWhatTheRecordsTell() throws Exception {
    Random random = new Random(SEED);
    for (int i = 0; i < TRUNCATIONS; i++) {
      int length = random.nextInt(whole.length);

      assertThat(noticed(Arrays.copyOf(whole, length), "length " + length))
          .as("length %d, seed %d", length, SEED)
          .isTrue();
    }
  }

  /// Opens those bytes as records; if they open, they must be sound and tell what they told.
  private boolean noticed(byte[] bytes, String description) throws Exception {
    Path folder = Files.createTempDirectory(directory, "damaged");
    Files.write(folder.resolve("records.db"), bytes);
    if (RecordStore.open(folder, Fixture.CLOCK, System::nanoTime)
        instanceof OpenOutcome.Opened opened) {
      try (RecordStore store = opened.store()) {
        assertThat(Told.by(store)).as(description).isEqualTo(told);
        assertThat(store.verify().findings()).as(description).isEmpty();
      }
      return false;
    }
    return true;
  }
}
