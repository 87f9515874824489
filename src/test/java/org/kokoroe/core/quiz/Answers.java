package org.kokoroe.core.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Statement;

/// Answers to any question.
final class Answers {
  private Answers() {}

  /// The key.
  static Answer right(Question question) {
    return switch (question) {
      case Question.Single single -> ticked(single.options(), true);
      case Question.Multiple multiple -> ticked(multiple.options(), true);
      case Question.TrueFalseReason judged ->
          new Answer.TrueFalse(judged.answer(), reason(judged, true));
      case Question.Matrix matrix -> rows(matrix, true);
    };
  }

  /// The opposite of the key in every respect; of a single choice, the first wrong option.
  static Answer wrong(Question question) {
    return switch (question) {
      case Question.Single single ->
          new Answer.Choice(
              single.options().stream()
                  .filter(o -> !o.correct())
                  .map(Option::id)
                  .limit(1)
                  .collect(Collectors.toSet()));
      case Question.Multiple multiple -> ticked(multiple.options(), false);
      case Question.TrueFalseReason judged ->
          new Answer.TrueFalse(!judged.answer(), reason(judged, false));
      case Question.Matrix matrix -> rows(matrix, false);
    };
  }

  private static Answer ticked(List<Option> options, boolean correct) {
    return new Answer.Choice(
        options.stream()
            .filter(o -> o.correct() == correct)
            .map(Option::id)
            .collect(Collectors.toSet()));
  }

  private static String reason(Question.TrueFalseReason judged, boolean correct) {
    return judged.options().stream()
        .filter(o -> o.correct() == correct)
        .map(Option::id)
        .findFirst()
        .orElseThrow();
  }

  private static Answer rows(Question.Matrix matrix, boolean asKey) {
    Map<String, Boolean> verdicts = new LinkedHashMap<>();
    for (Statement statement : matrix.statements()) {
      verdicts.put(statement.id(), statement.answer() == asKey);
    }
    return new Answer.Rows(verdicts);
  }
}
