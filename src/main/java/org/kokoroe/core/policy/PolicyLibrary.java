package org.kokoroe.core.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kokoroe.core.text.Language;

/// All policies at hand, found by id, and their clauses with the way to each.
public final class PolicyLibrary {
  private final Map<String, Policy> policies = new LinkedHashMap<>();
  private final Map<String, List<Entry>> documents = new LinkedHashMap<>();
  private final Map<ClauseId, Entry> entries = new LinkedHashMap<>();

  /// Holds these policies, in this order.
  ///
  /// @throws IllegalArgumentException when two have the same id
  public PolicyLibrary(List<Policy> policies) {
    for (Policy policy : policies) {
      if (this.policies.putIfAbsent(policy.id(), policy) != null) {
        throw new IllegalArgumentException("two policies " + policy.id());
      }
      List<Entry> document = new ArrayList<>();
      policy.clauses().forEach(c -> add(policy, c, List.of(), document));
      documents.put(policy.id(), List.copyOf(document));
      document.forEach(e -> entries.put(e.clause().id(), e));
    }
  }

  private static void add(
      Policy policy, Clause clause, List<Clause> ancestors, List<Entry> document) {
    document.add(new Entry(policy, clause, ancestors, document.size()));
    List<Clause> path = new ArrayList<>(ancestors);
    path.add(clause);
    clause.children().forEach(c -> add(policy, c, List.copyOf(path), document));
  }

  /// A clause in its policy.
  ///
  /// @param ancestors from the outermost to the parent
  /// @param index place in document order, from 0
  public record Entry(Policy policy, Clause clause, List<Clause> ancestors, int index) {
    /// Returns the number to show for the clause: the labels from the outermost to its own, for
    /// example `7. (5)`; empty where none has one.
    public String displayLabel() {
      return path().stream()
          .map(Clause::label)
          .filter(l -> !l.isEmpty())
          .collect(Collectors.joining(" "));
    }

    /// Returns the number and the nearest heading, for example `7. (5) 人的セキュリティ`.
    public String titledLabel(Language language) {
      Stream<Clause> headings = path().stream().filter(c -> c.kind() == ClauseKind.HEADING);
      String title =
          headings.reduce((outer, inner) -> inner).map(c -> c.text().in(language)).orElse("");
      return (displayLabel() + " " + title).strip();
    }

    /// Returns the ancestors and then the clause itself.
    public List<Clause> path() {
      List<Clause> path = new ArrayList<>(ancestors);
      path.add(clause);
      return List.copyOf(path);
    }
  }

  /// Returns the policies, in the order given.
  public List<Policy> policies() {
    return List.copyOf(policies.values());
  }

  /// Returns the policy of that id, if it is here.
  public Optional<Policy> policy(String id) {
    return Optional.ofNullable(policies.get(id));
  }

  /// Returns the clause of that id with its policy and its ancestors, if it is here.
  public Optional<Entry> find(ClauseId id) {
    return Optional.ofNullable(entries.get(id));
  }

  /// Says whether a target of a cross reference is here: a clause id, or the id of a policy.
  public boolean has(String target) {
    return policies.containsKey(target)
        || (target.indexOf(':') > 0
            && !target.endsWith(":")
            && entries.containsKey(new ClauseId(target)));
  }

  /// Returns every clause of a policy in document order; nothing for an unknown policy.
  public List<Entry> clausesOf(String policy) {
    return documents.getOrDefault(policy, List.of());
  }

  /// Returns the next clause that is shown ([ClauseKind#isShown()]), if there is one.
  public Optional<Entry> next(ClauseId id) {
    return find(id)
        .flatMap(
            e ->
                clausesOf(id.policy()).stream()
                    .skip(e.index() + 1L)
                    .filter(o -> o.clause().kind().isShown())
                    .findFirst());
  }

  /// Returns the previous clause that is shown ([ClauseKind#isShown()]), if there is one.
  public Optional<Entry> previous(ClauseId id) {
    return find(id)
        .flatMap(
            e ->
                clausesOf(id.policy()).stream()
                    .limit(e.index())
                    .filter(o -> o.clause().kind().isShown())
                    .reduce((first, second) -> second));
  }
}
