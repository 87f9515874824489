package org.kokoroe.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Understands a command line and does what it says, or says in the person's language what is wrong
/// with it.
public final class Cli {
  private static final Logger LOG = LoggerFactory.getLogger(Cli.class);
  private static final String NAME = "kokoroe";

  private final Map<String, Command> commands;
  private final Surroundings surroundings;
  private final PrintStream out;
  private final PrintStream err;

  /// Makes a command line of these commands, by name.
  public Cli(
      Map<String, Command> commands, Surroundings surroundings, PrintStream out, PrintStream err) {
    this.commands = new LinkedHashMap<>(commands);
    this.surroundings = surroundings;
    this.out = out;
    this.err = err;
  }

  /// Returns the commands of this package.
  public static Map<String, Command> commands() {
    Map<String, Command> commands = new LinkedHashMap<>();
    commands.put("validate", new ValidateCommand());
    commands.put("export", new ExportCommand());
    commands.put("compare", new CompareCommand());
    commands.put("print", new PrintCommand());
    commands.put("certificate", new CertificateCommand());
    commands.put("search", new SearchCommand());
    return commands;
  }

  /// What a command line came to.
  public sealed interface Result {
    /// It is done; the process ends with this code.
    record Done(int exitCode) implements Result {}

    /// No command was given: the window is wanted, with these choices.
    ///
    /// @param call where the data and the content are
    /// @param language the one asked for, if one was
    record Window(Call call, Optional<Language> language) implements Result {}
  }

  /// Understands the arguments and does what they say. Never throws for what a person typed.
  public Result run(String... args) {
    Messages messages =
        Messages.of(Cli.class, Options.language(List.of(args), surroundings.environment()));
    try {
      return dispatch(commandLine(messages).parseArgs(args), messages);
    } catch (ParameterException e) {
      UsageErrors.explain(e, messages).forEach(err::println);
      return new Result.Done(ExitCode.WRONG_USE);
    }
  }

  private Result dispatch(ParseResult parsed, Messages messages) {
    ParseResult last = leaf(parsed);
    if (anywhere(parsed, ParseResult::isUsageHelpRequested)) {
      out.print(last.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
      return new Result.Done(ExitCode.OK);
    }
    if (anywhere(parsed, ParseResult::isVersionHelpRequested)) {
      out.println(messages.get("cli.version", version()));
      return new Result.Done(ExitCode.OK);
    }
    var call = new Call(parsed, messages, surroundings, out, err);
    if (last == parsed) {
      return new Result.Window(call, Options.value(parsed, Options.LANG, Language.class));
    }
    if (call.isOn(Options.KIOSK)) {
      return new Result.Done(call.wrongUse("cli.kiosk.alone"));
    }
    return new Result.Done(runLogged(last.commandSpec().name(), call));
  }

  private int runLogged(String name, Call call) {
    Optional<Path> folder = call.existingDataDirectory().filter(RecordStore::isKnownIn);
    try (LogFile _ = folder.map(LogFile::in).orElseGet(LogFile::none)) {
      Command command = Objects.requireNonNull(commands.get(name));
      return guarded(call, () -> command.run(call));
    }
  }

  /// Does what was asked. This is the boundary: what nobody expected ends here, in a sentence and a
  /// code.
  public static int guarded(Call call, IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (RuntimeException | Error e) {
      String code = Fault.of(e).code();
      LOG.error(code, e);
      return call.problem(code, "cli.fault");
    }
  }

  private CommandLine commandLine(Messages messages) {
    CommandSpec root = CommandSpec.create().name(NAME);
    root.usageMessage()
        .description(messages.get("cli.description"))
        .customSynopsis(messages.get("cli.synopsis"))
        .commandListHeading(messages.get("cli.heading.commands"))
        .footer("", messages.get("cli.footer.data"), messages.get("cli.footer.exit"));
    dress(root, messages);
    Options.addWindow(root, messages);
    commands.forEach(
        (name, command) -> {
          CommandSpec spec = command.spec(messages).name(name);
          dress(spec, messages);
          root.addSubcommand(name, spec);
        });
    return new CommandLine(root);
  }

  private static void dress(CommandSpec spec, Messages messages) {
    Options.addCommon(spec, messages);
    spec.usageMessage()
        .width(100)
        .sortOptions(false)
        .synopsisHeading(messages.get("cli.heading.usage") + " ")
        .parameterListHeading(messages.get("cli.heading.parameters"))
        .optionListHeading(messages.get("cli.heading.options"));
  }

  /// Returns the name of the command called, with that of the program, as it is typed.
  static String nameOf(ParseResult parsed) {
    return leaf(parsed).commandSpec().qualifiedName();
  }

  private static boolean anywhere(ParseResult parsed, Predicate<ParseResult> asked) {
    return asked.test(parsed) || (parsed.hasSubcommand() && anywhere(parsed.subcommand(), asked));
  }

  static ParseResult leaf(ParseResult parsed) {
    return parsed.hasSubcommand() ? leaf(parsed.subcommand()) : parsed;
  }

  private static String version() {
    return Optional.ofNullable(Cli.class.getModule().getDescriptor())
        .flatMap(descriptor -> descriptor.rawVersion())
        .orElse("");
  }
}
