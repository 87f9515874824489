package org.kokoroe.core.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;

/// The definitions and references of both policies, held to the tables that were drawn up by
/// reading them.
class PaperTablesTest {
  private static final List<Policy> POLICIES =
      ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of())
          .policies()
          .policies();

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = PaperTablesTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void defines_exactly_the_terms_of_the_table_in_the_same_form_and_clause() throws IOException {
    List<String> paper =
        lines("definitions.tsv").stream().map(line -> line.replace("LGWAN 接", "LGWAN接")).toList();
    List<String> content =
        POLICIES.stream()
            .flatMap(
                policy ->
                    policy.definitions().stream()
                        .map(
                            d ->
                                String.join(
                                    "\t",
                                    policy.id(),
                                    d.term().in(Language.JA),
                                    d.form(),
                                    place(
                                        d.clause().value(),
                                        paper,
                                        policy,
                                        d.term().in(Language.JA)))))
            .toList();

    assertThat(content).hasSize(31).containsExactlyInAnyOrderElementsOf(paper);
  }

  /// The table names a definition of one paragraph by its heading.
  private static String place(String clause, List<String> paper, Policy policy, String term) {
    String own = clause.substring(policy.id().length() + 1);
    String heading = own.replaceFirst("\\.p1$", "");
    return paper.stream()
            .anyMatch(
                l -> l.startsWith(policy.id() + "\t" + term + "\t") && l.endsWith("\t" + heading))
        ? heading
        : own;
  }

  @Test
  void refers_exactly_as_the_table_says_to_the_same_targets() throws IOException {
    List<String> content =
        POLICIES.stream()
            .flatMap(policy -> policy.references().stream())
            .filter(r -> !r.type().equals("seeAlso"))
            .map(
                r ->
                    String.join(
                            "\t",
                            r.from().value(),
                            r.expression(),
                            r.type(),
                            String.join(" ", r.targets()))
                        .stripTrailing())
            .toList();

    assertThat(content).hasSize(91).containsExactlyInAnyOrderElementsOf(lines("references.tsv"));
  }
}
