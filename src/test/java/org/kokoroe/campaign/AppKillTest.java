package org.kokoroe.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppKillTest {
  private static final long SEED = 20261122L;

  @TempDir Path directory;

  @Test
  void theKilledAppHasLostNothingItShowedAsSavedAndGoesOn() throws Exception {
    var result = new AppKillRun(KillCampaign.content(), directory, new Random(SEED), false).run();

    assertThat(result.failures()).isEmpty();
    assertThat(result.landed()).as("%d answers", result.acknowledged()).isTrue();
  }

  @Test
  void anAppThatShowsSavedWhatItHasNotSavedIsFoundOut() throws Exception {
    var result = new AppKillRun(KillCampaign.content(), directory, new Random(SEED), true).run();

    assertThat(result.failures()).anyMatch(failure -> failure.endsWith(" lost"));
  }
}
