package org.kokoroe.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody sees who starts the app where something other than the records is wrong.
class StartTroubleTest {
  @TempDir Path data;

  @Test
  void settingsThatCannotBeReadAreSetAsideAndThePersonIsTold() throws Exception {
    Files.writeString(data.resolve("settings.json"), "{ \"language\": ");
    try (var app = AppAtHand.on(data)) {
      assertThat(app.words("code")).isEqualTo("K-1101");
      assertThat(app.words("what")).isEqualTo("設定のファイルを読めませんでした");
      assertThat(data.resolve("settings.unreadable-20261122-003000.json")).exists();

      app.driver().press("primary");

      assertThat(app.driver().has("first-number")).isTrue();
    }
  }

  @Test
  void whatNobodyExpectedBeforeTheFirstScreenIsSaidInAWindow() throws Exception {
    // The records refuse such a name by an exception; the command line has refused it before.
    try (var app = AppAtHand.on(data.resolve("a?b"))) {
      assertThat(app.words("code")).isEqualTo("K-1901");
      assertThat(app.words("what")).isEqualTo("思わぬことが起きました");

      app.driver().press("primary");

      assertThat(app.words("code")).isEqualTo("K-1901");
    }
  }
}
