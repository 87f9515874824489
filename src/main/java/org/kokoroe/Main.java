package org.kokoroe;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kokoroe.cli.Cli;
import org.kokoroe.cli.Command;
import org.kokoroe.cli.LogFile;
import org.kokoroe.cli.Surroundings;
import org.kokoroe.tour.TourCommand;

/// Chooses the window (no command) or the command line.
public final class Main {
  private Main() {}

  /// Starts Kokoroe and ends the process with its exit code. What is printed is UTF-8.
  public static void main(String[] args) {
    LogFile.silenceScreen();
    try (PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err)) {
      int code = run(args, out, err);
      out.flush();
      err.flush();
      System.exit(code);
    }
  }

  /// Does what the arguments say and returns the exit code.
  static int run(String[] args, PrintStream out, PrintStream err) {
    Map<String, Command> commands = new LinkedHashMap<>(Cli.commands());
    commands.put("tour", new TourCommand());
    var cli = new Cli(commands, Surroundings.ofThisProcess(), out, err);
    return switch (cli.run(args)) {
      case Cli.Result.Done(int code) -> code;
      case Cli.Result.Window(var call, var language) ->
          Cli.guarded(call, new WindowStart(call, language)::run);
    };
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
