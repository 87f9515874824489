package org.kokoroe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @CsvSource({"ja, ja, ページを書き出しました", "en, en, Pages written", "both, ja, ページを書き出しました"})
  void theOptionChoosesTheLanguageOfTheDocument(String asked, String language, String says)
      throws IOException {
    Path file = folder.resolve("方針.pdf");
    assertThat(run("print", "kameyama", "--lang", asked, "--out", file.toString()))
        .isEqualTo(ExitCode.OK);
    assertThat(out()).contains(says, file.toString());
    try (var document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
    }
  }

  @Test
  void theLanguageInFrontOfTheCommandCountsTooAndAFolderGetsANamedFile() {
    assertThat(run("--lang", "en", "print", "tokyo", "--out", folder.toString()))
        .isEqualTo(ExitCode.OK);
    assertThat(out()).startsWith("Pages written");
    assertThat(folder.resolve("tokyo-en.pdf")).exists();
  }

  @Test
  void anUnknownPolicyIsAnsweredWithTheOnesThereAre() {
    assertThat(run("print", "osaka")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).contains("「osaka」という方針はありません", "kameyama, tokyo");
    assertThat(run("print", "--lang", "en")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).contains("Name the policy to print. There are: kameyama, tokyo");
  }

  @Test
  void aPolicyThatCouldNotBeReadIsNotSaidToBeUnknownAlone() throws IOException {
    Path policy = folder.resolve("added/policies/mura");
    Files.createDirectories(policy);
    Files.writeString(policy.resolve("policy.json"), "{");
    assertThat(run("print", "mura", "--content", folder.resolve("added").toString()))
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).contains("読み込まれていないものがあります", "kokoroe validate");
  }

  @Test
  void anUnknownLanguageIsAnsweredWithTheThreeThereAre() {
    assertThat(run("print", "kameyama", "--lang", "fr")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err()).contains("「fr」では印刷できません", "ja、en、both");
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedAndNothingIsLeft() throws IOException {
    Path nowhere = folder.resolve("ない").resolve("x.pdf");
    assertThat(run("print", "kameyama", "--out", nowhere.toString())).isEqualTo(ExitCode.PROBLEMS);
    assertThat(err()).contains(nowhere.toString(), "[K-1311]");
    Path records = Files.writeString(folder.resolve("records.db"), "precious");
    assertThat(run("print", "kameyama", "--out", records.toString())).isEqualTo(ExitCode.PROBLEMS);
    assertThat(records).hasContent("precious");
  }

  @Test
  void theHelpIsInBothLanguages() {
    assertThat(run("print", "--help")).isEqualTo(ExitCode.OK);
    assertThat(out()).contains("ja|en|both", "対訳");
    assertThat(run("print", "--help", "--lang", "en")).isEqualTo(ExitCode.OK);
    assertThat(out()).contains("side by side");
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--data-dir", folder.resolve("data").toString()));
    var surroundings =
        new Surroundings(
            Map.of(),
            "Linux",
            Optional.of(Path.of(System.getProperty("kokoroe.content"))),
            Clock.systemUTC());
    var cli = new Cli(Cli.commands(), surroundings, stream(out), stream(err));
    return ((Cli.Result.Done) cli.run(all.toArray(String[]::new))).exitCode();
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
