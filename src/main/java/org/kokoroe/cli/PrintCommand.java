package org.kokoroe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.report.pdf.PdfPrinter;
import org.kokoroe.core.report.pdf.PrintLanguage;
import org.kokoroe.core.report.pdf.PrintOutcome;
import org.kokoroe.core.report.pdf.Printout;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/// `print POLICY --lang ja|en|both --out FILE`: writes a policy as a PDF. Here `--lang` chooses the
/// language of the document; where it names one language, that is spoken too.
final class PrintCommand implements Command {
  private static final String OUT = "--out";

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .customSynopsis(messages.get("cli.print.synopsis"))
        .description(messages.get("cli.print.description"));
    return spec.addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("POLICY")
                .description(messages.get("cli.print.policy"))
                .build())
        .addOption(
            OptionSpec.builder(Options.LANG)
                .type(PrintLanguage.class)
                .converters(PrintCommand::language)
                .paramLabel("ja|en|both")
                .description(messages.get("cli.print.lang"))
                .build())
        .addOption(
            Options.path(OUT)
                .paramLabel("FILE")
                .description(messages.get("cli.print.out"))
                .build());
  }

  @Override
  public int run(Call call) {
    Optional<Path> shipped = call.shippedContent();
    if (shipped.isEmpty()) {
      return call.problem("K-1401", "cli.content.missing");
    }
    LoadedContent content = ContentLoader.load(shipped.get(), call.addedContent());
    PolicyLibrary policies = content.policies();
    String known = policies.policies().stream().map(Policy::id).collect(Collectors.joining(", "));
    Optional<String> asked = call.parameter(String.class);
    if (asked.isEmpty()) {
      return call.wrongUse("cli.print.noPolicy", known);
    }
    Optional<Policy> policy = policies.policy(asked.get());
    return policy.isEmpty()
        ? call.noSuchPolicy("cli.print.unknown", asked.get(), content)
        : print(call, new Printout.Whole(policy.get(), language(call)), shipped.get());
  }

  private static int print(Call call, Printout printout, Path content) {
    Path asked = call.option(OUT, Path.class).orElse(Path.of(""));
    Path target = Files.isDirectory(asked) ? asked.resolve(PdfPrinter.fileName(printout)) : asked;
    return switch (new PdfPrinter(content).save(printout, target)) {
      case PrintOutcome.Written(Path file, int pages) ->
          call.ok("cli.print.written", pages, file.toAbsolutePath());
      case PrintOutcome.TargetNotWritable(Path file) ->
          call.problem("K-1311", "cli.print.notWritable", file.toAbsolutePath());
      case PrintOutcome.DiskFull(Path file) ->
          call.problem("K-1312", "cli.print.diskFull", file.toAbsolutePath());
      case PrintOutcome.NoFonts(Path folder) -> call.problem("K-1313", "cli.print.noFonts", folder);
    };
  }

  /// Returns the language to print in. In front of the command's name the option is the one of
  /// every command, which knows a language and not both.
  private static PrintLanguage language(Call call) {
    return call.option(Options.LANG, Object.class)
        .flatMap(
            value ->
                value instanceof Language one
                    ? PrintLanguage.of(one.tag())
                    : Optional.of((PrintLanguage) value))
        .orElse(PrintLanguage.JA);
  }

  private static PrintLanguage language(String word) {
    return PrintLanguage.of(word).orElseThrow(() -> new TypeConversionException("not a language"));
  }
}
