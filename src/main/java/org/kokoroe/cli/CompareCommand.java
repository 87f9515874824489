package org.kokoroe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kokoroe.core.compare.Comparison;
import org.kokoroe.core.compare.Concordance;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.report.ComparisonTable;
import org.kokoroe.core.report.ExportOutcome;
import org.kokoroe.core.report.TableExport;
import org.kokoroe.core.report.XlsxFile;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `compare POLICY POLICY --out FILE.xlsx`: writes the comparison of two policies to a workbook.
final class CompareCommand implements Command {
  private static final String OUT = "--out";
  private static final String OVERWRITE = "--overwrite";

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .customSynopsis(messages.get("cli.compare.synopsis"))
        .description(messages.get("cli.compare.description"));
    return spec.addPositional(policy("0", messages.get("cli.compare.left")))
        .addPositional(policy("1", messages.get("cli.compare.right")))
        .addOption(
            Options.path(OUT)
                .required(true)
                .paramLabel("FILE.xlsx")
                .description(messages.get("cli.compare.out"))
                .build())
        .addOption(
            OptionSpec.builder(OVERWRITE)
                .type(boolean.class)
                .description(messages.get("cli.export.overwrite"))
                .build());
  }

  private static PositionalParamSpec policy(String index, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("1")
        .type(String.class)
        .paramLabel("POLICY")
        .description(description)
        .build();
  }

  @Override
  public int run(Call call) {
    Optional<Path> shipped = call.shippedContent();
    if (shipped.isEmpty()) {
      return call.problem("K-1401", "cli.content.missing");
    }
    LoadedContent content = ContentLoader.load(shipped.get(), call.addedContent());
    if (content.concordance().isEmpty()) {
      return call.problem("K-1403", "cli.compare.noConcordance");
    }
    return new Comparing(call, content, content.concordance().get(), shipped.get()).run();
  }

  private record Comparing(
      Call call, LoadedContent content, Concordance concordance, Path shipped) {
    int run() {
      List<Policy> known = Comparison.comparable(concordance, content.policies());
      String leftId = name(0);
      String rightId = name(1);
      String ids = known.stream().map(Policy::id).collect(Collectors.joining(", "));
      if (leftId.isEmpty() || rightId.isEmpty()) {
        return call.wrongUse("cli.compare.two", ids);
      }
      for (String id : List.of(leftId, rightId)) {
        if (known.stream().noneMatch(p -> p.id().equals(id))) {
          return call.wrongUse("cli.compare.unknown", id, ids);
        }
      }
      if (leftId.equals(rightId)) {
        return call.wrongUse("cli.compare.same", leftId);
      }
      Path target = call.option(OUT, Path.class).orElseThrow();
      if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        return call.wrongUse("cli.compare.ending", target, OUT);
      }
      var comparison =
          Comparison.of(
              concordance, content.policies(), policy(known, leftId), policy(known, rightId));
      return write(comparison, target);
    }

    private String name(int index) {
      return Cli.leaf(call.parsed()).matchedPositionalValue(index, "");
    }

    private static Policy policy(List<Policy> known, String id) {
      return known.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private int write(Comparison comparison, Path target) {
      var export = new TableExport(call.existingDataDirectory().orElse(shipped));
      Path folder = target.toAbsolutePath().getParent();
      if (folder != null && Files.isDirectory(folder) && export.isOwn(folder)) {
        return call.problem("K-1307", "cli.export.own", folder);
      }
      var table = ComparisonTable.of(comparison, call.language());
      return switch (export.write(table, new XlsxFile(), target, call.isOn(OVERWRITE))) {
        case ExportOutcome.Written(Path file, int rows, String sha256) ->
            call.ok("cli.export.written", rows, file.toAbsolutePath(), sha256);
        case ExportOutcome.NothingToExport() -> call.problem("K-1308", "cli.compare.nothing");
        case ExportOutcome.TargetExists(Path file) ->
            call.problem("K-1303", "cli.export.exists", file.toAbsolutePath(), OVERWRITE);
        case ExportOutcome.TargetNotWritable(Path file) ->
            call.problem("K-1304", "cli.export.notWritable", file.toAbsolutePath());
        case ExportOutcome.DiskFull(Path file) ->
            call.problem("K-1305", "cli.export.diskFull", file.toAbsolutePath());
      };
    }
  }
}
