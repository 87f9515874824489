package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScoringRule;
import org.kokoroe.core.quiz.Grading.Graded;
import org.kokoroe.core.quiz.Grading.Incomplete;
import org.kokoroe.core.quiz.Grading.Part;
import org.kokoroe.core.record.Marks;

/// Vectors worked out by hand for the types that are made of parts.
class PartsGraderTest {
  private static final List<String> KEYS = List.of("a", "b", "c", "d", "e");
  private static final Question.Matrix KPRIME = EveryType.question("kprime", Question.Matrix.class);
  private static final Question.Zones ZONES = EveryType.question("zones", Question.Zones.class);
  private static final Question.Cloze CLOZE = EveryType.question("cloze", Question.Cloze.class);
  private static final Question.Ordering ORDERING =
      EveryType.question("ordering", Question.Ordering.class);
  private static final Question.ShortText WORDS =
      EveryType.question("words", Question.ShortText.class);
  private static final Question.Scenario SCENARIO =
      EveryType.question("scenario", Question.Scenario.class);

  @Test
  void kprimeGivesOneHalfOrNothing() {
    assertThat(kprime(true, true, false, false)).isEqualTo(Marks.ONE);
    assertThat(kprime(true, true, false, true)).isEqualTo(Marks.of(1, 2));
    assertThat(kprime(true, true, true, true)).isEqualTo(Marks.ZERO);
    assertThat(kprime(false, false, true, true)).isEqualTo(Marks.ZERO);
  }

  @Test
  void eachItemInItsPlaceCounts() {
    assertThat(marks(ZONES, zones("z1", "z1", "z2", "z3"))).isEqualTo(Marks.ONE);
    assertThat(marks(ZONES, zones("z1", "z2", "z2", "z3"))).isEqualTo(Marks.of(3, 4));
    assertThat(marks(ZONES, zones("z1", "z1", "z1", "z1"))).isEqualTo(Marks.of(1, 2));
    assertThat(marks(ZONES, zones("z2", "z3", "z1", "z1"))).isEqualTo(Marks.ZERO);
    assertThat(marks(CLOZE, new Answer.Picks(Map.of("g1", "key", "g2", "b"))))
        .isEqualTo(Marks.of(1, 2));
  }

  @Test
  void whatIsNotYetPickedIsNamed() {
    assertThat(Grader.grade(ZONES, new Answer.Picks(Map.of("b", "z1"))))
        .isEqualTo(new Incomplete(Set.of(Part.PICKS), List.of("a", "c", "d")));
    assertThat(Grader.grade(WORDS, new Answer.Words(" \u3000 ")))
        .isEqualTo(new Incomplete(Set.of(Part.WORDS), List.of()));
    assertThat(Grader.grade(SCENARIO, path("n1=a")))
        .isEqualTo(new Incomplete(Set.of(Part.END), List.of()));
  }

  @Test
  void orderIsScoredByItsRule() {
    // In the right order; the first carried to the end; two pairs exchanged; from behind.
    assertOrder(List.of("a", "b", "c", "d", "e"), Marks.ONE, Marks.ONE, Marks.ONE, Marks.ONE);
    assertOrder(
        List.of("b", "c", "d", "e", "a"), Marks.ZERO, Marks.ZERO, Marks.of(3, 4), Marks.of(3, 4));
    assertOrder(
        List.of("b", "a", "d", "c", "e"), Marks.ZERO, Marks.of(1, 5), Marks.ZERO, Marks.of(1, 2));
    assertOrder(
        List.of("e", "d", "c", "b", "a"), Marks.ZERO, Marks.of(1, 5), Marks.ZERO, Marks.ZERO);
    assertOrder(
        List.of("a", "b", "d", "c", "e"),
        Marks.ZERO,
        Marks.of(3, 5),
        Marks.of(1, 4),
        Marks.of(3, 4));
  }

  private static void assertOrder(
      List<String> given, Marks whole, Marks place, Marks pairs, Marks longest) {
    assertThat(OrderScore.of(KEYS, given, ScoringRule.ALL_OR_NOTHING)).isEqualTo(whole);
    assertThat(OrderScore.of(KEYS, given, ScoringRule.POSITION)).isEqualTo(place);
    assertThat(OrderScore.of(KEYS, given, ScoringRule.ADJACENT_PAIRS)).isEqualTo(pairs);
    assertThat(OrderScore.of(KEYS, given, ScoringRule.LONGEST_SUBSEQUENCE)).isEqualTo(longest);
  }

  @Test
  void scenarioIsMeasuredByTheBestWayThrough() {
    // The best way, n1=a then n3=a, gives 2 + 1 marks.
    assertThat(marks(SCENARIO, path("n1=a", "n3=a"))).isEqualTo(Marks.ONE);
    assertThat(marks(SCENARIO, path("n1=a", "n3=b"))).isEqualTo(Marks.of(2, 3));
    assertThat(marks(SCENARIO, path("n1=b", "n2=a", "n3=a"))).isEqualTo(Marks.of(2, 3));
    assertThat(marks(SCENARIO, path("n1=c"))).isEqualTo(Marks.of(1, 3));
    assertThat(marks(SCENARIO, path("n1=b", "n2=b"))).isEqualTo(Marks.ZERO);
    assertThatThrownBy(() -> Grader.grade(SCENARIO, path("n1=a", "n2=a")))
        .hasMessage("at n3, not at n2");
  }

  @Test
  void typedWordsCountInAnyWidthCaseAndSpelling() {
    for (String right :
        List.of("可用性", " 可用性\u3000", "availability", "ＡｖａｉｌａＢｉｌｉｔｙ", "ｱﾍﾞｲﾗﾋﾞﾘﾃｨ")) {
      assertThat(marks(WORDS, new Answer.Words(right))).as(right).isEqualTo(Marks.ONE);
    }
    for (String wrong : List.of("可用", "可用性です", "avail ability", "機密性")) {
      assertThat(marks(WORDS, new Answer.Words(wrong))).as(wrong).isEqualTo(Marks.ZERO);
    }
  }

  @Test
  void answersToAnotherQuestionAreNotExpected() {
    assertUnexpected(ZONES, zones("z1", "z1", "z2", "z9"));
    assertUnexpected(CLOZE, new Answer.Picks(Map.of("g1", "key", "g2", "c")));
    assertUnexpected(CLOZE, new Answer.Picks(Map.of("g9", "key")));
    assertUnexpected(ORDERING, new Answer.Sequence(List.of("a", "b", "c")));
    assertUnexpected(ORDERING, new Answer.Sequence(List.of("a", "a", "b", "c")));
    assertUnexpected(WORDS, Answer.Choice.of("a"));
    assertUnexpected(SCENARIO, path("n1=z"));
  }

  private static Marks kprime(boolean a, boolean b, boolean c, boolean d) {
    return marks(KPRIME, new Answer.Rows(Map.of("s1", a, "s2", b, "s3", c, "s4", d)));
  }

  private static Answer zones(String a, String b, String c, String d) {
    return new Answer.Picks(Map.of("a", a, "b", b, "c", c, "d", d));
  }

  private static Answer path(String... steps) {
    return Answer.of(SCENARIO, List.of(steps));
  }

  private static Marks marks(Question question, Answer answer) {
    return ((Graded) Grader.grade(question, answer)).fraction();
  }

  private static void assertUnexpected(Question question, Answer answer) {
    assertThatThrownBy(() -> Grader.grade(question, answer))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
