package org.kokoroe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.ui.Theme;

class SettingsStoreTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-22T01:02:03Z"), ZoneOffset.UTC);

  @TempDir Path data;

  @Test
  void remembersWhatWasSaved() {
    var store = new SettingsStore(data, NOW);
    var settings = new Settings("en", Theme.DARK, 150, null);

    assertThat(store.save(settings)).isTrue();

    assertThat(store.load()).isEqualTo(new SettingsStore.Loaded.Fine(settings));
  }

  @Test
  void beginsWithDefaultsWhereNothingWasSaved() {
    assertThat(new SettingsStore(data, NOW).load().settings()).isEqualTo(Settings.DEFAULT);
  }

  @Test
  void setsAnUnreadableFileAsideAndKeepsItsBytes() throws IOException {
    Files.writeString(data.resolve("settings.json"), "{ \"language\": ");

    var loaded = new SettingsStore(data, NOW).load();

    Path aside = data.resolve("settings.unreadable-20261122-010203.json");
    assertThat(loaded).isEqualTo(new SettingsStore.Loaded.SetAside(Settings.DEFAULT, aside));
    assertThat(aside).hasContent("{ \"language\": ");
    assertThat(data.resolve("settings.json")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{\"language\":\"\",\"theme\":\"LIGHT\",\"textPercent\":100,\"person\":null}",
        "{\"language\":\"fr\",\"theme\":\"LIGHT\",\"textPercent\":100,\"person\":null}",
        "{\"language\":\"ja\",\"theme\":\"LIGHT\",\"textPercent\":100,\"person\":\"x\"}"
      })
  void setsAsideWhatIsJsonAndCannotBe(String content) throws IOException {
    Files.writeString(data.resolve("settings.json"), content);

    var loaded = new SettingsStore(data, NOW).load();

    assertThat(loaded).isInstanceOf(SettingsStore.Loaded.SetAside.class);
    assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
    assertThat(data.resolve("settings.unreadable-20261122-010203.json")).hasContent(content);
  }

  @Test
  void bringsAnImpossibleTextSizeIntoItsRange() throws IOException {
    Files.writeString(
        data.resolve("settings.json"),
        "{\"language\":\"ja\",\"theme\":\"LIGHT\",\"textPercent\":9000,\"person\":null}");

    assertThat(new SettingsStore(data, NOW).load().settings().textPercent()).isEqualTo(200);
  }

  @Test
  void saysSoWhenTheFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(data.resolve("a-file"), "");

    assertThat(new SettingsStore(file.resolve("below"), NOW).save(Settings.DEFAULT)).isFalse();
  }
}
