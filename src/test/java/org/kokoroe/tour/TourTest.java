package org.kokoroe.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tour in a process of its own: without a display, with a fontconfig that knows no Japanese
/// font, with no home.
class TourTest {
  private static final long PATIENCE_MINUTES = 10;

  @TempDir Path folder;

  @Test
  void doesTheMainJobAndFindsNothingWrong() throws Exception {
    Path out = folder.resolve("tour");
    Path text = folder.resolve("printed.txt");
    var builder = new ProcessBuilder(command(out)).redirectErrorStream(true);
    builder.redirectOutput(text.toFile());
    builder.environment().remove("DISPLAY");
    builder.environment().put("HOME", "");
    builder.environment().put("FONTCONFIG_FILE", fontconfig().toString());
    Process process = builder.start();

    boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    String printed = Files.readString(text, StandardCharsets.UTF_8);
    assertThat(ended).as(printed).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();

    JsonNode log =
        JsonMapper.builder().build().readTree(Files.readAllBytes(out.resolve("tour.json")));
    assertThat(log.get("passed").asBoolean()).isTrue();
    assertThat(out.resolve("training-records.xlsx")).isNotEmptyFile();
    assertThat(out.resolve("training-records.csv")).isNotEmptyFile();
    assertThat(out.resolve("data/records.db")).isNotEmptyFile();
    assertThat(screens(out))
        .contains("02-home", "03-handbook-both", "13-result", "17-personnel", "20-trouble-records")
        .contains("09-question-single", "09-question-multiple", "09-question-matrix")
        .contains("09-question-truefalsereason", "21-trouble-unexpected");
    for (String screen : screens(out)) {
      assertThat(pictures(out).stream().filter(name -> name.startsWith(screen + ".")))
          .as(screen)
          .anyMatch(name -> name.contains(".ja."))
          .anyMatch(name -> name.contains(".en."))
          .anyMatch(name -> name.contains(".light."))
          .anyMatch(name -> name.contains(".dark."))
          .anyMatch(name -> name.contains(".1280x800."))
          .anyMatch(name -> name.contains(".1024x640-text200."));
    }
  }

  /// A fontconfig with one folder of fonts, and that is empty: no system font is found at all.
  private Path fontconfig() throws IOException {
    Path fonts = Files.createDirectories(folder.resolve("fonts"));
    return Files.writeString(
        folder.resolve("fonts.conf"),
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>"
            + fonts
            + "</dir><cachedir>"
            + folder.resolve("cache")
            + "</cachedir></fontconfig>");
  }

  private List<String> command(Path out) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Duser.home=" + folder.resolve("nowhere"));
    words.add("-Dkokoroe.content=" + System.getProperty("kokoroe.content"));
    words.addAll(List.of(System.getProperty("kokoroe.flags").split(" ")));
    words.addAll(List.of("--module-path", modulePath(), "--module"));
    words.addAll(List.of("org.kokoroe/org.kokoroe.Main", "tour", "--out", out.toString()));
    return words;
  }

  private static String modulePath() {
    return System.getProperty("jdk.module.path");
  }

  private static List<String> pictures(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".png")).toList();
    }
  }

  private static List<String> screens(Path out) throws IOException {
    return pictures(out).stream()
        .map(name -> name.substring(0, name.indexOf('.')))
        .distinct()
        .toList();
  }
}
