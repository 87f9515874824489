package org.kokoroe.core.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.LocalizedText;

/// A node of a branching scenario: what has come about, and what can be decided.
public record ScenarioNode(String id, LocalizedText text, List<Decision> choices) {
  /// Copies the list.
  public ScenarioNode {
    choices = List.copyOf(choices);
  }

  /// A decision.
  ///
  /// @param marks 0 to 2
  /// @param next id of the node it leads to; null where the scenario ends with it
  /// @param feedback what comes of it, and why
  /// @param clauses on which that rests
  public record Decision(
      String id,
      LocalizedText text,
      int marks,
      @Nullable String next,
      LocalizedText feedback,
      List<ClauseId> clauses) {
    /// Copies the list.
    public Decision {
      clauses = List.copyOf(clauses);
    }
  }

  /// Returns the most marks that a decision in this node gives by itself.
  public int most() {
    return choices.stream().mapToInt(Decision::marks).max().orElse(0);
  }

  /// Returns the decision with that id.
  ///
  /// @throws IllegalArgumentException when it has none of that id
  public Decision decision(String choice) {
    return choices.stream()
        .filter(c -> c.id().equals(choice))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no decision " + choice + " in " + id));
  }
}
