package org.kokoroe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.report.Sittings;

class MainTest {
  @TempDir Path folder;

  @Test
  void aCommandRunsInTheProcess() {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new String[] {"validate", "--lang", "ja"},
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("使える方針");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aJapaneseNameUnderAnAsciiLocaleIsExplained() throws Exception {
    Ended ended = kokoroe("export", "--out", "記録.csv");
    assertThat(ended.text())
        .isEqualTo(
            "「--out」のファイル名を読み取れません。日本語などの名前を使うときは、環境変数 LC_ALL を C.UTF-8 か ja_JP.UTF-8"
                + " にするか、半角の英数字だけの名前にしてください。\n使い方は kokoroe export --help で表示できます。\n");
    assertThat(ended.code()).isEqualTo(2);
  }

  @Test
  void underAnAsciiLocaleTheMadeUpNameIsPlainAndAnAsciiNameWorks() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    try (var sittings = new Sittings(data)) {
      UUID person = sittings.person("00123", "髙橋 𠮷子（例）", "01");
      sittings.sit(person, 1, 10, 10, 60_000);
    }
    Ended plain = kokoroe("export", "--data-dir", data.toString(), "--out", folder.toString());
    assertThat(plain.text()).startsWith("1 行を書き出しました。");
    assertThat(plain.code()).isZero();
    assertThat(folder.resolve("training-records.xlsx")).isNotEmptyFile();

    Path file = folder.resolve("x.csv");
    Ended written = kokoroe("export", "--data-dir", data.toString(), "--out", file.toString());
    assertThat(written.text()).startsWith("1 行を書き出しました。");
    assertThat(written.code()).isZero();
    assertThat(file).content(StandardCharsets.UTF_8).contains("髙橋 𠮷子（例）");
  }

  private record Ended(int code, String text) {}

  /// Starts a process of its own under `LC_ALL=C`. The arguments go through a shell, byte by byte:
  /// what they hold must not depend on the locale of these tests.
  private static Ended kokoroe(String... args) throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkokoroe.content=" + System.getProperty("kokoroe.content"),
                "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--module",
                "org.kokoroe/org.kokoroe.Main"));
    words.addAll(List.of(args));
    var script = new StringBuilder("exec");
    words.forEach(word -> script.append(" \"$(printf '").append(octal(word)).append("')\""));
    var builder = new ProcessBuilder("sh", "-c", script.toString());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), text);
  }

  private static String octal(String word) {
    var octal = new StringBuilder();
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      octal.append('\\').append(String.format("%03o", b & 0xff));
    }
    return octal.toString();
  }
}
