package org.kokoroe.core.course;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// The gate of a single question: its citations, its key, and the wording of its choices.
final class QuestionGate {
  private static final Pattern LAZY_JA =
      Pattern.compile("(すべて|全て|全部|いずれも)(正しい|当てはまる|あてはまる|該当する)|上記の?(すべて|全て)|(正しい|当てはまる)ものはない");
  private static final Pattern LAZY_EN =
      Pattern.compile("(all|none) of the above|all of these (are|is)", Pattern.CASE_INSENSITIVE);
  private static final String PRACTICE_JA = "一般的な対応";
  private static final String PRACTICE_EN = "good practice";

  private static final int KPRIME_ROWS = 4;

  private final PolicyLibrary library;
  private final Findings findings;

  QuestionGate(PolicyLibrary library, Findings findings) {
    this.library = library;
    this.findings = findings;
  }

  void check(String at, Question question) {
    citations(at, question.core());
    practice(at, question.core());
    switch (question) {
      case Question.Single q -> choices(at, q.options(), true);
      case Question.TrueFalseReason q -> choices(at, q.options(), true);
      case Question.Multiple q -> choices(at, q.options(), false);
      case Question.Matrix q -> statements(at, q);
      case Question.Assigning q -> new PartsGate(library, findings).assigning(at, q);
      case Question.Cloze q -> new ClozeGate(library, findings).check(at, q);
      case Question.Ordering q ->
          new PartsGate(library, findings).unique(at + "/steps", q.steps(), Step::id);
      case Question.Hunt q -> new PartsGate(library, findings).hunt(at, q);
      case Question.ShortText _ -> {}
      case Question.Scenario q -> new ScenarioGate(findings).check(at, q);
    }
  }

  private void citations(String at, Question.Core core) {
    for (int i = 0; i < core.citations().size(); i++) {
      citation(at + "/citations/" + i, core.citations().get(i), core.policies());
    }
    for (int i = 0; i < core.policies().size(); i++) {
      String policy = core.policies().get(i);
      boolean founded =
          core.citations().stream()
              .anyMatch(c -> c.kind() == CitationKind.BASIS && c.clause().policy().equals(policy));
      if (!founded) {
        findings.error(at + "/policies/" + i, "course.noBasis", policy);
      }
    }
  }

  private void citation(String at, Citation citation, List<String> policies) {
    String policy = citation.clause().policy();
    if (library.policy(policy).isEmpty() && policies.contains(policy)) {
      return; // The policy as a whole is missing, and has been named.
    }
    var entry = library.find(citation.clause());
    if (entry.isEmpty()) {
      findings.error(at + "/clause", "course.unknownClause", citation.clause());
      return;
    }
    if (!policies.contains(citation.clause().policy())) {
      findings.error(at + "/clause", "course.foreignCitation", citation.clause());
    }
    Clause clause = entry.get().clause();
    citation
        .span()
        .forEach(
            (tag, words) -> {
              if (!contains(clause, new Language(tag), words)) {
                findings.error(at + "/span/" + tag, "course.span", words, clause.id(), tag);
              }
            });
  }

  /// Citing a heading means its subtree, so its words may stand in any clause of it.
  private static boolean contains(Clause clause, Language language, String words) {
    Stream<Clause> texts =
        clause.kind() == ClauseKind.HEADING ? clause.subtree() : Stream.of(clause);
    return texts.anyMatch(c -> c.text().find(language).orElse("").contains(words));
  }

  private void practice(String at, Question.Core core) {
    if (core.grounding() == Grounding.P) {
      requireWords(at, core, Language.JA, PRACTICE_JA);
      requireWords(at, core, Language.EN, PRACTICE_EN);
    }
  }

  private void requireWords(String at, Question.Core core, Language language, String words) {
    LocalizedText scenario = core.scenario();
    String text =
        (scenario == null ? "" : scenario.find(language).orElse("") + "\n")
            + core.stem().find(language).orElse("");
    if (!text.toLowerCase(Locale.ROOT).contains(words)) {
      findings.error(at + "/stem/" + language.tag(), "course.practice", words);
    }
  }

  private void choices(String at, List<Option> options, boolean oneKey) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      String here = at + "/options/" + i;
      if (!ids.add(option.id())) {
        findings.error(here + "/id", "course.duplicateId", option.id());
      }
      if (LAZY_JA.matcher(option.text().find(Language.JA).orElse("")).find()) {
        findings.error(here + "/text/ja", "course.lazyOption");
      }
      if (LAZY_EN.matcher(option.text().find(Language.EN).orElse("")).find()) {
        findings.error(here + "/text/en", "course.lazyOption");
      }
    }
    long right = options.stream().filter(Option::correct).count();
    if (oneKey && right != 1) {
      findings.error(at + "/options", "course.oneKey", right);
    } else if (!oneKey && (right < 2 || right == options.size())) {
      findings.error(at + "/options", "course.severalKeys", right, options.size() - right);
    }
  }

  private void statements(String at, Question.Matrix matrix) {
    List<Statement> statements = matrix.statements();
    if (matrix.scoring() == ScoringRule.KPRIME && statements.size() != KPRIME_ROWS) {
      findings.error(at + "/statements", "course.kprime", statements.size());
    }
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < statements.size(); i++) {
      if (!ids.add(statements.get(i).id())) {
        findings.error(
            at + "/statements/" + i + "/id", "course.duplicateId", statements.get(i).id());
      }
    }
    if (statements.stream().map(Statement::answer).distinct().count() < 2) {
      findings.error(at + "/statements", "course.matrixOneSided");
    }
  }
}
