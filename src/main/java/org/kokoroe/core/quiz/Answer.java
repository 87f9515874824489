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
    };
  }

  /// The ticked options of a single or multiple choice.
  ///
  /// @param options option ids; exactly one for a single choice
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
        int equals = row.indexOf('=');
        if (equals < 1) {
          throw new IllegalArgumentException("not a statement with its verdict: " + row);
        }
        verdicts.put(row.substring(0, equals), bool(row.substring(equals + 1)));
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

  private static boolean bool(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false: " + word);
    };
  }
}
