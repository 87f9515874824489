package org.kokoroe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kokoroe.app.Launch;
import org.kokoroe.app.LaunchOptions;
import org.kokoroe.cli.Call;
import org.kokoroe.cli.ExitCode;
import org.kokoroe.cli.LogFile;
import org.kokoroe.cli.Options;
import org.kokoroe.core.record.DataDirectory;
import org.kokoroe.core.text.Language;
import org.kokoroe.tour.TourCommand;

/// Opens the window; where there is no display says so and, where the starter asked for it by the
/// system property `kokoroe.tour.fallback`, tours the screens without one.
record WindowStart(Call call, Optional<Language> language) {
  private static final String FALLBACK = "kokoroe.tour.fallback";

  int run() {
    return switch (Launch.possible()) {
      case YES -> open();
      case NO_DISPLAY -> without("cli.window.noDisplay");
      case DEAD_DISPLAY -> without("cli.window.deadDisplay");
    };
  }

  private int without(String key) {
    call.err().println(call.messages().get(key));
    String folder = System.getProperty(FALLBACK);
    if (folder == null) {
      return ExitCode.WRONG_USE;
    }
    call.err().println(call.messages().get("cli.window.tourInstead"));
    return TourCommand.run(call, Path.of(folder));
  }

  private int open() {
    Optional<Path> shipped = call.shippedContent();
    if (shipped.isEmpty()) {
      return call.problem("K-1401", "cli.content.missing");
    }
    if (call.isOn(Options.KIOSK)) {
      return launch(
          LogFile.none(),
          new LaunchOptions(
              Path.of(""), shipped.get(), call.addedContent(), language, /* kiosk= */ true));
    }
    return switch (call.dataDirectory()) {
      case DataDirectory.Resolution.NoHome(String variable) ->
          call.problem("K-1402", "cli.data.noHome", variable);
      case DataDirectory.Resolution.NotUsable(String text) ->
          call.wrongUse("cli.data.notUsable", text);
      case DataDirectory.Resolution.Found(Path directory) -> open(directory, shipped.get());
    };
  }

  /// The toolkit starts once in a process: where a tour is wanted, this command is run again
  /// without the display.
  private int notOpened() throws InterruptedException {
    call.err().println(call.messages().get("cli.window.notOpened"));
    if (System.getProperty(FALLBACK) == null) {
      return ExitCode.WRONG_USE;
    }
    try {
      // What the JDK tells of a process ends after 4 KiB, and a module path is longer.
      String line = Files.readString(Path.of("/proc/self/cmdline"), StandardCharsets.UTF_8);
      var again = new ProcessBuilder(line.split("\0")).inheritIO();
      again.environment().remove("DISPLAY");
      return again.start().waitFor();
    } catch (IOException e) {
      return ExitCode.WRONG_USE;
    }
  }

  private int open(Path directory, Path shipped) {
    return launch(
        LogFile.in(directory),
        new LaunchOptions(directory, shipped, call.addedContent(), language));
  }

  private int launch(LogFile log, LaunchOptions options) {
    try (log) {
      return Launch.window(options) ? ExitCode.OK : notOpened();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.PROBLEMS;
    }
  }
}
