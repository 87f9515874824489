package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.CitationKind;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Objective;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

class ResultTest {
  private static final Course COURSE = Desks.CONTENT.course(Desks.COURSE).orElseThrow();
  private static final PolicyLibrary POLICIES = Desks.CONTENT.policies();
  private static final Material MATERIAL = new Material(COURSE, "kameyama", POLICIES);

  @Test
  void allRightIsAHundredPercentAndNothingToReadAgain() {
    Result result = result(COURSE.questionsFor("kameyama"), Set.of());
    assertThat(result.percent()).isEqualTo(100);
    assertThat(result.passed()).isTrue();
    assertThat(result.missed()).isEmpty();
    assertThat(result.reread()).isEmpty();
    assertThat(result.objectives()).allMatch(o -> o.right() == o.total());
  }

  @Test
  void allWrongIsNothing() {
    List<Question> all = COURSE.questionsFor("kameyama");
    Result result = result(all, uids(all));
    assertThat(result.score()).isEqualTo(Marks.ZERO);
    assertThat(result.percent()).isZero();
    assertThat(result.passed()).isFalse();
    assertThat(result.missed()).hasSize(all.size());
  }

  @Test
  void missedQuestionsComeInTheOrderShown() {
    List<Question> all = COURSE.questionsFor("kameyama");
    Result result = result(all, Set.of(all.get(0).core().uid(), all.get(3).core().uid()));
    assertThat(result.missed())
        .extracting(Result.Missed::question)
        .containsExactlyInAnyOrder(all.get(0), all.get(3));
    assertThat(result.missed()).extracting(Result.Missed::index).isSorted();
  }

  @Test
  void clausesToReadAgainAreThoseTheMissedKeysRestOnOnceInDocumentOrder() {
    List<Question> all = COURSE.questionsFor("kameyama");
    Result result = result(all, uids(all));

    Set<ClauseId> expected = new HashSet<>();
    for (Question question : all) {
      MATERIAL.cites(question).stream()
          .filter(c -> c.kind() == CitationKind.BASIS)
          .map(Citation::clause)
          .forEach(expected::add);
    }
    List<ClauseId> own =
        POLICIES.policy("kameyama").orElseThrow().allClauses().map(Clause::id).toList();
    assertThat(result.reread()).doesNotHaveDuplicates().hasSameElementsAs(expected);
    assertThat(result.reread().stream().filter(own::contains).map(own::indexOf)).isSorted();
    assertThat(result.reread().getFirst().policy()).isEqualTo("kameyama");
  }

  @Test
  void weakestObjectiveComesFirst() {
    Course bank = Bank.course(3, 1, null);
    var material = new Material(bank, "kameyama", new PolicyLibrary(List.of()));
    // LO-02: none of two right; LO-03: one of two; LO-01: both.
    Result result =
        result(material, bank.questionsFor("kameyama"), Set.of("q02-1", "q02-k", "q03-1"));
    assertThat(result.objectives())
        .extracting(o -> o.objective().id() + " " + o.right() + "/" + o.total() + " " + o.share())
        .containsExactly("LO-02 0/2 0", "LO-03 1/2 1/2", "LO-01 2/2 1");
  }

  @Test
  void passMarkIsComparedExactlyAndShownRoundedDown() {
    // Two of three: 66.67 %.
    var core = IntStream.rangeClosed(1, 3).mapToObj(i -> Bank.core("q" + i, "LO-01")).toList();
    List<Question> three = core.stream().map(c -> Bank.single(c, 3)).toList();
    Course bank =
        Bank.course(List.of(new Objective("LO-01", LocalizedText.of("例", "example"))), null, three);
    var material = new Material(bank, "kameyama", new PolicyLibrary(List.<Policy>of()));
    var practice = new Practice(material, three, 1);
    answerAll(practice, Set.of("q2"));
    assertThat(Result.of(practice, 67, List.of()).passed()).isFalse();
    assertThat(Result.of(practice, 66, List.of()).passed()).isTrue();
    assertThat(Result.of(practice, 67, List.of()).percent()).isEqualTo(66);
  }

  private static Result result(List<Question> questions, Set<String> wrong) {
    return result(MATERIAL, questions, wrong);
  }

  private static Result result(Material material, List<Question> questions, Set<String> wrong) {
    var practice = new Practice(material, questions, 42);
    answerAll(practice, wrong);
    return Result.of(practice, 80, List.of());
  }

  private static void answerAll(Practice practice, Set<String> wrong) {
    for (int i = 0; i < practice.paper().size(); i++) {
      Question question = practice.paper().question(i);
      boolean right = !wrong.contains(question.core().uid());
      Answer answer = right ? SampleAnswers.right(question) : SampleAnswers.wrong(question);
      assertThat(practice.answer(i, answer, Language.JA, 1))
          .isInstanceOf(AnswerOutcome.Accepted.class);
    }
  }

  private static Set<String> uids(List<Question> questions) {
    Set<String> uids = new HashSet<>();
    questions.forEach(q -> uids.add(q.core().uid()));
    return uids;
  }
}
