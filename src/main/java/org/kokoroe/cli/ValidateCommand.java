package org.kokoroe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kokoroe.core.content.Validation;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `validate [PATH]`: names every problem of a folder or file of content, with file, line and
/// column.
final class ValidateCommand implements Command {
  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .customSynopsis(messages.get("cli.validate.synopsis"))
        .description(messages.get("cli.validate.description"));
    return spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(Path.class)
            .converters(Options::readPath)
            .paramLabel("PATH")
            .description(messages.get("cli.validate.path"))
            .build());
  }

  @Override
  public int run(Call call) {
    Optional<Path> shipped = call.shippedContent();
    if (shipped.isEmpty()) {
      return call.problem("K-1401", "cli.content.missing");
    }
    Path target =
        call.parameter(Path.class)
            .or(() -> call.option(Options.CONTENT, Path.class))
            .orElse(shipped.get());
    if (!Files.exists(target)) {
      return call.wrongUse("cli.validate.nothingThere", target);
    }
    Validation.Report report = Validation.run(target, shipped.get());
    for (Problem problem : report.problems()) {
      show(problem, call);
    }
    long errors = report.problems().stream().filter(Problem::isError).count();
    long warnings = report.problems().size() - errors;
    call.out()
        .println(
            call.messages()
                .get(
                    "cli.validate.summary", report.policies(), report.courses(), errors, warnings));
    return report.hasErrors() ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private static void show(Problem problem, Call call) {
    Messages messages = call.messages();
    String severity =
        messages.get(problem.isError() ? "cli.validate.error" : "cli.validate.warning");
    call.out().println(place(problem) + " " + severity + " [" + problem.code() + "]");
    for (String text :
        List.of(problem.what().in(call.language()), problem.todo().in(call.language()))) {
      text.lines().forEach(line -> call.out().println("    " + line));
    }
  }

  /// Returns `file:line:column`, as editors make links of.
  private static String place(Problem problem) {
    var place = new StringBuilder(problem.file().toString());
    if (problem.line() > 0) {
      place.append(':').append(problem.line());
      if (problem.column() > 0) {
        place.append(':').append(problem.column());
      }
    }
    return place.append(':').toString();
  }
}
