package org.kokoroe.tour;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.kokoroe.app.Launch;
import org.kokoroe.app.LaunchOptions;
import org.kokoroe.core.text.Language;

/// The app as a process that is killed: a Kokoroe without a display on whose screens somebody
/// answers a quiz to its end, or goes on with one. Says `<attempt> <index>` when the feedback on an
/// answer is on the screen, `done` when the answers are handed in, and `wrong <what>` where the
/// screens are not as the records want them. Ends when its input ends. Arguments: content, data
/// directory, and [#LYING] if it is to say so of the first answer and not give it.
public final class AppProcess {
  /// Says that an answer is saved that is not given: for the test that this is found out.
  public static final String LYING = "lying";

  private AppProcess() {}

  /// Runs it.
  public static void main(String[] args) throws IOException, InterruptedException {
    boolean lying = args.length > 2 && args[2].equals(LYING);
    var options =
        new LaunchOptions(Path.of(args[1]), Path.of(args[0]), List.of(), Optional.of(Language.JA));
    var clock = Clock.system(ZoneId.of("Asia/Tokyo"));
    var app = Launch.headless(options, clock, name -> Optional.empty());
    try (OutputStream pipe = new FileOutputStream(FileDescriptor.out)) {
      try {
        new AppLearner(app, lying, line -> say(pipe, line)).answer();
        say(pipe, "done");
        waitForTheEnd();
      } catch (Driver.Lost lost) {
        say(pipe, "wrong " + lost.getMessage());
      }
    } finally {
      Launch.end(app);
    }
  }

  /// A line in one write: a kill leaves the whole of it in the pipe, or nothing.
  private static void say(OutputStream pipe, String line) {
    try {
      pipe.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Driver.Lost("nobody listens");
    }
  }

  /// So that a kill that comes late still meets a process with an open store.
  private static void waitForTheEnd() throws IOException {
    try (InputStream in = System.in) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
