package org.kokoroe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.text.Language;

class OpenTroublesTest {
  private static final Path FILE = Path.of("records.db");
  private static final List<OpenOutcome> TROUBLES =
      List.of(
          new OpenOutcome.Busy(FILE),
          new OpenOutcome.ReadOnly(FILE),
          new OpenOutcome.Damaged(FILE, FILE),
          new OpenOutcome.Empty(FILE, FILE),
          new OpenOutcome.ForeignFile(FILE, FILE),
          new OpenOutcome.NewerVersion(FILE, 2, 1),
          new OpenOutcome.Missing(FILE),
          new OpenOutcome.DiskFull(FILE),
          new OpenOutcome.NetworkDrive(FILE),
          new OpenOutcome.Unreadable(FILE, 10));

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everyTroubleHasItsOwnSentencesAndCode(String language) {
    var said = new HashSet<String>();
    for (OpenOutcome trouble : TROUBLES) {
      String text = told(trouble, language);
      assertThat(text).matches("(?s).+ \\[K-12\\d\\d]\\n").doesNotContain("{", "Exception");
      said.add(text);
    }
    assertThat(said).hasSameSizeAs(TROUBLES);
  }

  @Test
  void everyKindOfTroubleIsInThisTest() {
    assertThat(OpenOutcome.class.getPermittedSubclasses()).hasSize(TROUBLES.size() + 1);
  }

  private static String told(OpenOutcome trouble, String language) {
    var err = new ByteArrayOutputStream();
    var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var surroundings = new Surroundings(Map.of(), "Linux", Optional.empty(), Clock.systemUTC());
    var cli =
        new Cli(
            Cli.commands(), surroundings, out, new PrintStream(err, true, StandardCharsets.UTF_8));
    var window = (Cli.Result.Window) cli.run("--lang", new Language(language).tag());
    assertThat(OpenTroubles.tell(trouble, window.call())).isEqualTo(ExitCode.PROBLEMS);
    return err.toString(StandardCharsets.UTF_8);
  }
}
