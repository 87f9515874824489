package org.kokoroe.core.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.policy.ClauseId;

/// The gate of a scenario: every way through comes to an end, every node can be reached, every
/// decision rests on clauses that the question cites.
final class ScenarioGate {
  private final Findings findings;

  ScenarioGate(Findings findings) {
    this.findings = findings;
  }

  void check(String at, Question.Scenario question) {
    Map<String, ScenarioNode> nodes = new HashMap<>();
    for (int i = 0; i < question.nodes().size(); i++) {
      ScenarioNode node = question.nodes().get(i);
      if (nodes.putIfAbsent(node.id(), node) != null) {
        findings.error(at + "/nodes/" + i + "/id", "course.duplicateId", node.id());
      }
    }
    Set<ClauseId> cited =
        question.core().citations().stream()
            .map(Citation::clause)
            .collect(Collectors.toUnmodifiableSet());
    boolean whole = true;
    for (int i = 0; i < question.nodes().size(); i++) {
      whole &= decisions(at + "/nodes/" + i, question.nodes().get(i), nodes, cited);
    }
    if (whole) {
      ways(at, question.nodes(), nodes);
    }
  }

  private boolean decisions(
      String at, ScenarioNode node, Map<String, ScenarioNode> nodes, Set<ClauseId> cited) {
    boolean whole = true;
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < node.choices().size(); i++) {
      ScenarioNode.Decision decision = node.choices().get(i);
      String here = at + "/choices/" + i;
      if (!ids.add(decision.id())) {
        findings.error(here + "/id", "course.duplicateId", decision.id());
      }
      String next = decision.next();
      if (next != null && !nodes.containsKey(next)) {
        findings.error(here + "/next", "course.unknownNode", next);
        whole = false;
      }
      for (int c = 0; c < decision.clauses().size(); c++) {
        if (!cited.contains(decision.clauses().get(c))) {
          findings.error(here + "/clauses/" + c, "course.uncited", decision.clauses().get(c));
        }
      }
    }
    if (node.choices().stream().mapToInt(ScenarioNode.Decision::marks).distinct().count() < 2) {
      findings.error(at + "/choices", "course.idleDecision", node.id());
    }
    return whole;
  }

  private void ways(String at, List<ScenarioNode> order, Map<String, ScenarioNode> nodes) {
    Set<String> reached = new HashSet<>();
    if (circles(order.getFirst(), nodes, new HashSet<>(), reached)) {
      findings.error(at + "/nodes", "course.circle");
      return;
    }
    for (int i = 0; i < order.size(); i++) {
      if (!reached.contains(order.get(i).id())) {
        findings.error(at + "/nodes/" + i, "course.unreached", order.get(i).id());
      }
    }
  }

  private static boolean circles(
      ScenarioNode node, Map<String, ScenarioNode> nodes, Set<String> above, Set<String> reached) {
    if (!above.add(node.id())) {
      return true;
    }
    reached.add(node.id());
    boolean circle =
        node.choices().stream()
            .map(ScenarioNode.Decision::next)
            .filter(next -> next != null)
            .distinct()
            .map(nodes::get)
            .anyMatch(next -> next != null && circles(next, nodes, above, reached));
    above.remove(node.id());
    return circle;
  }
}
