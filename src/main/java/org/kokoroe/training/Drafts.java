package org.kokoroe.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Answer;

/// How an answer comes about, choice by choice.
final class Drafts {
  private Drafts() {}

  /// Returns the answer of somebody who has not chosen anything yet.
  ///
  /// @param order what is chosen among, as shown
  static Answer blank(Question question, List<String> order) {
    return switch (question) {
      case Question.Single ignored -> Answer.Choice.of();
      case Question.Multiple ignored -> Answer.Choice.of();
      case Question.TrueFalseReason ignored -> new Answer.TrueFalse(null, null);
      case Question.Matrix ignored -> new Answer.Rows(new TreeMap<>());
      case Question.Assigning ignored -> new Answer.Picks(Map.of());
      case Question.Cloze ignored -> new Answer.Picks(Map.of());
      case Question.Ordering ignored -> new Answer.Sequence(order);
      case Question.Hunt ignored -> Answer.Choice.of();
      case Question.ShortText ignored -> new Answer.Words("");
      case Question.Scenario ignored -> Answer.Choice.of();
    };
  }

  /// Returns the answer after an option was chosen: a single choice and a reason replace the one
  /// before, a tick of a multiple choice is set or taken back.
  static Answer choose(Question question, Answer answer, String option) {
    return switch (answer) {
      case Answer.Choice(var ticked) when question instanceof Question.Multiple -> {
        var options = new TreeSet<>(ticked);
        if (!options.remove(option)) {
          options.add(option);
        }
        yield new Answer.Choice(options);
      }
      case Answer.Choice ignored -> Answer.Choice.of(option);
      case Answer.TrueFalse(var verdict, var ignored) -> new Answer.TrueFalse(verdict, option);
      default -> answer;
    };
  }

  /// Returns the answer after the statement of a true/false question was judged.
  static Answer judge(Answer answer, boolean holds) {
    return answer instanceof Answer.TrueFalse(var ignored, var reason)
        ? new Answer.TrueFalse(holds, reason)
        : answer;
  }

  /// Returns the answer after one statement of a matrix was judged.
  static Answer judge(Answer answer, String statement, boolean holds) {
    if (answer instanceof Answer.Rows(var verdicts)) {
      var judged = new TreeMap<>(verdicts);
      judged.put(statement, holds);
      return new Answer.Rows(judged);
    }
    return answer;
  }

  /// Returns the answer after an item was brought to a target, or taken back from it.
  ///
  /// @param single whether a target holds one item only, so that another one leaves it
  static Answer pick(Answer answer, String item, @Nullable String target, boolean single) {
    if (!(answer instanceof Answer.Picks(var before))) {
      return answer;
    }
    var targets = new TreeMap<>(before);
    if (target == null) {
      targets.remove(item);
    } else {
      if (single) {
        targets.values().removeIf(target::equals);
      }
      targets.put(item, target);
    }
    return new Answer.Picks(targets);
  }

  /// Returns what was picked for that item or gap; empty where nothing was.
  static Optional<String> picked(Answer answer, String item) {
    return answer instanceof Answer.Picks(var targets)
        ? Optional.ofNullable(targets.get(item))
        : Optional.empty();
  }

  /// Says whether that option is ticked, or is the reason picked.
  static boolean isChosen(Answer answer, String option) {
    return switch (answer) {
      case Answer.Choice(var ticked) -> ticked.contains(option);
      case Answer.TrueFalse(var ignored, var reason) -> option.equals(reason);
      default -> false;
    };
  }

  /// Says whether the statement of a true/false question was judged that way.
  static boolean isJudged(Answer answer, boolean holds) {
    return answer instanceof Answer.TrueFalse(var verdict, var ignored)
        && verdict != null
        && verdict == holds;
  }

  /// Says whether that statement of a matrix was judged that way.
  static boolean isJudged(Answer answer, String statement, boolean holds) {
    return answer instanceof Answer.Rows(var verdicts)
        && Boolean.valueOf(holds).equals(verdicts.get(statement));
  }
}
