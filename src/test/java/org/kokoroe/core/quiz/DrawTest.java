package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.course.Blueprint;
import org.kokoroe.core.course.Blueprint.Row;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Draw.Outcome.Drawn;

class DrawTest {
  private static final Blueprint TWO_ROWS =
      new Blueprint(List.of(new Row(List.of("LO-01"), 2), new Row(List.of("LO-02", "LO-03"), 3)));

  @Test
  void sameSeedGivesTheKnownPaper() {
    Paper paper = paper(Bank.course(3, 3, TWO_ROWS), 42);

    assertThat(paper.seed()).isEqualTo(42);
    assertThat(paper.items())
        .extracting(i -> i.question().core().uid() + " " + String.join("", i.order()))
        .containsExactly("q01-3 bcad", "q03-3 dcba", "q02-3 bacd", "q01-1 bcda", "q02-k cdba");
  }

  @Test
  void everyPaperFulfilsTheBlueprintWithoutRepeats() {
    Course course = Bank.course(3, 3, TWO_ROWS);
    for (long seed = 0; seed < 1000; seed++) {
      Paper paper = paper(course, seed);
      assertThat(uids(paper)).as("seed %s", seed).hasSize(5).allMatch(u -> !u.endsWith("-t"));
      assertThat(paper.items().stream().map(i -> i.question().core().objective()))
          .as("seed %s", seed)
          .filteredOn("LO-01"::equals)
          .hasSize(2);
      assertThat(paper.items())
          .allSatisfy(
              i ->
                  assertThat(i.order())
                      .containsExactlyInAnyOrderElementsOf(i.question().choiceIds()));
      assertThat(paper).isEqualTo(paper(course, seed));
    }
  }

  @Test
  void everyPaperOfTheShippedCourseFulfilsItsBlueprint() {
    Course course = Desks.CONTENT.course(Desks.COURSE).orElseThrow();
    for (String policy : course.policies()) {
      for (long seed = 0; seed < 1000; seed++) {
        Paper paper = ((Drawn) Draw.draw(course, policy, seed, Set.of())).paper();
        assertThat(uids(paper)).hasSize(10);
        assertThat(paper.items())
            .as("seed %s", seed)
            .allMatch(i -> i.question().core().policies().contains(policy));
        for (Row row : course.blueprint().rows()) {
          assertThat(paper.items().stream().map(i -> i.question().core().objective()))
              .as("seed %s", seed)
              .filteredOn(row.objectives()::contains)
              .hasSize(row.count());
        }
      }
    }
  }

  @Test
  void differentSeedsGiveDifferentPapers() {
    Course course = Bank.course(3, 3, TWO_ROWS);
    Set<Paper> papers =
        LongStream.range(0, 100).mapToObj(seed -> paper(course, seed)).collect(Collectors.toSet());
    assertThat(papers).hasSizeGreaterThan(95);
  }

  @Test
  void rowsThatShareObjectivesAreFilledWheneverThatIsPossible() {
    // LO-01 has three questions for this policy: all three belong to the second row, so that the
    // first row must leave them alone.
    var blueprint =
        new Blueprint(List.of(new Row(List.of("LO-01", "LO-02"), 3), new Row(List.of("LO-01"), 3)));
    Course course = Bank.course(2, 2, blueprint);
    for (long seed = 0; seed < 1000; seed++) {
      Paper paper = paper(course, seed);
      assertThat(uids(paper))
          .containsExactlyInAnyOrder("q01-1", "q01-2", "q01-k", "q02-1", "q02-2", "q02-k");
    }
  }

  @Test
  void unseenQuestionsComeFirst() {
    Course course = Bank.course(1, 5, new Blueprint(List.of(new Row(List.of("LO-01"), 3))));
    for (long seed = 0; seed < 1000; seed++) {
      Set<String> first = uids(paper(course, seed));
      Set<String> second = uids(((Drawn) Draw.draw(course, "kameyama", seed, first)).paper());
      assertThat(second).as("seed %s", seed).doesNotContainAnyElementsOf(first);
    }
  }

  @Test
  void seenQuestionsFillWhatUnseenOnesCannot() {
    Course course = Bank.course(1, 3, new Blueprint(List.of(new Row(List.of("LO-01"), 3))));
    Set<String> seen = Set.of("q01-1", "q01-2", "q01-3");
    Set<String> drawn = uids(((Drawn) Draw.draw(course, "kameyama", 7, seen)).paper());
    assertThat(drawn).hasSize(3).contains("q01-k");
  }

  @Test
  void withoutBlueprintEveryQuestionOfThePolicyIsAsked() {
    Course course = Bank.course(2, 2, null);
    assertThat(uids(paper(course, 1)))
        .containsExactlyInAnyOrder("q01-1", "q01-2", "q01-k", "q02-1", "q02-2", "q02-k");
  }

  @Test
  void tooSmallPoolNamesTheRow() {
    var blueprint =
        new Blueprint(List.of(new Row(List.of("LO-01"), 2), new Row(List.of("LO-02"), 9)));
    assertThat(Draw.draw(Bank.course(2, 2, blueprint), "kameyama", 1, Set.of()))
        .isEqualTo(new Draw.Outcome.PoolTooSmall(2, List.of("LO-02"), 9, 3));
  }

  @Test
  void courseWithoutQuestionsForThePolicyIsNotDrawn() {
    assertThat(Draw.draw(Bank.course(2, 2, null), "elsewhere", 1, Set.of()))
        .isEqualTo(new Draw.Outcome.NoQuestions("elsewhere"));
  }

  @Test
  void pinnedOptionsKeepTheirPlaceAndPassagesTheirOrder() {
    for (long seed = 0; seed < 200; seed++) {
      for (Paper.Item item : paper(EveryType.COURSE, seed).items()) {
        switch (item.question().core().uid()) {
          case "et-single" -> assertThat(item.order().getLast()).isEqualTo("d");
          case "et-hunt" -> assertThat(item.order()).containsExactly("p1", "p2", "p3");
          case "et-ordering" -> assertThat(item.order()).isNotEqualTo(List.of("a", "b", "c", "d"));
          default ->
              assertThat(item.order())
                  .containsExactlyInAnyOrderElementsOf(item.question().choiceIds());
        }
      }
    }
  }

  @Test
  void questionsThatExcludeEachOtherAreNeverOnOnePaper() {
    Question one = Bank.single(Bank.core("one", "LO-01"), 4);
    Question two = Bank.single(excluding(Bank.core("two", "LO-01"), "one"), 4);
    Question three = Bank.single(Bank.core("three", "LO-01"), 4);
    Course course = Bank.course(List.of(), null, List.of(one, two, three));
    Set<Set<String>> papers =
        LongStream.range(0, 200)
            .mapToObj(seed -> uids(paper(course, seed)))
            .collect(Collectors.toSet());
    assertThat(papers).containsExactlyInAnyOrder(Set.of("one", "three"), Set.of("two", "three"));
  }

  private static Question.Core excluding(Question.Core core, String uid) {
    return new Question.Core(
        core.uid(),
        core.version(),
        core.policies(),
        core.compares(),
        core.objective(),
        core.grounding(),
        core.difficulty(),
        core.scenario(),
        core.stem(),
        core.explanation(),
        core.citations(),
        core.lengthException(),
        core.state(),
        List.of(uid),
        core.picture());
  }

  private static Paper paper(Course course, long seed) {
    return ((Drawn) Draw.draw(course, "kameyama", seed, Set.of())).paper();
  }

  private static Set<String> uids(Paper paper) {
    Set<String> uids =
        paper.items().stream().map(i -> i.question().core().uid()).collect(Collectors.toSet());
    assertThat(uids).hasSize(paper.size());
    return uids;
  }
}
