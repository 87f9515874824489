package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Grading.Check;
import org.kokoroe.core.quiz.Grading.Graded;
import org.kokoroe.core.quiz.Grading.Incomplete;
import org.kokoroe.core.quiz.Grading.Part;
import org.kokoroe.core.quiz.Grading.Verdict;
import org.kokoroe.core.record.Marks;

class GraderTest {
  private static final Question SINGLE = Bank.single(Bank.core("single", "LO-01"), 3);
  private static final Question MATRIX = Bank.matrix(true, false, true, false);

  @Test
  void singleChoiceIsRightOrWrong() {
    assertThat(graded(SINGLE, Answer.Choice.of("a")).fraction()).isEqualTo(Marks.ONE);
    Graded wrong = graded(SINGLE, Answer.Choice.of("b"));
    assertThat(wrong.fraction()).isEqualTo(Marks.ZERO);
    assertThat(wrong.verdict()).isEqualTo(Verdict.WRONG);
    assertThat(wrong.checks())
        .containsExactly(
            new Check("a", false, true), new Check("b", true, false), new Check("c", false, false));
  }

  @Test
  void wrongTicksCostMarksInAMultipleResponse() {
    // Three correct options a b c, two wrong ones d e: the vectors of the scoring rule.
    Question question = Bank.multiple(3, 2);
    assertThat(graded(question, Answer.Choice.of("a", "b", "c")).fraction()).isEqualTo(Marks.ONE);
    assertThat(graded(question, Answer.Choice.of("a", "b", "c", "d")).fraction())
        .isEqualTo(Marks.of(1, 2));
    assertThat(graded(question, Answer.Choice.of("a", "b", "d")).fraction())
        .isEqualTo(Marks.of(1, 6));
    assertThat(graded(question, Answer.Choice.of("a", "b")).fraction()).isEqualTo(Marks.of(2, 3));
    assertThat(graded(question, Answer.Choice.of("a", "b", "c", "d", "e")).fraction())
        .isEqualTo(Marks.ZERO);
    assertThat(graded(question, Answer.Choice.of("d", "e")).fraction()).isEqualTo(Marks.ZERO);
    assertThat(graded(question, Answer.Choice.of("a", "b")).verdict()).isEqualTo(Verdict.PARTLY);
  }

  @Test
  void multipleResponseWithoutWrongOptionsCountsTheRightOnes() {
    assertThat(graded(Bank.multiple(4, 0), Answer.Choice.of("a")).fraction())
        .isEqualTo(Marks.of(1, 4));
  }

  @Test
  void judgedStatementNeedsVerdictAndReason() {
    Question question = Bank.trueFalse(false);
    assertThat(graded(question, new Answer.TrueFalse(false, "r2")).fraction()).isEqualTo(Marks.ONE);
    assertThat(graded(question, new Answer.TrueFalse(true, "r2")).fraction()).isEqualTo(Marks.ZERO);
    Graded wrongReason = graded(question, new Answer.TrueFalse(false, "r1"));
    assertThat(wrongReason.fraction()).isEqualTo(Marks.ZERO);
    assertThat(wrongReason.judgement()).isEqualTo(new Check("judgement", false, false));
    assertThat(wrongReason.check("r1")).hasValue(new Check("r1", true, false));
  }

  @Test
  void matrixCountsItsRows() {
    assertThat(graded(MATRIX, rows(true, false, true, false)).fraction()).isEqualTo(Marks.ONE);
    assertThat(graded(MATRIX, rows(true, true, true, false)).fraction()).isEqualTo(Marks.of(3, 4));
    assertThat(graded(MATRIX, rows(false, true, false, true)).fraction()).isEqualTo(Marks.ZERO);
    assertThat(graded(MATRIX, rows(true, true, true, true)).checks())
        .extracting(Check::right)
        .containsExactly(true, false, true, false);
  }

  @Test
  void incompleteAnswerSaysWhatIsMissing() {
    assertThat(Grader.grade(SINGLE, Answer.Choice.of()))
        .isEqualTo(new Incomplete(Set.of(Part.CHOICE), List.of()));
    assertThat(Grader.grade(Bank.multiple(2, 2), Answer.Choice.of()))
        .isEqualTo(new Incomplete(Set.of(Part.CHOICE), List.of()));
    assertThat(Grader.grade(Bank.trueFalse(true), new Answer.TrueFalse(true, null)))
        .isEqualTo(new Incomplete(Set.of(Part.REASON), List.of()));
    assertThat(Grader.grade(Bank.trueFalse(true), new Answer.TrueFalse(null, "r1")))
        .isEqualTo(new Incomplete(Set.of(Part.VERDICT), List.of()));
    assertThat(Grader.grade(Bank.trueFalse(true), new Answer.TrueFalse(null, null)))
        .isEqualTo(new Incomplete(Set.of(Part.VERDICT, Part.REASON), List.of()));
    assertThat(Grader.grade(MATRIX, new Answer.Rows(Map.of("s2", true))))
        .isEqualTo(new Incomplete(Set.of(Part.STATEMENTS), List.of("s1", "s3", "s4")));
  }

  @Test
  void answersToAnotherQuestionAreNotExpected() {
    assertUnexpected(SINGLE, new Answer.TrueFalse(true, "r1"));
    assertUnexpected(SINGLE, Answer.Choice.of("a", "b"));
    assertUnexpected(SINGLE, Answer.Choice.of("z"));
    assertUnexpected(Bank.trueFalse(true), new Answer.TrueFalse(true, "z"));
    assertUnexpected(MATRIX, new Answer.Rows(Map.of("s9", true)));
  }

  private static Answer rows(boolean a, boolean b, boolean c, boolean d) {
    return new Answer.Rows(Map.of("s1", a, "s2", b, "s3", c, "s4", d));
  }

  private static Graded graded(Question question, Answer answer) {
    return (Graded) Grader.grade(question, answer);
  }

  private static void assertUnexpected(Question question, Answer answer) {
    assertThatThrownBy(() -> Grader.grade(question, answer))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
