package org.kokoroe.core.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.record.Marks;

/// What comes of grading an answer.
public sealed interface Grading {
  /// How an answer did as a whole.
  enum Verdict {
    /// The whole mark.
    RIGHT,
    /// Part of the mark.
    PARTLY,
    /// Nothing.
    WRONG
  }

  /// What an answer can lack.
  enum Part {
    /// No option is ticked.
    CHOICE,
    /// The statement is not judged.
    VERDICT,
    /// No reason is picked.
    REASON,
    /// Some statements of a matrix are not judged.
    STATEMENTS,
    /// Some items or gaps have nothing picked for them.
    PICKS,
    /// Nothing is typed.
    WORDS,
    /// The scenario has not come to an end.
    END
  }

  /// The answer was whole.
  ///
  /// @param fraction 0 to 1
  /// @param checks one for each option or statement, in the order of the bank
  /// @param judgement of a true/false question, the verdict itself; null for all others
  record Graded(Marks fraction, List<Check> checks, @Nullable Check judgement) implements Grading {
    /// Copies the checks.
    public Graded {
      checks = List.copyOf(checks);
    }

    /// Returns how the answer did.
    public Verdict verdict() {
      if (fraction.equals(Marks.ONE)) {
        return Verdict.RIGHT;
      }
      return fraction.equals(Marks.ZERO) ? Verdict.WRONG : Verdict.PARTLY;
    }

    /// Returns the check of that option or statement.
    public Optional<Check> check(String id) {
      return checks.stream().filter(c -> c.id().equals(id)).findFirst();
    }
  }

  /// One part of a question: what was answered, and what the key is.
  ///
  /// @param id of the option, statement, item, gap, step or passage; of a decision, `node=choice`
  /// @param given ticked, or judged to hold; of a part to be assigned, filled, put in its place or
  ///   decided: whether that was done rightly
  /// @param key should be ticked, or holds; of the other parts always true
  record Check(String id, boolean given, boolean key) {
    /// Says whether the two agree.
    public boolean right() {
      return given == key;
    }
  }

  /// Something is missing, and nothing was graded.
  ///
  /// @param statements ids of the statements, items or gaps still open, in the order of the bank
  record Incomplete(Set<Part> missing, List<String> statements) implements Grading {
    /// Copies both.
    public Incomplete {
      missing = Set.copyOf(missing);
      statements = List.copyOf(statements);
    }
  }
}
