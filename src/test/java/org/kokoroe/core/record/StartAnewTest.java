package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartAnewTest {
  private static final String SET_ASIDE = "records-set-aside-20261122T003000Z.db";

  @TempDir Path directory;

  @BeforeEach
  void oneEvent() {
    try (RecordStore store = Fixture.open(directory)) {
      Fixture.register(store, Fixture.HANAKO);
    }
  }

  @Test
  void anewBeginsAnotherChainThatSaysWhatItFollows() throws Exception {
    Files.write(file(), new byte[0]);
    open();
    try (RecordStore store = Fixture.opened(startAnew())) {
      assertThat(store.verify().findings()).isEmpty();
      assertThat(store.events()).hasSize(1);
      assertThat(store.events().getFirst().payloadAs(StartedAnew.class))
          .isEqualTo(new StartedAnew(List.of(SET_ASIDE)));
    }
    try (RecordStore store = Fixture.open(directory)) {
      Fixture.register(store, Fixture.HANAKO);
    }
  }

  @Test
  void anewOpensSoundRecordsInsteadOfReplacingThem() {
    try (RecordStore store = Fixture.opened(startAnew())) {
      assertThat(store.events()).hasSize(1);
      assertThat(store.events().getFirst().type()).isEqualTo(EventType.PERSON_REGISTERED);
    }
  }

  @Test
  void aLogLeftWithoutItsFileIsNotTakenForTheNewFiles() throws Exception {
    Files.delete(file());
    Files.write(directory.resolve("records.db-wal"), new byte[5000]);
    Files.delete(directory.resolve("records.marker"));

    assertThat(open()).isEqualTo(new OpenOutcome.Missing(file()));
    try (RecordStore store = Fixture.opened(startAnew())) {
      assertThat(store.events().getFirst().payloadAs(StartedAnew.class).setAside())
          .containsExactly(SET_ASIDE + "-wal");
    }
  }

  private OpenOutcome open() {
    return RecordStore.open(directory, Fixture.CLOCK, System::nanoTime);
  }

  private OpenOutcome startAnew() {
    return RecordStore.startAnew(directory, Fixture.CLOCK, System::nanoTime);
  }

  private Path file() {
    return directory.resolve("records.db");
  }
}
