package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.course.Question;

class AnswerTest {
  private static final Question SINGLE = Bank.single(Bank.core("single", "LO-01"), 4);

  @Test
  void storedFormsAreTheDocumentedOnes() {
    assertThat(Answer.Choice.of("b").stored()).containsExactly("b");
    assertThat(Answer.Choice.of("d", "a").stored()).containsExactly("a", "d");
    assertThat(new Answer.TrueFalse(true, "r2").stored()).containsExactly("true", "r2");
    assertThat(new Answer.Rows(Map.of("s2", false, "s1", true)).stored())
        .containsExactly("s1=true", "s2=false");
  }

  @Test
  void storedFormIsReadBack() {
    assertReadBack(SINGLE, Answer.Choice.of("b"));
    assertReadBack(Bank.multiple(2, 2), Answer.Choice.of("a", "c"));
    assertReadBack(Bank.trueFalse(true), new Answer.TrueFalse(false, "r1"));
    assertReadBack(Bank.matrix(true, false), new Answer.Rows(Map.of("s1", true, "s2", true)));
  }

  @Test
  void otherFormsAreRefused() {
    Question judged = Bank.trueFalse(true);
    Question matrix = Bank.matrix(true, false);
    assertRefused(judged, List.of("r2"));
    assertRefused(judged, List.of("yes", "r2"));
    assertRefused(matrix, List.of("s1"));
    assertRefused(matrix, List.of("s1=perhaps"));
  }

  @Test
  void unfinishedAnswerHasNoStoredForm() {
    assertThatThrownBy(() -> new Answer.TrueFalse(null, "r1").stored())
        .isInstanceOf(IllegalStateException.class);
  }

  private static void assertReadBack(Question question, Answer answer) {
    assertThat(Answer.of(question, answer.stored())).isEqualTo(answer);
  }

  private static void assertRefused(Question question, List<String> stored) {
    assertThatThrownBy(() -> Answer.of(question, stored))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
