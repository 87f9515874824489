package org.kokoroe.core.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;

/// A question of a course. What all types have in common is in [Core]; a type adds its choices.
public sealed interface Question {
  /// Returns what every question has.
  Core core();

  /// Returns the rule that scores this type.
  ScoringRule scoring();

  /// Returns the ids that can be shown in another order: of options, or of statements.
  List<String> choiceIds();

  /// Returns the identity under which responses are kept: `uid@version`.
  default String reference() {
    return core().uid() + "@" + core().version();
  }

  /// What every question has.
  ///
  /// @param version counted from 1; a version that was used is never changed
  /// @param policies the documents under which the question has this key
  /// @param compares sets documents side by side, so that every citation is shown
  /// @param difficulty 1 to 3
  /// @param scenario the situation, above the stem
  record Core(
      String uid,
      int version,
      List<String> policies,
      boolean compares,
      @Nullable String objective,
      Grounding grounding,
      int difficulty,
      @Nullable LocalizedText scenario,
      LocalizedText stem,
      LocalizedText explanation,
      List<Citation> citations,
      @Nullable String lengthException) {}

  /// One option is right.
  record Single(Core core, List<Option> options) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.EXACT;
    }

    @Override
    public List<String> choiceIds() {
      return options.stream().map(Option::id).toList();
    }
  }

  /// Several options are right.
  record Multiple(Core core, List<Option> options) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.RIGHT_MINUS_WRONG;
    }

    @Override
    public List<String> choiceIds() {
      return options.stream().map(Option::id).toList();
    }
  }

  /// A statement holds or does not, for one of several reasons.
  record TrueFalseReason(Core core, boolean answer, List<Option> options) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.EXACT;
    }

    @Override
    public List<String> choiceIds() {
      return options.stream().map(Option::id).toList();
    }
  }

  /// Each of several statements holds or does not.
  record Matrix(Core core, List<Statement> statements) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.PER_ROW;
    }

    @Override
    public List<String> choiceIds() {
      return statements.stream().map(Statement::id).toList();
    }
  }
}
