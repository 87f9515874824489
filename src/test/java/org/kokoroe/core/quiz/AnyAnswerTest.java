package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.course.Gap;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScenarioNode;
import org.kokoroe.core.course.Target;
import org.kokoroe.core.quiz.Grading.Graded;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.Language;

/// What holds of any answer to any question, tried on random ones from a fixed seed.
class AnyAnswerTest {
  private static final int TRIES = 300;

  @TempDir Path folder;

  @Test
  void aWholeAnswerGetsBetweenNothingAndTheWholeMarkAndTheSameEachTime() {
    var random = new SplittableRandom(20260401);
    for (Question question : EveryType.COURSE.questions()) {
      for (int i = 0; i < TRIES; i++) {
        Answer answer = any(question, random);
        var graded = (Graded) Grader.grade(question, answer);
        assertThat(graded.fraction()).as("%s", answer).isBetween(Marks.ZERO, Marks.ONE);
        assertThat(Grader.grade(question, answer)).isEqualTo(graded);
        Answer readBack = Answer.of(question, answer.stored());
        assertThat(readBack).isEqualTo(answer);
        assertThat(Grader.grade(question, readBack)).isEqualTo(graded);
      }
    }
  }

  @Test
  void theOrderOfAnsweringAndTheLanguageChangeNothing() {
    var random = new SplittableRandom(7);
    for (int round = 0; round < 3; round++) {
      List<Answer> answers = new ArrayList<>();
      try (RecordStore one = Desks.store(folder.resolve("one" + round));
          RecordStore two = Desks.store(folder.resolve("two" + round))) {
        Attempt forward = attempt(one);
        Attempt backward = attempt(two);
        assertThat(backward.paper()).isEqualTo(forward.paper());
        int size = forward.paper().size();
        IntStream.range(0, size)
            .forEach(i -> answers.add(any(forward.paper().question(i), random)));
        for (int i = 0; i < size; i++) {
          give(forward, i, answers.get(i), Language.JA);
          give(backward, size - 1 - i, answers.get(size - 1 - i), Language.EN);
        }
        Result first = submitted(forward);
        Result second = submitted(backward);
        assertThat(second.score()).isEqualTo(first.score());
        assertThat(second.passed()).isEqualTo(first.passed());
        assertThat(first.score()).isBetween(Marks.ZERO, Marks.of(size, 1));
        assertThat(submitted(forward).score()).isEqualTo(first.score());
      }
    }
  }

  private static Attempt attempt(RecordStore store) {
    UUID person = Desks.register(store);
    return Desks.started(
        Desks.desk(store, EveryType.CONTENT, Desks.CLOCK, 5)
            .start(person, EveryType.COURSE.id(), "kameyama"));
  }

  private static void give(Attempt attempt, int index, Answer answer, Language language) {
    if (answer instanceof Answer.Path(var steps)) {
      steps.forEach(step -> attempt.decide(index, step, language, 1));
    }
    assertThat(attempt.answer(index, answer, language, 1))
        .isInstanceOf(AnswerOutcome.Accepted.class);
  }

  private static Result submitted(Attempt attempt) {
    return ((SubmitOutcome.Submitted) attempt.submit()).result();
  }

  /// Returns a whole answer, any of those that can be given.
  private static Answer any(Question question, SplittableRandom random) {
    return switch (question) {
      case Question.Multiple q -> new Answer.Choice(some(q.choiceIds(), random));
      case Question.TrueFalseReason q ->
          new Answer.TrueFalse(random.nextBoolean(), one(q.choiceIds(), random));
      case Question.Matrix q -> {
        Map<String, Boolean> rows = new TreeMap<>();
        q.choiceIds().forEach(id -> rows.put(id, random.nextBoolean()));
        yield new Answer.Rows(rows);
      }
      case Question.Assigning q -> {
        List<String> targets = q.targets().stream().map(Target::id).toList();
        Map<String, String> picks = new TreeMap<>();
        q.choiceIds().forEach(id -> picks.put(id, one(targets, random)));
        yield new Answer.Picks(picks);
      }
      case Question.Cloze q -> {
        Map<String, String> picks = new TreeMap<>();
        for (Gap gap : q.gaps()) {
          picks.put(gap.id(), one(gap.choiceIds(), random));
        }
        yield new Answer.Picks(picks);
      }
      case Question.Ordering q -> new Answer.Sequence(Shuffle.of(q.choiceIds(), random));
      case Question.ShortText q ->
          new Answer.Words(random.nextBoolean() ? "可用性" : Long.toString(random.nextLong()));
      case Question.Scenario q -> path(q, random);
      default -> Answer.Choice.of(one(question.choiceIds(), random));
    };
  }

  private static Answer path(Question.Scenario scenario, SplittableRandom random) {
    Answer.Path path = Answer.Path.EMPTY;
    Optional<ScenarioNode> node = ScenarioGrader.reached(scenario, path);
    while (node.isPresent()) {
      var choices = node.get().choices().stream().map(ScenarioNode.Decision::id).toList();
      path = path.then(new Answer.Path.Step(node.get().id(), one(choices, random)));
      node = ScenarioGrader.reached(scenario, path);
    }
    return path;
  }

  private static String one(List<String> ids, SplittableRandom random) {
    return ids.get(random.nextInt(ids.size()));
  }

  private static Set<String> some(List<String> ids, SplittableRandom random) {
    var some = new TreeSet<String>();
    some.add(one(ids, random));
    ids.stream().filter(id -> random.nextBoolean()).forEach(some::add);
    return some;
  }
}
