package org.kokoroe.training;

import org.kokoroe.core.quiz.CourseState;
import org.kokoroe.core.quiz.CourseState.Standing;
import org.kokoroe.core.quiz.Due;
import org.kokoroe.core.record.Completion.Score;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Messages;

/// How a person stands with a course, in words.
final class StateWords {
  private final Messages messages;
  private final JapaneseDates dates = JapaneseDates.standard();

  StateWords(Messages messages) {
    this.messages = messages;
  }

  /// Returns the state in a word or two, for a badge.
  String badge(CourseState state) {
    if (state.open() != null) {
      return messages.get("training.state.open");
    }
    return messages.get(
        switch (state.standing()) {
          case Standing.NotStarted ignored -> "training.state.not-started";
          case Standing.InProgress ignored -> "training.state.open";
          case Standing.Passed ignored -> "training.state.passed";
          case Standing.NotPassed ignored -> "training.state.not-passed";
        });
  }

  /// Returns the style of the badge.
  String badgeStyle(CourseState state) {
    return state.standing() instanceof Standing.Passed
        ? "k-badge-success"
        : state.open() != null ? "" : "k-badge-plain";
  }

  /// Returns the state in a sentence; empty where the badge says it all.
  String sentence(CourseState state) {
    return switch (state.standing()) {
      case Standing.NotStarted ignored -> "";
      case Standing.InProgress ignored -> "";
      case Standing.Passed(var on, var best, var first) ->
          messages.get(
              "training.passed",
              dates.date(on, messages.language()),
              percent(first),
              percent(best));
      case Standing.NotPassed(int attempts, var best, var first) ->
          messages.get("training.not-passed", attempts, percent(first), percent(best));
    };
  }

  /// Returns the percentage of a score, rounded down.
  static int percent(Score score) {
    return score.percent();
  }

  /// Returns how long there is left.
  String due(Due due) {
    long days = due.daysLeft();
    if (days == 0) {
      return messages.get("training.due.today");
    }
    return days > 0
        ? messages.get(days == 1 ? "training.due.one" : "training.due.days", days)
        : messages.get(days == -1 ? "training.due.over-one" : "training.due.over", -days);
  }

  /// Returns by when.
  String dueDate(Due due) {
    return messages.get(
        "training.due.date", dates.dateWithWeekday(due.date(), messages.language()));
  }
}
