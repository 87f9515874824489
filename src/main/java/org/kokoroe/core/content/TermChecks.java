package org.kokoroe.core.content;

import java.util.List;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

/// What a standard term says of the policies has to be about terms and clauses that they have. A
/// policy that is not at hand is passed over: a body may take one away that it does not use.
final class TermChecks {
  private TermChecks() {}

  static void check(Term term, String at, PolicyLibrary library, Findings findings) {
    for (int i = 0; i < term.differs().size(); i++) {
      Term.Difference difference = term.differs().get(i);
      String place = at + "/differs/" + i;
      library
          .policy(difference.policy())
          .ifPresent(
              policy -> {
                if (policy.definitions().stream()
                    .noneMatch(d -> d.term().in(Language.JA).equals(difference.term()))) {
                  findings.error(
                      place + "/term", "content.termNotDefined", difference.term(), policy.id());
                }
                clauses(difference.clauses(), place, library, findings);
              });
    }
  }

  private static void clauses(
      List<ClauseId> clauses, String place, PolicyLibrary library, Findings findings) {
    for (int i = 0; i < clauses.size(); i++) {
      if (library.find(clauses.get(i)).isEmpty()) {
        findings.error(place + "/clauses/" + i, "content.termClause", clauses.get(i).value());
      }
    }
  }
}
