package org.kokoroe.training;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.Grading;
import org.kokoroe.core.quiz.Paper;

/// The answer in hand: what is chosen so far, and what it was found to lack. Of a scenario it is
/// the decision in hand.
final class AnswerDraft {
  private final BooleanSupplier open;
  private final ReadOnlyObjectWrapper<Answer> answer =
      new ReadOnlyObjectWrapper<>(Answer.Choice.of());
  private final ReadOnlyObjectWrapper<Grading.@Nullable Incomplete> missing =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Question question;

  /// Makes a draft.
  ///
  /// @param open whether the answer may still be changed
  AnswerDraft(BooleanSupplier open) {
    this.open = open;
  }

  /// Begins with nothing chosen.
  void begin(Paper.Item item) {
    question = item.question();
    answer.set(Drafts.blank(item.question(), item.order()));
    missing.set(null);
  }

  /// Shows an answer that was given.
  void show(Answer given) {
    answer.set(given);
  }

  /// Says what the answer lacks.
  void lacks(Grading.@Nullable Incomplete lacks) {
    missing.set(lacks);
  }

  /// Chooses an option, or takes a tick back.
  void choose(String option) {
    Question now = question;
    if (now != null) {
      edit(answer -> Drafts.choose(now, answer, option));
    }
  }

  /// Judges the statement of a true/false question.
  void judge(boolean holds) {
    edit(answer -> Drafts.judge(answer, holds));
  }

  /// Judges one statement of a matrix.
  void judge(String statement, boolean holds) {
    edit(answer -> Drafts.judge(answer, statement, holds));
  }

  /// Brings an item to a target, or picks words for a gap; null takes it back.
  void pick(String item, @Nullable String target) {
    boolean single = question instanceof Question.Matching;
    edit(answer -> Drafts.pick(answer, item, target, single));
  }

  /// Puts the steps into that order.
  void arrange(List<String> order) {
    edit(answer -> answer instanceof Answer.Sequence ? new Answer.Sequence(order) : answer);
  }

  /// Takes what is typed.
  void type(String words) {
    edit(answer -> answer instanceof Answer.Words ? new Answer.Words(words) : answer);
  }

  private void edit(UnaryOperator<Answer> change) {
    if (open.getAsBoolean()) {
      answer.set(change.apply(answer.get()));
      missing.set(null);
    }
  }

  ReadOnlyObjectProperty<Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Grading.@Nullable Incomplete> missingProperty() {
    return missing.getReadOnlyProperty();
  }
}
