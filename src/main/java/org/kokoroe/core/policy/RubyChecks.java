package org.kokoroe.core.policy;

import java.util.List;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.text.Kanji;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Ruby;

/// What must hold of the readings in a policy: they leave the text as it is, and no kanji without
/// one where a clause has them.
final class RubyChecks {
  private final Findings findings;
  private final boolean hasReadings;

  RubyChecks(Policy policy, Findings findings) {
    this.findings = findings;
    this.hasReadings = policy.allClauses().anyMatch(c -> c.ruby() != null);
  }

  /// Checks one clause, without those below it.
  void check(String at, Clause clause) {
    String ja = clause.text().in(Language.JA);
    Ruby ruby = clause.ruby();
    if (ruby == null) {
      if (hasReadings && Kanji.in(ja)) {
        findings.warning(at + "/text/ja", "policy.rubyNone", clause.id());
      }
    } else if (!ruby.text().equals(ja)) {
      findings.error(at + "/ruby", "policy.ruby", clause.id());
    } else {
      List<String> unread =
          ruby.pieces().stream()
              .filter(p -> p.reading() == null)
              .flatMap(p -> Kanji.runs(p.base()).stream())
              .toList();
      if (!unread.isEmpty()) {
        findings.error(at + "/ruby", "policy.rubyUnread", clause.id(), String.join("・", unread));
      }
    }
  }
}
