package org.kokoroe.core.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// An invented town's policy, in the ordinary style of such policies.
final class Town {
  private Town() {}

  /// Makes a policy of these clauses that defines 職員等 and 情報資産.
  static Policy policy(Clause... clauses) {
    return new Policy(
        "kokoroe-policy/1",
        "town",
        "1",
        LocalizedText.of("例町情報セキュリティ基本方針", "Basic policy of Example Town"),
        LocalizedText.of("例町 基本方針", "Example Town basic policy"),
        LocalizedText.of("例町", "Example Town"),
        Language.JA,
        null,
        List.of(),
        List.of(clauses),
        List.of(term("職員等", "Personnel"), term("情報資産", "information assets")),
        List.of(),
        null,
        null);
  }

  private static Definition term(String ja, String en) {
    return new Definition(
        LocalizedText.of(ja, en), null, "alias", new ClauseId("town:1"), LocalizedText.of(ja, en));
  }

  /// Finds the duties of one paragraph.
  static List<Duty> paragraph(String ja) {
    return Duties.of(policy(clause("town:1", ClauseKind.PARAGRAPH, "", ja)), null).all();
  }

  static Clause clause(String id, ClauseKind kind, String label, String ja, Clause... children) {
    return clause(id, kind, label, new LocalizedText(Map.of("ja", ja)), children);
  }

  static Clause clause(
      String id, ClauseKind kind, String label, LocalizedText text, Clause... children) {
    return new Clause(
        new ClauseId(id),
        id.replaceAll("[^a-z0-9]+", "-"),
        kind,
        label,
        text,
        null,
        Map.of(),
        null,
        List.of(children));
  }

  /// Writes duties shortly: `sentence actor modality`.
  static List<String> brief(List<Duty> duties) {
    List<String> lines = new ArrayList<>();
    duties.forEach(d -> lines.add(d.sentence() + " " + d.actor().id() + " " + d.modality().word()));
    return lines;
  }
}
