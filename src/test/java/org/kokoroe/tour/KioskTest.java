package org.kokoroe.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.LaunchOptions;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;

/// The handbook on a PC that anybody may use.
class KioskTest {
  @TempDir private Path data;

  private AppAtHand kiosk(Path directory) throws Exception {
    return AppAtHand.of(
        new LaunchOptions(
            directory,
            Path.of(System.getProperty("kokoroe.content")),
            List.of(),
            Optional.empty(),
            true));
  }

  private static void useEverything(AppAtHand app) {
    var driver = app.driver();
    driver.language(app.application(), Language.EN);
    driver.ask(
        () -> {
          app.application().appearance().setTextPercent(120);
          return true;
        });
    for (KeyCode key : List.of(KeyCode.A, KeyCode.B, KeyCode.N, KeyCode.M, KeyCode.V)) {
      driver.key(key, false);
    }
    driver.key(KeyCode.DIGIT1, true);
    driver.key(KeyCode.DIGIT6, true);
    driver.ask(
        () -> {
          app.application().go(new Route.Training());
          return true;
        });
    driver.settle();
  }

  @Test
  void showsTheHandbookAtOnceAndNothingElse() throws Exception {
    try (var app = kiosk(data.resolve("none"))) {
      assertThat(app.driver().has("clauses")).isTrue();
      assertThat(app.driver().has("rail-handbook")).isTrue();
      for (String other : List.of("rail-home", "rail-training", "rail-records", "rail-settings")) {
        assertThat(app.driver().has(other)).isFalse();
      }
      assertThat(app.words()).contains("閲覧専用 / Read only");
      app.driver().key(KeyCode.DIGIT1, true);
      assertThat(app.driver().has("tab-terms")).isTrue();
      useEverything(app);
      assertThat(app.driver().has("clauses")).isTrue();
      assertThat(app.driver().has("overlay")).isFalse();
      assertThat(app.driver().has("bookmark")).isFalse();
    }
  }

  @Test
  void makesNoFileAtAll() throws Exception {
    Path directory = data.resolve("none");
    try (var app = kiosk(directory)) {
      useEverything(app);
    }
    assertThat(directory).doesNotExist();
  }

  @Test
  void leavesTheRecordsOfThisPcUntouched() throws Exception {
    try (var room = new RecordRoom(data)) {
      room.person("00123", "例", "総務課");
    }
    var before = contents();
    try (var app = kiosk(data)) {
      assertThat(app.application().workspace()).isEmpty();
      useEverything(app);
    }
    assertThat(contents()).isEqualTo(before);
  }

  private Map<String, String> contents() throws Exception {
    Map<String, String> contents = new TreeMap<>();
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            data.relativize(file).toString(),
            Files.getLastModifiedTime(file) + java.util.Arrays.toString(Files.readAllBytes(file)));
      }
    }
    return contents;
  }
}
