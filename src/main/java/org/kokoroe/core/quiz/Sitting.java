package org.kokoroe.core.quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.text.Language;

/// Questions put one after the other, with feedback at once: one try for each, locked after it.
public sealed interface Sitting permits Attempt, Practice {
  /// Returns what the questions rest on.
  Material material();

  /// Returns the questions in the order shown.
  Paper paper();

  /// Accepts the answer to one question. Where the question was already answered the first answer
  /// stays and is returned.
  ///
  /// @param index place in the paper, from 0
  /// @param language in which the question is shown
  /// @param millis time spent on the question, by a clock that never goes back
  AnswerOutcome answer(int index, Answer answer, Language language, long millis);

  /// Takes a decision in the scenario at that index. A decision stands: where one was taken at that
  /// node before, that one is kept.
  ///
  /// @param index place in the paper, from 0
  /// @param language in which the scenario is shown
  /// @param millis time spent on the decision, by a clock that never goes back
  DecisionOutcome decide(int index, Answer.Path.Step step, Language language, long millis);

  /// Returns the decisions taken so far in the scenario at that index.
  Answer.Path path(int index);

  /// Returns the accepted answer to the question at that index, once there is one.
  Optional<Given> given(int index);

  /// Returns how the answer at that index did, once there is one.
  default Optional<Grading.Graded> grade(int index) {
    return given(index).map(Given::graded);
  }

  /// Returns the citations to show with the question at that index.
  default List<Citation> cites(int index) {
    return material().cites(paper().question(index));
  }

  /// Returns the first question without an answer; empty when all are answered.
  default OptionalInt next() {
    return IntStream.range(0, paper().size()).filter(i -> given(i).isEmpty()).findFirst();
  }

  /// Returns how many questions are answered.
  default int answered() {
    return (int) IntStream.range(0, paper().size()).filter(i -> given(i).isPresent()).count();
  }
}
