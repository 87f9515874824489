package org.kokoroe.training;

import java.util.List;
import java.util.stream.IntStream;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Attempt;
import org.kokoroe.core.quiz.Grading.Verdict;
import org.kokoroe.core.quiz.QuizDesk;
import org.kokoroe.core.quiz.Sitting;

/// The missed questions of an attempt once more. Nothing is kept, and there is no pass mark.
record PracticeQuiz(QuizDesk desk, Route.Practice route) implements QuizFlow {
  @Override
  public Opening open() {
    return desk.review(route.attempt())
        .map(this::open)
        .orElseGet(
            () -> new Opening.Refused(new Refusal.ContentMissing(route.attempt().toString())));
  }

  private Opening open(Attempt attempt) {
    List<Question> questions =
        route.questions().stream()
            .flatMap(uid -> attempt.material().course().find(uid).stream())
            .toList();
    return questions.isEmpty()
        ? new Opening.Refused(new Refusal.TooFewQuestions())
        : new Opening.Ready(desk.practise(attempt.material(), questions));
  }

  @Override
  public Closing close(Sitting sitting) {
    return practised(sitting);
  }

  static Closing practised(Sitting sitting) {
    int total = sitting.paper().size();
    long right =
        IntStream.range(0, total)
            .filter(i -> sitting.grade(i).filter(g -> g.verdict() == Verdict.RIGHT).isPresent())
            .count();
    return new Closing.Practised((int) right, total);
  }

  @Override
  public Kind kind() {
    return Kind.PRACTICE;
  }

  @Override
  public Route exit() {
    return new Route.QuizResult(route.attempt());
  }
}
