package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
  /// SHA-256 of every released script: append, never change.
  private static final List<String> RELEASED =
      List.of("6d9b0f8da3fc80aaf406d68ed2590c4d9b2e4352d7511b676e28741347993c8c");

  @TempDir Path directory;

  @Test
  void releasedScriptsNeverChange() {
    assertThat(Migrations.known().scripts())
        .extracting(s -> Chain.digest(s.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(RELEASED);
  }

  @Test
  void scriptsAreNumberedFromOneWithoutGap() {
    for (int i = 0; i < Migrations.NAMES.size(); i++) {
      assertThat(Migrations.NAMES.get(i)).matches("V%03d__[a-z_]+\\.sql".formatted(i + 1));
    }
  }

  @Test
  void anOlderFileIsBroughtUpToDateAndKeepsItsEvents() throws Exception {
    try (RecordStore store = Fixture.open(directory)) {
      Fixture.register(store, Fixture.HANAKO);
    }
    Migrations later = with("CREATE TABLE more (x INTEGER) STRICT");
    try (Database database = Database.connect(directory.resolve("records.db"))) {
      database.migrate(later);
      database.migrate(later);

      assertThat(database.userVersion()).isEqualTo(2);
      assertThat(Verifier.check(database).verification().isSound()).isTrue();
      assertThat(database.rows()).hasSize(1);
    }
  }

  @Test
  void aScriptThatFailsHalfWayLeavesNothingBehind() throws Exception {
    Fixture.open(directory).close();
    Migrations broken = with("CREATE TABLE more (x INTEGER) STRICT; CREATE TABLE event (x)");
    try (Database database = Database.connect(directory.resolve("records.db"))) {
      assertThatThrownBy(() -> database.migrate(broken)).hasMessageContaining("event");

      assertThat(database.userVersion()).isEqualTo(1);
      database.migrate(with("CREATE TABLE more (x INTEGER) STRICT"));
    }
  }

  @Test
  void aNewFileIsMadeByTheSameScripts() throws Exception {
    Path file = directory.resolve("new.db");
    UUID installation = UUID.randomUUID();
    try (Database database = Database.create(file, Migrations.known(), installation)) {
      assertThat(database.userVersion()).isEqualTo(1);
      assertThat(database.installation()).contains(installation.toString());
    }
  }

  private static Migrations with(String script) {
    return new Migrations(List.of(Migrations.known().scripts().getFirst(), script));
  }
}
