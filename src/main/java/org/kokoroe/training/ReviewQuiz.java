package org.kokoroe.training;

import java.util.UUID;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Grading.Graded;
import org.kokoroe.core.quiz.Grading.Verdict;
import org.kokoroe.core.quiz.Material;
import org.kokoroe.core.quiz.Sitting;
import org.kokoroe.core.review.Rating;
import org.kokoroe.core.review.ReviewDesk;

/// Today's review. What is answered says when a clause comes back; no record of it is kept.
record ReviewQuiz(Workspace workspace, Hall hall) implements QuizFlow {
  @Override
  public Opening open() {
    return hall.session()
        .person()
        .map(this::open)
        .orElseGet(() -> new Opening.Over(new Route.FirstStart()));
  }

  private Opening open(UUID person) {
    String policy = hall.session().policy();
    var content = workspace.content();
    var desk = new ReviewDesk(content, workspace.store(), workspace.clock(), person, policy);
    var questions = desk.today().questions();
    if (questions.isEmpty()) {
      return new Opening.Refused(new Refusal.NothingDue());
    }
    Course course =
        content.courses().stream()
            .filter(c -> c.questions().contains(questions.getFirst()))
            .findFirst()
            .orElseThrow();
    var material = new Material(course, policy, content.policies());
    return new Opening.Ready(
        workspace
            .quiz()
            .practise(material, questions, (question, graded) -> kept(desk, question, graded)));
  }

  private static boolean kept(ReviewDesk desk, Question question, Graded graded) {
    return desk.keep(question, Rating.of(graded.verdict() == Verdict.RIGHT, null));
  }

  @Override
  public Closing close(Sitting sitting) {
    return PracticeQuiz.practised(sitting);
  }

  @Override
  public Kind kind() {
    return Kind.REVIEW;
  }

  @Override
  public Route exit() {
    return new Route.Home();
  }
}
