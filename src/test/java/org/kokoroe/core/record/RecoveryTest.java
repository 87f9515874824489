package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.record.AppendOutcome.NotSaved;
import org.kokoroe.core.record.AppendOutcome.Reason;

/// SQLite's own errors, provoked on the very connection that a store uses.
class RecoveryTest {
  @TempDir Path directory;

  @Test
  void aFullDiskSavesNothingAndTheSameCallSucceedsOnceThereIsRoom() throws Exception {
    try (Held held = held()) {
      held.sql("PRAGMA max_page_count = 1");
      byte[] large = new byte[100_000];

      assertThat(held.store().keep(large)).isEqualTo(new KeepOutcome.NotKept(Reason.DISK_FULL));
      assertThat(held.store().keep(large)).isInstanceOf(KeepOutcome.Kept.class);
      assertThat(held.store().verify().findings()).isEmpty();
    }
  }

  @Test
  void aFullDiskWhileAnsweringLosesNoEarlierAnswerAndDoublesNone() throws Exception {
    try (Held held = held()) {
      RecordStore store = held.store();
      UUID person = Fixture.register(store, Fixture.HANAKO);
      UUID attempt = Fixture.start(store, person, 60);
      held.sql("PRAGMA max_page_count = 1");
      int refused = 0;
      for (int i = 0; i < 60; i++) {
        AppendOutcome outcome = Fixture.answer(store, person, Fixture.response(attempt, i, 1, 1));
        if (outcome instanceof NotSaved) {
          assertThat(outcome).isEqualTo(new NotSaved(Reason.DISK_FULL));
          refused++;
          Fixture.saved(Fixture.answer(store, person, Fixture.response(attempt, i, 1, 1)));
        }
      }

      assertThat(refused).isEqualTo(1);
      assertThat(store.history().responses(attempt)).hasSize(60);
      assertThat(store.events()).hasSize(62);
      assertThat(store.verify().findings()).isEmpty();
    }
  }

  @Test
  void aFileThatMayNotBeWrittenSaysSo() throws Exception {
    try (Held held = held()) {
      held.sql("PRAGMA query_only = ON");

      assertThat(
              held.store()
                  .append(EventType.PERSON_REGISTERED, UUID.randomUUID(), Fixture.HANAKO, null))
          .isEqualTo(new NotSaved(Reason.READ_ONLY));
      assertThat(held.store().history().people()).isEmpty();
      Fixture.register(held.store(), Fixture.HANAKO);
    }
  }

  @Test
  void aFileDeletedUnderAnOpenStoreIsNoticedAndNoEmptyOneAppears() throws Exception {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      Path away = directory.resolve("away.db");
      Files.move(store.file(), away, StandardCopyOption.ATOMIC_MOVE);

      assertThat(store.append(EventType.PERSON_CHANGED, person, Fixture.HANAKO, null))
          .isInstanceOf(NotSaved.class);
      assertThat(store.append(EventType.PERSON_CHANGED, person, Fixture.HANAKO, null))
          .isInstanceOf(NotSaved.class);
      assertThat(store.file()).doesNotExist();
    }
  }

  @Test
  void anotherFileUnderTheNameIsNotWrittenTo() throws Exception {
    Path elsewhere = directory.resolve("elsewhere");
    try (RecordStore other = Fixture.open(elsewhere)) {
      Fixture.register(other, Fixture.HANAKO);
    }
    byte[] bytes = Files.readAllBytes(elsewhere.resolve("records.db"));
    Path here = directory.resolve("here");
    try (RecordStore store = Fixture.open(here)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      Files.move(
          elsewhere.resolve("records.db"),
          store.file(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);

      for (int i = 0; i < 3; i++) {
        assertThat(store.append(EventType.PERSON_CHANGED, person, Fixture.HANAKO, null))
            .isInstanceOf(NotSaved.class);
      }
    }
    assertThat(here.resolve("records.db")).hasBinaryContent(bytes);
  }

  @Test
  void theReasonsFollowSqlitesCodes() {
    assertThat(Reason.ofCode(13)).isEqualTo(Reason.DISK_FULL);
    assertThat(Reason.ofCode(8)).isEqualTo(Reason.READ_ONLY);
    assertThat(Reason.ofCode(14)).isEqualTo(Reason.READ_ONLY);
    assertThat(Reason.ofCode(10)).isEqualTo(Reason.IO);
    assertThat(Reason.ofCode(10 | (12 << 8))).isEqualTo(Reason.IO);
  }

  private record Held(RecordStore store, Database database) implements AutoCloseable {
    void sql(String sql) throws Exception {
      try (Statement statement = database.connection().createStatement()) {
        statement.execute(sql);
      }
    }

    @Override
    public void close() {
      store.close();
    }
  }

  private Held held() throws Exception {
    Fixture.open(directory).close();
    RecordFiles files = new RecordFiles(directory);
    RecordLock lock = RecordLock.take(files.lock()).orElseThrow();
    Database database = Database.connect(files.database());
    Verifier.Checked checked = Verifier.check(database);
    var sound =
        new Opening.Sound(
            checked.installation().orElseThrow(), checked.history(), checked.sequence());
    Session session = Session.begin(Fixture.CLOCK, System::nanoTime);
    return new Held(new RecordStore(files, lock, session, database, sound), database);
  }
}
