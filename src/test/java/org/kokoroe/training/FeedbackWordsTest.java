package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.course.Grounding;
import org.kokoroe.core.course.Option;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.QuestionState;
import org.kokoroe.core.course.ScoringRule;
import org.kokoroe.core.course.Statement;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.Given;
import org.kokoroe.core.quiz.Grader;
import org.kokoroe.core.quiz.Grading;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;

class FeedbackWordsTest {
  private static final LocalizedText TEXT = LocalizedText.of("文", "Text");
  private static final Question.Core CORE =
      new Question.Core(
          "q",
          1,
          List.of("kameyama"),
          false,
          null,
          Grounding.T,
          1,
          null,
          TEXT,
          TEXT,
          List.of(),
          null,
          QuestionState.READY,
          List.of(),
          null);
  private static final List<String> SHOWN = List.of("d", "a", "c", "b");

  private static Option option(String id, boolean correct) {
    return new Option(id, TEXT, correct, TEXT, null, false);
  }

  private static List<Option> options(Set<String> correct) {
    return List.of("a", "b", "c", "d").stream()
        .map(id -> option(id, correct.contains(id)))
        .toList();
  }

  private static FeedbackWords words(Question question, Answer answer, Language language) {
    var graded = (Grading.Graded) Grader.grade(question, answer);
    return new FeedbackWords(
        Messages.of(QuizScreen.class, language), question, SHOWN, new Given(answer, graded));
  }

  @Test
  void wrongSingleChoiceNamesTheRightOneByTheNumberShown() {
    var single = new Question.Single(CORE, options(Set.of("b")));
    var answer = Answer.Choice.of("d");
    assertThat(words(single, answer, Language.JA).headline()).isEqualTo("この場面では4が適切です");
    assertThat(words(single, answer, Language.JA).line()).isEqualTo("あなたの回答は1でした。");
    assertThat(words(single, answer, Language.EN).headline()).isEqualTo("Here, 4 is appropriate");
  }

  @Test
  void rightAnswerIsCalledAppropriate() {
    var single = new Question.Single(CORE, options(Set.of("b")));
    var answer = Answer.Choice.of("b");
    assertThat(words(single, answer, Language.JA).headline()).isEqualTo("適切です");
    assertThat(words(single, answer, Language.EN).headline()).isEqualTo("That is appropriate");
  }

  @Test
  void partOfAMultipleChoiceIsCounted() {
    var multiple = new Question.Multiple(CORE, options(Set.of("a", "b", "c")));
    var answer = Answer.Choice.of("a", "b");
    assertThat(words(multiple, answer, Language.JA).headline()).isEqualTo("3つのうち2つが合っています");
    assertThat(words(multiple, answer, Language.EN).headline())
        .isEqualTo("Two of the three are right");
    assertThat(words(multiple, answer, Language.JA).line())
        .isEqualTo("あなたの回答は2・4でした。この設問の得点は、1点のうち2/3点です。");
    assertThat(words(multiple, answer, Language.EN).line())
        .isEqualTo("Your answer was 2 and 4. You get 2/3 of 1 mark.");
  }

  @Test
  void tickingMoreThanTheKeyIsSaid() {
    var multiple = new Question.Multiple(CORE, options(Set.of("a", "b")));
    var answer = Answer.Choice.of("a", "b", "c");
    assertThat(words(multiple, answer, Language.JA).headline()).isEqualTo("2つとも合っていますが、ほかも選んでいます");
  }

  @Test
  void multipleChoiceWithoutAMarkNamesTheKey() {
    var multiple = new Question.Multiple(CORE, options(Set.of("a", "b", "c")));
    var answer = Answer.Choice.of("d");
    assertThat(words(multiple, answer, Language.JA).headline()).isEqualTo("この場面では2・3・4が適切です");
    assertThat(words(multiple, answer, Language.EN).headline())
        .isEqualTo("Here, 2, 3 and 4 are appropriate");
  }

  @Test
  void judgementAndReasonAreToldApart() {
    var judged = new Question.TrueFalseReason(CORE, false, options(Set.of("c")));
    assertThat(words(judged, new Answer.TrueFalse(false, "a"), Language.JA).headline())
        .isEqualTo("判断は合っています。理由は3が適切です");
    assertThat(words(judged, new Answer.TrueFalse(true, "c"), Language.JA).headline())
        .isEqualTo("正答は「正しくない」です。理由は3が適切です");
    assertThat(words(judged, new Answer.TrueFalse(true, "a"), Language.JA).line())
        .isEqualTo("あなたの回答は「正しい」、理由2でした。");
  }

  @Test
  void matrixCountsRows() {
    var matrix =
        new Question.Matrix(
            CORE,
            List.of(
                new Statement("a", TEXT, true, TEXT),
                new Statement("b", TEXT, false, TEXT),
                new Statement("c", TEXT, true, TEXT)),
            ScoringRule.PER_ROW);
    var some = new Answer.Rows(Map.of("a", true, "b", true, "c", true));
    assertThat(words(matrix, some, Language.JA).headline()).isEqualTo("3つのうち2つが合っています");
    var none = new Answer.Rows(Map.of("a", false, "b", true, "c", false));
    assertThat(words(matrix, none, Language.EN).headline())
        .isEqualTo("All three are the other way round");
  }
}
