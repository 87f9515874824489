package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PragmasTest {
  @TempDir Path directory;

  @Test
  void theSettingsAreInForceOnAnOpenFile() throws Exception {
    Fixture.open(directory).close();
    try (Database database = Database.connect(directory.resolve("records.db"))) {
      Map<String, String> found = new HashMap<>();
      for (String name :
          List.of(
              "locking_mode",
              "journal_mode",
              "synchronous",
              "foreign_keys",
              "trusted_schema",
              "cell_size_check",
              "mmap_size",
              "secure_delete",
              "recursive_triggers",
              "busy_timeout",
              "wal_autocheckpoint",
              "journal_size_limit",
              "application_id",
              "user_version")) {
        found.put(name, String.valueOf(Pragmas.read(database.connection(), name)));
      }

      assertThat(found)
          .containsEntry("locking_mode", "exclusive")
          .containsEntry("journal_mode", "wal")
          .containsEntry("synchronous", "2")
          .containsEntry("foreign_keys", "1")
          .containsEntry("trusted_schema", "0")
          .containsEntry("cell_size_check", "1")
          .containsEntry("mmap_size", "0")
          .containsEntry("secure_delete", "1")
          .containsEntry("recursive_triggers", "1")
          .containsEntry("busy_timeout", "5000")
          .containsEntry("wal_autocheckpoint", "200")
          .containsEntry("journal_size_limit", "1048576")
          .containsEntry("application_id", "1265593199")
          .containsEntry("user_version", "1");
      assertThat(directory.resolve("records.db-shm")).doesNotExist();
    }
  }

  @Test
  void aSettingThatIsRefusedSilentlyIsNoticed() throws Exception {
    var source = new org.sqlite.SQLiteDataSource();
    // A database in memory has nothing to map, and says nothing.
    source.setUrl("jdbc:sqlite::memory:");
    try (var connection = source.getConnection()) {
      assertThatThrownBy(() -> Pragmas.set(connection))
          .hasMessage("PRAGMA mmap_size reads back null");
    }
  }

  @Test
  void aPathThatTheDriverWouldReadOptionsFromIsRefused() {
    Path odd = directory.resolve("a?synchronous=off");

    assertThatThrownBy(() -> Fixture.open(odd)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void connectingMakesNoFile() {
    Path none = directory.resolve("none.db");

    assertThatThrownBy(() -> Database.connect(none)).hasMessageContaining("SQLITE_CANTOPEN");
    assertThat(Files.exists(none)).isFalse();
  }
}
