package org.kokoroe.core.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kokoroe.core.json.Findings;

/// Whether a paper can be drawn, for the readers of each policy of the course, with enough
/// questions left for another sitting.
final class BlueprintGate {
  /// A pool this many times what a row asks for gives three different papers.
  private static final int COMFORTABLE = 3;

  private final Course course;
  private final Findings findings;

  BlueprintGate(Course course, Findings findings) {
    this.course = course;
    this.findings = findings;
  }

  void run() {
    Blueprint blueprint = course.blueprint();
    if (blueprint == null) {
      return;
    }
    Set<String> known =
        course.objectives().stream().map(Objective::id).collect(Collectors.toUnmodifiableSet());
    for (int r = 0; r < blueprint.rows().size(); r++) {
      List<String> objectives = blueprint.rows().get(r).objectives();
      for (int o = 0; o < objectives.size(); o++) {
        if (!known.contains(objectives.get(o))) {
          findings.error(at(r) + "/objectives/" + o, "course.unknownObjective", objectives.get(o));
        }
      }
    }
    for (String policy : course.policies()) {
      feasible(blueprint, policy);
    }
  }

  private static String at(int row) {
    return "/blueprint/rows/" + row;
  }

  private void feasible(Blueprint blueprint, String policy) {
    List<Question> questions = course.questionsFor(policy);
    boolean each = true;
    for (int r = 0; r < blueprint.rows().size(); r++) {
      Blueprint.Row row = blueprint.rows().get(r);
      long pool = questions.stream().filter(q -> isFor(row, q)).count();
      if (pool < row.count()) {
        findings.error(at(r) + "/count", "course.pool", policy, row.count(), pool);
        each = false;
      } else if (pool < (long) COMFORTABLE * row.count()) {
        findings.warning(at(r) + "/count", "course.smallPool", policy, row.count(), pool);
      }
    }
    if (each && !fitTogether(blueprint, questions)) {
      findings.error("/blueprint/rows", "course.sharedPool", policy);
    } else if (each && !fitTogether(blueprint, independent(questions))) {
      findings.error("/blueprint/rows", "course.excludedPool", policy);
    }
  }

  /// A draw leaves out some of the questions that exclude each other, which ones depends on the
  /// seed. A paper that can be drawn without any of them can be drawn whichever are left out.
  private static List<Question> independent(List<Question> questions) {
    return questions.stream().filter(q -> questions.stream().noneMatch(q::excludes)).toList();
  }

  private static boolean isFor(Blueprint.Row row, Question question) {
    String objective = question.core().objective();
    return objective != null && row.objectives().contains(objective);
  }

  /// Rows may share objectives: a paper exists if every slot of every row can have a question of
  /// its own (bipartite matching by augmenting paths).
  private static boolean fitTogether(Blueprint blueprint, List<Question> questions) {
    List<Blueprint.Row> slots = new ArrayList<>();
    blueprint.rows().forEach(row -> slots.addAll(Collections.nCopies(row.count(), row)));
    Map<Question, Integer> slotOf = new HashMap<>();
    for (int slot = 0; slot < slots.size(); slot++) {
      if (!take(slot, slots, questions, slotOf, new HashSet<>())) {
        return false;
      }
    }
    return true;
  }

  private static boolean take(
      int slot,
      List<Blueprint.Row> slots,
      List<Question> questions,
      Map<Question, Integer> slotOf,
      Set<Question> tried) {
    for (Question question : questions) {
      if (isFor(slots.get(slot), question) && tried.add(question)) {
        Integer owner = slotOf.get(question);
        if (owner == null || take(owner, slots, questions, slotOf, tried)) {
          slotOf.put(question, slot);
          return true;
        }
      }
    }
    return false;
  }
}
