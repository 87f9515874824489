package org.kokoroe.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.search.Excerpt;
import org.kokoroe.core.search.Hit;
import org.kokoroe.core.search.HitGroup;
import org.kokoroe.core.search.Results;
import org.kokoroe.core.search.Search;
import org.kokoroe.core.search.SearchIndex;
import org.kokoroe.core.search.Span;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// `search QUERY…`: prints a line for each hit: id, path and the match in its context, with tabs
/// between them. Marks stand in 【】.
final class SearchCommand implements Command {
  private static final String POLICY = "--policy";
  private static final String LIMIT = "--limit";
  private static final int JAPANESE = 60;
  private static final int ENGLISH = 120;

  @Override
  public CommandSpec spec(Messages messages) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .customSynopsis(messages.get("cli.search.synopsis"))
        .description(messages.get("cli.search.description"));
    return spec.addPositional(
            PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("QUERY")
                .description(messages.get("cli.search.query"))
                .build())
        .addOption(
            OptionSpec.builder(POLICY)
                .type(String.class)
                .paramLabel("ID")
                .description(messages.get("cli.search.policy"))
                .build())
        .addOption(
            OptionSpec.builder(LIMIT)
                .type(Integer.class)
                .paramLabel("N")
                .description(messages.get("cli.search.limit"))
                .build());
  }

  @Override
  public int run(Call call) {
    String words = words(call);
    if (words.isBlank()) {
      return call.wrongUse("cli.search.noWords");
    }
    if (isGarbled(words)) {
      return call.wrongUse("cli.search.garbled");
    }
    int limit = call.option(LIMIT, Integer.class).orElse(Integer.MAX_VALUE);
    if (limit < 1) {
      return call.wrongUse("cli.search.badLimit", limit);
    }
    var shipped = call.shippedContent();
    if (shipped.isEmpty()) {
      return call.problem("K-1401", "cli.content.missing");
    }
    LoadedContent content = ContentLoader.load(shipped.get(), call.addedContent());
    Optional<String> policy = call.option(POLICY, String.class);
    if (policy.filter(id -> content.policies().policy(id).isEmpty()).isPresent()) {
      return call.noSuchPolicy("cli.search.noPolicy", policy.get(), content);
    }
    return tell(SearchIndex.of(content).search(new Search(words, policy, "", limit)), call);
  }

  private static String words(Call call) {
    return call.parameter(List.class).stream()
        .flatMap(list -> ((List<?>) list).stream())
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  /// Says whether the words did not come through: where the locale knows ASCII only, the process is
  /// given replacement characters or halves of pairs for Japanese.
  private static boolean isGarbled(String words) {
    return words
        .codePoints()
        .anyMatch(
            c -> c == 0xFFFD || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  private static int tell(Results results, Call call) {
    if (results.total() == 0) {
      String none =
          results
              .suggestion()
              .map(word -> call.messages().get("cli.search.suggestion", results.words(), word))
              .orElseGet(() -> call.messages().get("cli.search.none", results.words()));
      call.err().println(none);
      return ExitCode.PROBLEMS;
    }
    for (HitGroup group : results.groups()) {
      for (Hit hit : group.hits()) {
        call.out().println(line(group, hit, call));
      }
    }
    int left = results.total() - results.hits().size();
    if (left > 0) {
      call.err().println(call.messages().get("cli.search.more", left));
    }
    return ExitCode.OK;
  }

  private static String line(HitGroup group, Hit hit, Call call) {
    Language asked = call.language();
    Language other = asked.equals(Language.JA) ? Language.EN : Language.JA;
    boolean inOther = hit.marks(asked).isEmpty() && hit.text(other) != null;
    Language language = inOther && !hit.marks(other).isEmpty() ? other : asked;
    return hit.subject().id() + '\t' + path(group, hit, call) + '\t' + context(hit, language);
  }

  private static String path(HitGroup group, Hit hit, Call call) {
    String path = String.join(" > ", hit.subject().path(call.language()));
    return switch (group.kind()) {
      case DEFINITIONS -> call.messages().get("cli.search.definition", path);
      case FRONT -> path.isEmpty() ? call.messages().get("cli.search.front") : path;
      case SECTION -> path;
      case TERMS -> call.messages().get("cli.search.term");
      case COURSE -> call.messages().get("cli.search.course", path).strip();
    };
  }

  private static String context(Hit hit, Language language) {
    String text = hit.text(language);
    String there = text == null ? hit.subject().text().in(Language.JA) : text;
    int length = language.equals(Language.JA) ? JAPANESE : ENGLISH;
    Excerpt excerpt = Excerpt.of(there, hit.marks(language), length);
    var out = new StringBuilder();
    int at = 0;
    for (Span mark : excerpt.marks()) {
      out.append(excerpt.text(), at, mark.start())
          .append('【')
          .append(excerpt.text(), mark.start(), mark.end())
          .append('】');
      at = mark.end();
    }
    return out.append(excerpt.text().substring(at)).toString().replace('\n', ' ');
  }
}
