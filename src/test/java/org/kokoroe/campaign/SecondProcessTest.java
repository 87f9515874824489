package org.kokoroe.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.RecordStore;

/// Records that another process has open.
class SecondProcessTest {
  @TempDir Path folder;

  @Test
  void areBusyWithinTwoSecondsUnderEveryNameAndFreeWhenItEnds() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path alias = Files.createSymbolicLink(folder.resolve("alias"), data);
    List<String> arguments = List.of(KillCampaign.content().toString(), data.toString());
    Process first = JavaProcess.start(AnsweringProcess.class, arguments);
    try (BufferedReader out = first.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.lines().anyMatch("done"::equals)).isTrue();
      for (Path name : List.of(data, alias)) {
        long before = System.nanoTime();
        assertThat(open(name)).isInstanceOf(OpenOutcome.Busy.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
      }
    } finally {
      first.destroyForcibly().waitFor();
    }

    OpenOutcome after = open(data);

    assertThat(after).isInstanceOf(OpenOutcome.Opened.class);
    ((OpenOutcome.Opened) after).store().close();
  }

  private static OpenOutcome open(Path data) {
    return RecordStore.open(data, Clock.systemUTC(), System::nanoTime);
  }
}
