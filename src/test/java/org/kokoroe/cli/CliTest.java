package org.kokoroe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;

class CliTest {
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T07:30:15Z"), ZoneId.of("Asia/Tokyo"));

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exprot | 「exprot」というコマンドはありません。⏎近いもの: export, print⏎使い方は kokoroe --help で表示できます。
          --lnag ja | 「--lnag」というオプションはありません。⏎使い方は kokoroe --help で表示できます。
          export --frm x | 「--frm」というオプションはありません。⏎近いもの: --from⏎使い方は kokoroe export --help で表示できます。
          export --from | 「--from」に値が指定されていません。⏎使い方は kokoroe export --help で表示できます。
          export --from 2026-13-01 | 「--from」の日付を読み取れません: 2026-13-01⏎2026-04-01 の形で指定してください。⏎使い方は kokoroe export --help で表示できます。
          export --from 2026-04-01 --from 2026-05-01 | 「--from」は1回だけ指定できます。⏎使い方は kokoroe export --help で表示できます。
          export --from 2026-04-02 --to 2026-04-01 | --to の日が --from の日より前になっています。--from に早いほうの日を指定してください。⏎使い方は kokoroe export --help で表示できます。
          export --format pdf | 「pdf」の形式では書き出せません。--format には csv か xlsx を指定してください。⏎使い方は kokoroe export --help で表示できます。
          export --lang fr | 「fr」では表示できません。--lang には ja か en を指定してください。⏎使い方は kokoroe export --help で表示できます。
          export x | 「x」は、ここには指定できません。⏎使い方は kokoroe export --help で表示できます。
          validate a b | 「b」は、ここには指定できません。⏎使い方は kokoroe validate --help で表示できます。
          validate /nowhere | 指定されたものがありません: /nowhere⏎使い方は kokoroe validate --help で表示できます。
          export --data-dir a?b | このフォルダーは記録の置き場所に使えません: a?b⏎「?」を含まない名前のフォルダーを --data-dir で指定してください。日本語の名前のときは、環境変数 LC_ALL を C.UTF-8 にしてください。⏎使い方は kokoroe export --help で表示できます。
          """)
  void aWrongCommandLineIsExplainedInJapanese(String args, String expected) {
    assertThat(run(Map.of(), args.split(" "))).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).isEqualTo(expected.replace('⏎', '\n') + "\n");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exprot | There is no command exprot.⏎Close to it: export, print⏎For help: kokoroe --help
          --lnag ja | There is no option --lnag.⏎For help: kokoroe --help
          export --from | The value of --from is missing.⏎For help: kokoroe export --help
          export --from 1 | The day given for --from cannot be read: 1⏎Give it as 2026-04-01.⏎For help: kokoroe export --help
          export --to 2026-04-01 --to 2026-05-01 | --to can be given only once.⏎For help: kokoroe export --help
          export --from 2026-04-02 --to 2026-04-01 | The day of --to is before that of --from. Give the earlier day with --from.⏎For help: kokoroe export --help
          export --format pdf | Kokoroe does not write pdf. Give csv or xlsx with --format.⏎For help: kokoroe export --help
          --lang fr export | Kokoroe does not speak fr. Give ja or en with --lang.⏎For help: kokoroe --help
          export x | x cannot be given here.⏎For help: kokoroe export --help
          validate /nowhere | There is nothing at /nowhere⏎For help: kokoroe validate --help
          """)
  void aWrongCommandLineIsExplainedInEnglish(String args, String expected) {
    assertThat(run(Map.of("LANG", "en_US.UTF-8"), args.split(" "))).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).isEqualTo(expected.replace('⏎', '\n') + "\n");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "validate --help", "export --help", "-h export"})
  void helpIsInTheLanguageSpoken(String args) {
    assertThat(run(Map.of(), args.split(" "))).isEqualTo(ExitCode.OK);
    assertThat(out())
        .startsWith("使い方: kokoroe")
        .contains("オプション:")
        .doesNotContain("Usage", "OPTIONS");
    assertThat(err()).isEmpty();

    out.reset();
    assertThat(run(Map.of("LANG", "en"), args.split(" "))).isEqualTo(ExitCode.OK);
    assertThat(out()).startsWith("Usage: kokoroe").contains("Options:");
    assertThat(out().replace("心得", "")).matches("\\p{ASCII}*");
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(run(Map.of(), "--version")).isEqualTo(ExitCode.OK);
    assertThat(out()).matches("Kokoroe \\d+\\.\\d+\\.\\d+\\n");
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, en_GB.UTF-8, en",
    "LANG, ja_JP.UTF-8, ja",
    "LC_ALL, C, ja",
    "LANG, C.UTF-8, ja",
    "LC_MESSAGES, en_US, en",
    "OTHER, en, ja"
  })
  void theEnvironmentChoosesTheLanguage(String variable, String value, String expected) {
    assertThat(Options.language(java.util.List.of(), Map.of(variable, value)))
        .isEqualTo(new Language(expected));
  }

  @Test
  void theStrongerVariableAndTheOptionWin() {
    var environment = Map.of("LC_ALL", "ja_JP.UTF-8", "LANG", "en_US.UTF-8");
    assertThat(Options.language(java.util.List.of(), environment)).isEqualTo(Language.JA);
    assertThat(Options.language(java.util.List.of("export", "--lang=en"), environment))
        .isEqualTo(Language.EN);
    assertThat(Options.language(java.util.List.of("--lang", "en"), environment))
        .isEqualTo(Language.EN);
  }

  @Test
  void withoutACommandTheWindowIsWanted() {
    Cli.Result result =
        cli(Map.of()).run("--data-dir", folder.toString(), "--lang", "en", "--content", "x");
    assertThat(result).isInstanceOf(Cli.Result.Window.class);
    var window = (Cli.Result.Window) result;
    assertThat(window.language()).contains(Language.EN);
    assertThat(window.call().existingDataDirectory()).contains(folder);
    assertThat(window.call().addedContent()).containsExactly(Path.of("x"));
    assertThat(((Cli.Result.Window) cli(Map.of()).run()).language()).isEmpty();
  }

  @Test
  void contentInTheDataDirectoryIsAdded() throws IOException {
    Path own = Files.createDirectory(folder.resolve("content"));
    var window = (Cli.Result.Window) cli(Map.of("KOKOROE_HOME", folder.toString())).run();
    assertThat(window.call().addedContent()).containsExactly(own);
  }

  @Test
  void whatShipsIsValid() {
    assertThat(run(Map.of(), "validate")).as(out() + err()).isEqualTo(ExitCode.OK);
    assertThat(out()).contains("誤り 0 件");
  }

  @Test
  void aProblemIsNamedWithFileLineAndColumn() throws IOException {
    Path file = Files.createDirectories(folder.resolve("policies/x")).resolve("policy.json");
    Files.writeString(file, "{\n  \"format\": 1,\n}\n");

    assertThat(run(Map.of("LANG", "en"), "validate", folder.toString()))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(out()).contains(file + ":3:1: error [json.syntax]\n    ").contains("Errors: 1.");
    assertThat(err()).isEmpty();
  }

  @Test
  void missingContentIsSaid() {
    var surroundings = new Surroundings(Map.of(), "Linux", Optional.empty(), CLOCK);
    var cli = new Cli(Cli.commands(), surroundings, print(out), print(err));
    assertThat(cli.run("validate")).isEqualTo(new Cli.Result.Done(ExitCode.PROBLEMS));
    assertThat(err()).contains("content フォルダー").endsWith(" [K-1401]\n");
  }

  @Test
  void withoutAHomeTheVariableIsNamed() {
    assertThat(run(Map.of(), "export")).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err())
        .isEqualTo("記録の置き場所が決まりません。環境変数 HOME が設定されていません。--data-dir で指定してください。 [K-1402]\n");
  }

  @Test
  void aFaultShowsASentenceAndACodeAndKeepsItsMessageOutOfTheLog() throws IOException {
    Command faulty =
        new Command() {
          @Override
          public CommandSpec spec(Messages messages) {
            return CommandSpec.create();
          }

          @Override
          public int run(Call call) {
            throw new IllegalStateException("山田 花子（例） 00123");
          }
        };
    var surroundings = new Surroundings(Map.of("LANG", "en"), "Linux", Optional.of(CONTENT), CLOCK);
    var cli = new Cli(Map.of("faulty", faulty), surroundings, print(out), print(err));

    Files.createFile(folder.resolve("records.marker"));
    assertThat(cli.run("faulty", "--data-dir", folder.toString()))
        .isEqualTo(new Cli.Result.Done(ExitCode.PROBLEMS));

    assertThat(err())
        .matches(
            "Something unexpected happened, and the work was stopped\\. If it happens again, tell"
                + " your IT staff the code\\. \\[K-\\d{4}]\\n");
    assertThat(out()).isEmpty();
    String log = Files.readString(folder.resolve("logs/kokoroe-0.log"));
    assertThat(log)
        .contains(err().replaceAll("(?s).*\\[(K-\\d{4})].*", "$1"))
        .contains("java.lang.IllegalStateException", "CliTest")
        .doesNotContain("山田", "00123");
  }

  private int run(Map<String, String> environment, String... args) {
    return ((Cli.Result.Done) cli(environment).run(args)).exitCode();
  }

  private Cli cli(Map<String, String> environment) {
    var surroundings = new Surroundings(environment, "Linux", Optional.of(CONTENT), CLOCK);
    return new Cli(Cli.commands(), surroundings, print(out), print(err));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
