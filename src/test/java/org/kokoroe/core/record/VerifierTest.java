package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.record.Verification.Finding;
import org.kokoroe.core.record.Verification.Kind;

/// Each thing that can be wrong, by itself, in a database that SQLite finds sound.
class VerifierTest {
  @TempDir Path directory;

  @BeforeEach
  void records() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      Fixture.finish(store, person, Fixture.start(store, person, 2), 2, 2);
    }
  }

  @Test
  void anUntouchedFileIsSound() throws Exception {
    assertThat(findings()).isEmpty();
  }

  @Test
  void aChangedPayloadBreaksItsCommitment() throws Exception {
    assertThat(
            findings(
                "UPDATE event SET payload = CAST(replace(CAST(payload AS TEXT), '00123', '00124')"
                    + " AS BLOB) WHERE seq = 1"))
        .extracting(Finding::kind, Finding::sequence)
        .containsExactly(tuple(Kind.COMMITMENT, 1L));
  }

  @Test
  void aChangedHeaderBreaksItsHash() throws Exception {
    assertThat(findings("UPDATE event SET wall_utc = wall_utc + 1 WHERE seq = 3"))
        .containsExactly(new Finding(Kind.HASH, 3, "header"));
  }

  @Test
  void aRemovedEventLeavesAGapAndBreaksTheChain() throws Exception {
    assertThat(findings("DELETE FROM event WHERE seq = 3"))
        .extracting(Finding::kind)
        .contains(Kind.SEQUENCE, Kind.PREVIOUS_HASH);
  }

  @Test
  void anEventMovedUpToHideAGapIsFoundByItsHash() throws Exception {
    assertThat(
            findings("DELETE FROM event WHERE seq = 5", "UPDATE event SET seq = 4 WHERE seq = 4"))
        .isEmpty();
    assertThat(
            findings("DELETE FROM event WHERE seq = 3", "UPDATE event SET seq = 3 WHERE seq = 4"))
        .extracting(Finding::kind)
        .contains(Kind.HASH, Kind.PREVIOUS_HASH);
  }

  @Test
  void anErasedPayloadThatNoEventAccountsForIsFound() throws Exception {
    assertThat(findings("UPDATE event SET payload = NULL, salt = NULL WHERE seq = 1"))
        .extracting(Finding::kind)
        .contains(Kind.ROW);
  }

  @Test
  void aTypeThatDoesNotExistIsFound() throws Exception {
    assertThat(findings("UPDATE event SET type = 'PERSON_PROMOTED' WHERE seq = 1"))
        .extracting(Finding::kind)
        .contains(Kind.ROW);
  }

  @Test
  void changedAndLostKeptBytesAreFound() throws Exception {
    assertThat(findings("UPDATE kept SET bytes = x'00'"))
        .extracting(Finding::kind)
        .containsExactly(Kind.KEPT, Kind.KEPT);
    assertThat(findings("DELETE FROM kept"))
        .extracting(Finding::kind, Finding::sequence)
        .containsExactly(tuple(Kind.NOT_KEPT, 2L), tuple(Kind.NOT_KEPT, 2L));
  }

  @Test
  void aStoredResultThatTheResponsesDoNotGiveIsFoundAndIsNoDamage() {
    UUID attempt;
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = store.history().people().getFirst().id();
      attempt = Fixture.start(store, person, 2);
      Fixture.saved(Fixture.answer(store, person, Fixture.response(attempt, 0, 1, 1)));
      var flattering = new AttemptSubmitted(attempt, 2, 1, 2, true, 1L);
      Fixture.saved(store.append(EventType.ATTEMPT_SUBMITTED, person, flattering, null));

      assertThat(store.verify().findings())
          .containsExactly(new Finding(Kind.RESULT_DIFFERS, 0, attempt.toString()));
      assertThat(store.history().attempt(attempt).orElseThrow().passed()).isFalse();
    }
    try (RecordStore store = Fixture.open(directory)) {
      assertThat(store.verify().isDamaged()).isFalse();
      assertThat(store.verify().isSound()).isFalse();
    }
  }

  @Test
  void aFileThatEndsElsewhereThanTheStoreWroteLastIsFound() throws Exception {
    History further;
    try (RecordStore store = Fixture.open(directory)) {
      further = History.of(store.events().subList(0, 2));
    }
    try (Database database = Database.connect(directory.resolve("records.db"))) {
      assertThat(Opening.verify(database, further).findings())
          .containsExactly(new Finding(Kind.HEAD, 5, "another last event"));
    }
  }

  /// Returns the findings after those statements, with the triggers out of the way; undoes them.
  private List<Finding> findings(String... statements) throws Exception {
    try (Database database = Database.connect(directory.resolve("records.db"));
        Statement statement = database.connection().createStatement()) {
      statement.execute("BEGIN");
      for (String trigger :
          List.of("event_no_update", "event_no_delete", "kept_no_update", "kept_no_delete")) {
        statement.execute("DROP TRIGGER " + trigger);
      }
      for (String sql : statements) {
        statement.execute(sql);
      }
      List<Finding> findings = Verifier.check(database).verification().findings();
      statement.execute("ROLLBACK");
      return findings;
    }
  }
}
