package org.kokoroe.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final long SEED = 20261122L;
  private static final int KILLS = 8;

  @TempDir Path directory;

  @Test
  void noAcknowledgedAnswerIsLostOrDoubledByAKill() throws Exception {
    var text = new ByteArrayOutputStream();
    KillCampaign.Report report;
    try (PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
      report = KillCampaign.run(directory, KILLS, SEED, out);
    }

    assertThat(report.isVoid()).as(text.toString(StandardCharsets.UTF_8)).isFalse();
    assertThat(report.failures()).as(text.toString(StandardCharsets.UTF_8)).isZero();
  }

  @Test
  void aProcessThatSaysSavedWhatItHasNotSavedIsFoundOut() throws Exception {
    Path content = KillCampaign.content();
    Learner.Shelf shelf = Learner.Shelf.of(content);
    var result = new KillRun(content, shelf, directory, new Random(SEED), true).run();

    assertThat(result.failures()).anyMatch(failure -> failure.endsWith(" lost"));
  }

  @Test
  void theBoundIsTheExactOne() {
    assertThat(Bound.of(0, 100)).isCloseTo(1 - Math.pow(0.05, 0.01), within(1e-9));
    // NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.4.1: 4 in 20, two-sided 90 %.
    assertThat(Bound.of(4, 20)).isCloseTo(0.4010, within(1e-4));
    assertThat(Bound.of(3, 3)).isEqualTo(1);
  }

  @Test
  void aCampaignWhoseKillsCameTooEarlyOrTooLateIsVoid() {
    assertThat(new KillCampaign.Report(100, 79, 0).isVoid()).isTrue();
    assertThat(new KillCampaign.Report(100, 80, 0).isGood()).isTrue();
    assertThat(new KillCampaign.Report(100, 100, 1).isGood()).isFalse();
  }
}
