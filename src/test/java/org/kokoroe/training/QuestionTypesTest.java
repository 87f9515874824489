package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.Grading;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.testing.Halls;
import org.kokoroe.testing.RecordRoom;

/// How each type of question is answered, and what is said while something is missing.
class QuestionTypesTest {
  @TempDir Path folder;
  private RecordRoom room;

  @BeforeEach
  void open() {
    room = new RecordRoom(folder);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private QuizViewModel only(Class<? extends Question> type) {
    var hall = new Halls(Optional.empty()).hall();
    var quiz =
        new QuizViewModel(new OneTypeQuiz(room.workspace(), type), hall, room.clock(), () -> 0);
    quiz.shown();
    return quiz;
  }

  private static QuizWords words(QuizViewModel model, Language language) {
    return new QuizWords(Messages.of(QuizScreen.class, language), model);
  }

  @Test
  void singleChoiceTakesTheLastOptionChosen() {
    QuizViewModel single = only(Question.Single.class);
    List<String> order = single.order();
    single.draft().choose(order.get(0));
    single.draft().choose(order.get(2));
    assertThat(single.draft().answerProperty().get()).isEqualTo(Answer.Choice.of(order.get(2)));
  }

  @Test
  void multipleChoiceTakesTicksBack() {
    QuizViewModel multiple = only(Question.Multiple.class);
    List<String> order = multiple.order();
    multiple.draft().choose(order.get(0));
    multiple.draft().choose(order.get(1));
    multiple.draft().choose(order.get(0));
    assertThat(multiple.draft().answerProperty().get()).isEqualTo(Answer.Choice.of(order.get(1)));
  }

  @Test
  void statementWithoutReasonIsNotAnsweredAndSaysWhatIsMissing() {
    QuizViewModel judged = only(Question.TrueFalseReason.class);
    judged.draft().judge(true);
    judged.answer();
    assertThat(judged.pageProperty().get()).isEqualTo(new QuizPage.Asking(0));
    assertThat(judged.draft().missingProperty().get().missing())
        .containsExactly(Grading.Part.REASON);
    assertThat(words(judged, Language.JA).missing()).isEqualTo("理由を選んでください");
    assertThat(words(judged, Language.EN).missing()).isEqualTo("Choose a reason");

    judged.draft().choose(judged.order().getFirst());
    assertThat(judged.draft().missingProperty().get()).isNull();
    judged.answer();
    assertThat(judged.pageProperty().get()).isEqualTo(new QuizPage.Explained(0));
  }

  @Test
  void matrixNamesTheRowsThatAreStillOpenByTheirPlaces() {
    QuizViewModel matrix = only(Question.Matrix.class);
    List<String> order = matrix.order();
    for (String statement : order.subList(0, order.size() - 2)) {
      matrix.draft().judge(statement, true);
    }
    matrix.answer();
    int last = order.size();
    assertThat(words(matrix, Language.JA).missing()).isEqualTo("%d・%dがまだ選ばれていません", last - 1, last);
    assertThat(words(matrix, Language.EN).missing())
        .isEqualTo("Still to choose: %d and %d", last - 1, last);
  }

  @Test
  void nothingChosenIsNotAnswered() {
    QuizViewModel single = only(Question.Single.class);
    single.answer();
    assertThat(single.pageProperty().get()).isEqualTo(new QuizPage.Asking(0));
    assertThat(words(single, Language.JA).missing()).isEqualTo("選んでから回答してください");
  }

  @Test
  void everyTypeIsThereToBePractised() {
    for (Class<? extends Question> type :
        Set.of(
            Question.Single.class,
            Question.Multiple.class,
            Question.TrueFalseReason.class,
            Question.Matrix.class)) {
      QuizViewModel practice = only(type);
      Answers.give(practice, true);
      assertThat(practice.sitting().grade(0).orElseThrow().verdict())
          .as(type.getSimpleName())
          .isEqualTo(Grading.Verdict.RIGHT);
    }
  }
}
