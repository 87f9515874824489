package org.kokoroe.core.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.text.Language;

/// Questions answered for practice: nothing is stored, and there is no pass mark.
public final class Practice implements Sitting {
  private final Material material;
  private final Paper paper;
  private final Map<Integer, Answer.Path> paths = new ConcurrentHashMap<>();
  private final Map<Integer, Given> given = new ConcurrentHashMap<>();

  /// Puts these questions in an order that the seed decides.
  public Practice(Material material, List<Question> questions, long seed) {
    this.material = material;
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
  public AnswerOutcome answer(int index, Answer answer, Language language, long millis) {
    return switch (Grader.grade(paper.question(index), answer)) {
      case Grading.Incomplete incomplete -> new AnswerOutcome.Incomplete(incomplete);
      case Grading.Graded graded -> {
        Given first = given.putIfAbsent(index, new Given(answer, graded));
        yield new AnswerOutcome.Accepted(first == null ? new Given(answer, graded) : first);
      }
    };
  }

  @Override
  public DecisionOutcome decide(int index, Answer.Path.Step step, Language language, long millis) {
    Answer.Path path =
        paths.merge(
            index,
            new Answer.Path(List.of(step)),
            (before, now) -> before.has(step.node()) ? before : before.then(step));
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
