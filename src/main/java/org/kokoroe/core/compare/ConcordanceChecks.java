package org.kokoroe.core.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;

/// What must hold in a concordance beyond its schema: clauses are there, and each is in one topic.
public final class ConcordanceChecks {
  private static final ProblemTexts TEXTS = ProblemTexts.of(ConcordanceChecks.class);

  private final Concordance concordance;
  private final PolicyLibrary library;
  private final Findings findings;
  private final Map<ClauseId, Integer> topicOf = new HashMap<>();

  private ConcordanceChecks(Concordance concordance, PolicyLibrary library, Findings findings) {
    this.concordance = concordance;
    this.library = library;
    this.findings = findings;
  }

  /// Checks a concordance and returns what is wrong, in the order of the file.
  public static List<Problem> check(
      Concordance concordance, PolicyLibrary library, LocatedJson json) {
    var findings = new Findings(json, TEXTS);
    new ConcordanceChecks(concordance, library, findings).run();
    return findings.sorted();
  }

  private void run() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < concordance.topics().size(); i++) {
      Concordance.Topic topic = concordance.topics().get(i);
      if (!ids.add(topic.id())) {
        findings.error("/topics/" + i + "/id", "concordance.topicTaken", topic.id());
      }
      for (int j = 0; j < topic.rows().size(); j++) {
        row(i, "/topics/" + i + "/rows/" + j + "/clauses/", topic.rows().get(j));
      }
    }
    for (int i = 0; i < concordance.policies().size(); i++) {
      String policy = concordance.policies().get(i);
      String at = "/policies/" + i;
      library
          .policy(policy)
          .ifPresentOrElse(
              p -> everyClauseHasTopic(at, p),
              () -> findings.warning(at, "concordance.notLoaded", policy));
    }
  }

  private void row(int topic, String at, Concordance.Row row) {
    for (int i = 0; i < row.clauses().size(); i++) {
      ClauseId id = row.clauses().get(i);
      if (!concordance.policies().contains(id.policy())) {
        findings.error(at + i, "concordance.otherPolicy", id, id.policy());
      } else if (library.policy(id.policy()).isPresent()) {
        clause(topic, at + i, id);
      }
    }
  }

  private void clause(int topic, String at, ClauseId id) {
    var entry = library.find(id);
    if (entry.isEmpty()) {
      findings.error(at, "concordance.unknownClause", id, id.policy());
      return;
    }
    boolean elsewhere =
        entry.get().clause().subtree().anyMatch(c -> topicOf.getOrDefault(c.id(), topic) != topic);
    if (elsewhere) {
      findings.error(at, "concordance.clauseTaken", id);
    }
    entry.get().clause().subtree().forEach(c -> topicOf.putIfAbsent(c.id(), topic));
  }

  /// A heading alone says nothing that could be compared; the title page and the contents neither.
  private void everyClauseHasTopic(String at, Policy policy) {
    policy.clauses().stream()
        .filter(c -> c.kind() == ClauseKind.HEADING)
        .flatMap(Clause::subtree)
        .filter(c -> c.kind() != ClauseKind.HEADING && !topicOf.containsKey(c.id()))
        .forEach(c -> findings.warning(at, "concordance.noTopic", c.id()));
  }
}
