package org.kokoroe.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;

class InstallationFactsTest {
  @TempDir Path folder;

  @Test
  void what_ships_is_not_called_unsigned_and_has_no_errors() {
    try (var room = new RecordRoom(folder)) {
      var facts = facts(room);

      assertThat(facts.unsigned(Language.JA)).isEmpty();
      assertThat(facts.errors()).isZero();
      assertThat(facts.folder()).isEqualTo(folder.toAbsolutePath());
    }
  }

  @Test
  void a_policy_that_was_added_is_named_with_its_place() throws IOException {
    Path added = folder.resolve("added");
    Path copy = added.resolve("policies").resolve("city").resolve("policy.json");
    Files.createDirectories(copy.getParent());
    Path shipped = Path.of(System.getProperty("kokoroe.content"), "policies", "tokyo");
    String text = Files.readString(shipped.resolve("policy.json"));
    Files.writeString(copy, text.replace("tokyo", "city"));
    Files.copy(shipped.resolve("source.txt"), copy.resolveSibling("source.txt"));

    try (var room = new RecordRoom(folder.resolve("data"), added)) {
      assertThat(facts(room).unsigned(Language.JA))
          .containsExactly(
              new InstallationFacts.Added("東京電子自治体共同運営協議会情報セキュリティ基本方針", copy.toString()));
    }
  }

  @Test
  void a_broken_file_is_counted() throws IOException {
    Path broken = folder.resolve("added").resolve("policies").resolve("x").resolve("policy.json");
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, "{");

    try (var room = new RecordRoom(folder.resolve("data"), folder.resolve("added"))) {
      assertThat(facts(room).errors()).isPositive();
    }
  }

  private static InstallationFacts facts(RecordRoom room) {
    return new InstallationFacts(room.workspace().content(), room.store().file());
  }
}
