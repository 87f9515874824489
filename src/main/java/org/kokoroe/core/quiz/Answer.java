package org.kokoroe.core.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Question;

/// What a learner answers, whole or not yet whole. [#stored] is the form in which a response keeps
/// a whole one; [#of] reads it back.
public sealed interface Answer {
  /// Returns the form that is stored, always in the same order:
  /// - options: their ids, sorted: `["b"]`, `["a", "d"]`
  /// - true/false with reason: the verdict, then the reason's id: `["true", "r2"]`
  /// - matrix: each statement with its verdict, sorted by id: `["s1=true", "s2=false"]`
  /// - matching, zones, cloze: each item or gap with what was picked for it, sorted: `["a=t2"]`
  /// - ordering: the steps' ids in the order given
  /// - clause hunt: the passage's id
  /// - short text: what was typed, as it was typed
  /// - scenario: each node with what was decided there, in the order of the decisions
  ///
  /// @throws IllegalStateException when a true/false answer has no verdict or no reason
  List<String> stored();

  /// Reads the stored form of an answer to that question.
  ///
  /// @throws IllegalArgumentException when it is not an answer to a question of that type
  static Answer of(Question question, List<String> stored) {
    return switch (question) {
      case Question.Single _ -> new Choice(Set.copyOf(stored));
      case Question.Multiple _ -> new Choice(Set.copyOf(stored));
      case Question.TrueFalseReason _ -> TrueFalse.of(stored);
      case Question.Matrix _ -> Rows.of(stored);
      case Question.Assigning _, Question.Cloze _ -> Picks.of(stored);
      case Question.Ordering _ -> new Sequence(stored);
      case Question.Hunt _ -> new Choice(Set.copyOf(stored));
      case Question.ShortText _ -> Words.of(stored);
      case Question.Scenario _ -> Path.of(stored);
    };
  }

  /// The ticked options of a single or multiple choice, or the passage picked.
  ///
  /// @param options ids; exactly one for a single choice and a passage
  record Choice(Set<String> options) implements Answer {
    /// Copies the ids.
    public Choice {
      options = Collections.unmodifiableSet(new TreeSet<>(options));
    }

    /// Makes the answer that ticks these options.
    public static Choice of(String... options) {
      return new Choice(Set.of(options));
    }

    @Override
    public List<String> stored() {
      return List.copyOf(options);
    }
  }

  /// Whether a statement holds, and why.
  ///
  /// @param verdict null while not yet judged
  /// @param reason an option's id; null while not yet picked
  record TrueFalse(@Nullable Boolean verdict, @Nullable String reason) implements Answer {
    private static TrueFalse of(List<String> stored) {
      if (stored.size() != 2) {
        throw new IllegalArgumentException("not a verdict and a reason: " + stored);
      }
      return new TrueFalse(bool(stored.getFirst()), stored.getLast());
    }

    @Override
    public List<String> stored() {
      if (verdict == null || reason == null) {
        throw new IllegalStateException("an answer without verdict or reason is not stored");
      }
      return List.of(verdict.toString(), reason);
    }
  }

  /// The verdict on each statement of a matrix.
  ///
  /// @param verdicts by statement id; a statement not yet judged is absent
  record Rows(Map<String, Boolean> verdicts) implements Answer {
    /// Copies the verdicts.
    public Rows {
      verdicts = Collections.unmodifiableMap(new TreeMap<>(verdicts));
    }

    private static Rows of(List<String> stored) {
      var verdicts = new TreeMap<String, Boolean>();
      for (String row : stored) {
        var parts = Parts.of(row);
        verdicts.put(parts.left(), bool(parts.right()));
      }
      return new Rows(verdicts);
    }

    @Override
    public List<String> stored() {
      var rows = new ArrayList<String>();
      verdicts.forEach((statement, verdict) -> rows.add(statement + "=" + verdict));
      return List.copyOf(rows);
    }
  }

  /// What was picked for each item of a matching or a zones question, or for each gap.
  ///
  /// @param targets ids of targets or of a gap's choices, by item or gap; what is open is absent
  record Picks(Map<String, String> targets) implements Answer {
    /// Copies the picks.
    public Picks {
      targets = Collections.unmodifiableMap(new TreeMap<>(targets));
    }

    private static Picks of(List<String> stored) {
      var targets = new TreeMap<String, String>();
      for (String pick : stored) {
        var parts = Parts.of(pick);
        targets.put(parts.left(), parts.right());
      }
      return new Picks(targets);
    }

    @Override
    public List<String> stored() {
      return targets.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    }
  }

  /// Steps in the order given.
  record Sequence(List<String> steps) implements Answer {
    /// Copies the ids.
    public Sequence {
      steps = List.copyOf(steps);
    }

    @Override
    public List<String> stored() {
      return steps;
    }
  }

  /// What was typed.
  record Words(String text) implements Answer {
    private static Words of(List<String> stored) {
      if (stored.size() != 1) {
        throw new IllegalArgumentException("not one text: " + stored);
      }
      return new Words(stored.getFirst());
    }

    @Override
    public List<String> stored() {
      return List.of(text);
    }
  }

  /// The decisions taken in a scenario, the first first.
  record Path(List<Step> steps) implements Answer {
    /// Nothing decided yet.
    public static final Path EMPTY = new Path(List.of());

    /// Copies the steps.
    public Path {
      steps = List.copyOf(steps);
    }

    /// A decision: which node, and what was decided there.
    public record Step(String node, String choice) {}

    private static Path of(List<String> stored) {
      return new Path(
          stored.stream()
              .map(Parts::of)
              .map(parts -> new Step(parts.left(), parts.right()))
              .toList());
    }

    @Override
    public List<String> stored() {
      return steps.stream().map(s -> s.node() + "=" + s.choice()).toList();
    }

    /// Returns the path with one more decision.
    public Path then(Step step) {
      var longer = new ArrayList<>(steps);
      longer.add(step);
      return new Path(longer);
    }

    /// Says whether something was decided at that node.
    public boolean has(String node) {
      return steps.stream().anyMatch(s -> s.node().equals(node));
    }
  }

  /// The two sides of `left=right`.
  record Parts(String left, String right) {
    /// Splits at the first sign.
    ///
    /// @throws IllegalArgumentException when there is none, or nothing before it
    static Parts of(String pair) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("not a pair: " + pair);
      }
      return new Parts(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  private static boolean bool(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false: " + word);
    };
  }
}
