package org.kokoroe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
  @TempDir Path home;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    var content = Optional.of(Path.of(System.getProperty("kokoroe.content")));
    var environment = Map.of("KOKOROE_HOME", home.toString());
    var around = new Surroundings(environment, "Linux", content, Clock.systemUTC());
    var cli = new Cli(Cli.commands(), around, print(out), print(err));
    return cli.run(args) instanceof Cli.Result.Done(int code) ? code : -1;
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  @Test
  void printsIdPathAndTheMatchInItsContext() {
    assertThat(run("search", "教育及び啓発", "--policy", "kameyama")).isEqualTo(ExitCode.OK);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("kameyama:7.(5).p1\t7. 情報セキュリティ対策 > (5) 人的セキュリティ\t")
        .contains("【教育及び啓発】")
        .hasLineCount(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void speaksEnglishAndTakesSeveralWords() {
    assertThat(run("search", "--lang", "en", "education", "awareness", "--limit", "1"))
        .isEqualTo(ExitCode.OK);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("【education】").hasLineCount(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("More matches: ");
  }

  @Test
  void saysWhatMayHaveBeenMeantAndReturnsOne() {
    assertThat(run("search", "監察")).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("「監察」は見つかりません。「監査」ではありませんか\n");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void saysWhenTheLocaleLostTheWords() {
    assertThat(run("search", "\uFFFD\uFFFD")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("LC_ALL").doesNotContain("見つかりません");
    err.reset();
    assertThat(run("search", "audit", "\uD800", "--lang", "en")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("LC_ALL");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void explainsWrongUse() {
    assertThat(run("search")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run("search", " ")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run("search", "監査", "--limit", "0")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run("search", "監査", "--limit", "x")).isEqualTo(ExitCode.WRONG_USE);
    err.reset();
    assertThat(run("search", "監査", "--policy", "tsu")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("「tsu」という方針はありません。--policy に指定できるもの: kameyama, tokyo\n");
  }
}
