package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the file itself refuses, whoever writes to it.
class AppendOnlyTest {
  @TempDir Path directory;

  @BeforeEach
  void records() {
    try (RecordStore store = Fixture.open(directory)) {
      UUID person = Fixture.register(store, Fixture.HANAKO);
      Fixture.start(store, person, 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE event SET payload = x'7b7d'",
        "UPDATE event SET sig = x'00'",
        "DELETE FROM event",
        "DELETE FROM event WHERE seq = 2",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 2",
        "UPDATE OR REPLACE event SET seq = 1 WHERE seq = 2",
        "INSERT OR REPLACE INTO event SELECT install_id, 3, uuid, type, wall_utc, tz, mono_ms,"
            + " boot_id, pack_digest, subject_ref, payload, salt, payload_commit, prev_hash, hash,"
            + " sig FROM event WHERE seq = 2",
        "INSERT INTO event SELECT install_id, 4, 'x' || substr(uuid, 2), type, wall_utc, tz,"
            + " mono_ms, boot_id, pack_digest, subject_ref, payload, salt, payload_commit,"
            + " prev_hash, hash, sig FROM event WHERE seq = 2",
        "UPDATE kept SET bytes = x'00'",
        "DELETE FROM kept",
        "INSERT OR REPLACE INTO kept SELECT sha256, x'00' FROM kept",
        "UPDATE installation SET install_id = '11111111-2222-4333-8444-555555555555'",
        "DELETE FROM installation",
        "INSERT OR REPLACE INTO installation VALUES (1, '11111111-2222-4333-8444-555555555555')"
      })
  void changeIsRefused(String sql) throws SQLException {
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeUpdate(sql))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("SQLITE_CONSTRAINT_TRIGGER");
    }
    try (RecordStore store = Fixture.open(directory)) {
      assertThat(store.verify().findings()).isEmpty();
      assertThat(store.events()).hasSize(2);
    }
  }

  @Test
  void aValueOfTheWrongTypeIsRefused() throws SQLException {
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(
              () ->
                  statement.executeUpdate(
                      "INSERT INTO kept VALUES (printf('%064d', 0), 'text, not bytes')"))
          .hasMessageContaining("SQLITE_CONSTRAINT_DATATYPE");
    }
  }

  private Connection raw() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("records.db"));
  }
}
