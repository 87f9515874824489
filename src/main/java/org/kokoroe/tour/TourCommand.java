package org.kokoroe.tour;

import java.nio.file.Path;
import java.util.Optional;
import org.kokoroe.cli.Call;
import org.kokoroe.cli.Command;
import org.kokoroe.cli.ExitCode;
import org.kokoroe.cli.Options;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;

/// `tour --out DIR`: the tour as a command.
public final class TourCommand implements Command {
  private static final String OUT = "--out";

  /// Makes the command.
  public TourCommand() {}

  @Override
  public CommandSpec spec(Messages cliMessages) {
    var messages = Messages.of(TourCommand.class, cliMessages.language());
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(messages.get("tour.description"));
    return spec.addOption(
        Options.path(OUT)
            .required(true)
            .paramLabel(messages.get("tour.label.folder"))
            .description(messages.get("tour.out"))
            .build());
  }

  @Override
  public int run(Call call) {
    return run(call, call.option(OUT, Path.class).orElseThrow());
  }

  /// Tours into that folder, says what came of it, and returns the exit code.
  public static int run(Call call, Path out) {
    var messages = Messages.of(TourCommand.class, call.language());
    Optional<Path> shipped = call.shippedContent();
    if (shipped.isEmpty()) {
      return call.problem("K-1401", "cli.content.missing");
    }
    try {
      return tell(new Tour(out, shipped.get(), call.addedContent()).run(), messages, call);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.PROBLEMS;
    }
  }

  private static int tell(Tour.Outcome outcome, Messages messages, Call call) {
    return switch (outcome) {
      case Tour.Outcome.FolderInUse(Path folder) ->
          problem(call, messages.get("tour.in-use", folder));
      case Tour.Outcome.NotWritable(Path folder) ->
          problem(call, messages.get("tour.not-writable", folder));
      case Tour.Outcome.Done done -> {
        done.wrong().forEach(wrong -> call.err().println("  " + wrong));
        call.out()
            .println(
                messages.get(
                    "tour.done",
                    done.pictures(),
                    String.valueOf(done.log().getParent()),
                    done.wrong().size()));
        yield done.wrong().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
      }
    };
  }

  private static int problem(Call call, String words) {
    call.err().println(words);
    return ExitCode.PROBLEMS;
  }
}
