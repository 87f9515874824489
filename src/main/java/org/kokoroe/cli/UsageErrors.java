package org.kokoroe.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kokoroe.core.report.TableFormat;
import org.kokoroe.core.report.pdf.PrintLanguage;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line. The parser's own words are English and for programmers;
/// none of them is shown.
final class UsageErrors {
  private final Messages messages;

  private UsageErrors(Messages messages) {
    this.messages = messages;
  }

  /// Returns the lines to show: what is wrong, and where help is.
  static List<String> explain(ParameterException e, Messages messages) {
    List<String> lines = new ArrayList<>(new UsageErrors(messages).lines(e));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    lines.add(messages.get("cli.error.seeHelp", command));
    return lines;
  }

  private List<String> lines(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> List.of(missing(missing));
      case OverwrittenOptionException twice ->
          List.of(messages.get("cli.error.twice", name(twice.getOverwritten())));
      case MaxValuesExceededException many -> List.of(messages.get("cli.error.tooMany"));
      default -> List.of(badValue(e));
    };
  }

  private List<String> unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    List<String> lines = new ArrayList<>();
    if (e.isUnknownOption()) {
      lines.add(messages.get("cli.error.unknownOption", first));
    } else if (e.getCommandLine().getParent() == null) {
      lines.add(messages.get("cli.error.unknownCommand", first));
    } else {
      lines.add(messages.get("cli.error.unexpected", first));
    }
    List<String> near = e.getSuggestions();
    if (!near.isEmpty()) {
      lines.add(messages.get("cli.error.suggestion", String.join(", ", near)));
    }
    return lines;
  }

  private String missing(MissingParameterException e) {
    ArgSpec arg = e.getArgSpec();
    if (arg == null && !e.getMissing().isEmpty()) {
      arg = e.getMissing().getFirst();
    }
    return messages.get("cli.error.missingValue", arg == null ? "" : name(arg));
  }

  private String badValue(ParameterException e) {
    ArgSpec arg = e.getArgSpec();
    String value = e.getValue() == null ? "" : e.getValue();
    if (arg == null) {
      return messages.get("cli.error.unclear");
    }
    Class<?> type = arg.type();
    if (type == Path.class) {
      return messages.get("cli.error.path", name(arg));
    }
    if (type == LocalDate.class) {
      return messages.get("cli.error.day", name(arg), value);
    }
    if (type == Language.class) {
      return messages.get("cli.error.lang", value);
    }
    if (type == PrintLanguage.class) {
      return messages.get("cli.error.printLang", value);
    }
    if (type == TableFormat.class) {
      return messages.get("cli.error.format", value);
    }
    return messages.get("cli.error.value", name(arg), value);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
