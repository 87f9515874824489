package org.kokoroe.core.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.policy.Apparatus.Departure;
import org.kokoroe.core.text.Language;

/// What must hold in an apparatus: every entry finds its clause, every departure its words there,
/// and no two of them the same words.
final class ApparatusChecks {
  private final Map<ClauseId, Clause> byId;
  private final Findings findings;

  ApparatusChecks(Map<ClauseId, Clause> byId, Findings findings) {
    this.byId = byId;
    this.findings = findings;
  }

  void run(Apparatus apparatus) {
    List<Span> taken = new ArrayList<>();
    for (int i = 0; i < apparatus.departures().size(); i++) {
      departure("/apparatus/departures/" + i, apparatus.departures().get(i), taken);
    }
    Set<ClauseId> laidOut = new HashSet<>();
    for (int i = 0; i < apparatus.layout().size(); i++) {
      ClauseId node = apparatus.layout().get(i).node();
      String at = "/apparatus/layout/" + i + "/node";
      Clause unused = known(at, node);
      if (!laidOut.add(node)) {
        findings.error(at, "policy.layoutTwice", node);
      }
    }
    for (int i = 0; i < apparatus.observations().size(); i++) {
      ClauseId node = apparatus.observations().get(i).node();
      if (node != null) {
        Clause unused = known("/apparatus/observations/" + i + "/node", node);
      }
    }
  }

  /// The characters of a clause's text that a departure stands for.
  private record Span(ClauseId node, int start, int end) {
    boolean overlaps(Span other) {
      return node.equals(other.node) && start < other.end && other.start < end;
    }
  }

  private void departure(String at, Departure departure, List<Span> taken) {
    Clause clause = known(at + "/node", departure.node());
    if (clause == null) {
      return;
    }
    String text = clause.text().in(Language.JA);
    int start = SourceRebuilder.find(text, departure);
    if (start < 0) {
      findings.error(at + "/edited", "policy.departure", departure.edited(), departure.node());
      return;
    }
    var span = new Span(departure.node(), start, start + departure.edited().length());
    if (taken.stream().anyMatch(span::overlaps)) {
      findings.error(at + "/edited", "policy.overlap", departure.edited(), departure.node());
    }
    taken.add(span);
  }

  private @Nullable Clause known(String at, ClauseId node) {
    Clause clause = byId.get(node);
    if (clause == null) {
      findings.error(at, "policy.unknownClause", node);
    }
    return clause;
  }
}
