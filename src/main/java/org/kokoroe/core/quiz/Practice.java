package org.kokoroe.core.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.text.Language;

/// Questions answered for practice: no record of it is kept, and there is no pass mark.
public final class Practice implements Sitting {
  private final Material material;
  private final BiPredicate<Question, Grading.Graded> told;
  private final Paper paper;
  private final Map<Integer, Answer.Path> paths = new ConcurrentHashMap<>();
  private final Map<Integer, Given> given = new ConcurrentHashMap<>();

  /// Puts these questions in an order that the seed decides.
  public Practice(Material material, List<Question> questions, long seed) {
    this(material, questions, seed, (question, graded) -> true);
  }

  /// Puts these questions in an order that the seed decides, and tells how each was answered.
  ///
  /// @param told is told of each first answer; an answer counts only where it returns true
  public Practice(
      Material material,
      List<Question> questions,
      long seed,
      BiPredicate<Question, Grading.Graded> told) {
    this.material = material;
    this.told = told;
    paper = Draw.of(questions, seed);
  }

  @Override
  public Material material() {
    return material;
  }

  @Override
  public Paper paper() {
    return paper;
  }

  @Override
  public synchronized AnswerOutcome answer(
      int index, Answer answer, Language language, long millis) {
    return switch (Grader.grade(paper.question(index), answer)) {
      case Grading.Incomplete incomplete -> new AnswerOutcome.Incomplete(incomplete);
      case Grading.Graded graded -> {
        Given first = given.get(index);
        if (first != null) {
          yield new AnswerOutcome.Accepted(first);
        }
        if (!told.test(paper.question(index), graded)) {
          yield new AnswerOutcome.NotSaved(AppendOutcome.Reason.IO);
        }
        var one = new Given(answer, graded);
        given.put(index, one);
        yield new AnswerOutcome.Accepted(one);
      }
    };
  }

  @Override
  public synchronized DecisionOutcome decide(
      int index, Answer.Path.Step step, Language language, long millis) {
    Answer.Path path = path(index);
    if (!ScenarioGrader.isDecided(paper.question(index), path, step)) {
      path = path.then(step);
      paths.put(index, path);
    }
    return new DecisionOutcome.Taken(path);
  }

  @Override
  public Answer.Path path(int index) {
    return paths.getOrDefault(index, Answer.Path.EMPTY);
  }

  @Override
  public Optional<Given> given(int index) {
    return Optional.ofNullable(given.get(index));
  }
}
