package org.kokoroe.training;

import java.util.UUID;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.quiz.Attempt;
import org.kokoroe.core.quiz.QuizDesk;
import org.kokoroe.core.quiz.Sitting;
import org.kokoroe.core.quiz.StartOutcome;
import org.kokoroe.core.quiz.SubmitOutcome;

/// A sitting that counts: the open one, else a new one.
record RecordedQuiz(QuizDesk desk, Session session, String course) implements QuizFlow {
  @Override
  public Opening open() {
    return session
        .person()
        .map(this::open)
        .orElseGet(() -> new Opening.Over(new Route.FirstStart()));
  }

  private Opening open(UUID person) {
    return switch (desk.start(person, course, session.policy())) {
      case StartOutcome.Ready(var attempt, var ignored) -> new Opening.Ready(attempt);
      case StartOutcome.Finished(var attempt, var ignored) ->
          new Opening.Over(new Route.QuizResult(attempt.id()));
      case StartOutcome.PoolTooSmall ignored -> new Opening.Refused(new Refusal.TooFewQuestions());
      case StartOutcome.Exhausted(int allowed) ->
          new Opening.Refused(new Refusal.Exhausted(allowed));
      case StartOutcome.NoQuestions ignored -> new Opening.Refused(new Refusal.TooFewQuestions());
      case StartOutcome.ContentMissing(var id) ->
          new Opening.Refused(new Refusal.ContentMissing(id));
      case StartOutcome.NotSaved(var reason) -> new Opening.Refused(new Refusal.NotSaved(reason));
    };
  }

  @Override
  public Closing close(Sitting sitting) {
    if (!(sitting instanceof Attempt attempt)) {
      throw new IllegalArgumentException("practice is not handed in");
    }
    return switch (attempt.submit()) {
      case SubmitOutcome.Submitted ignored -> new Closing.Done(new Route.QuizResult(attempt.id()));
      case SubmitOutcome.Unanswered(int next) -> new Closing.Open(next);
      case SubmitOutcome.NotSaved(var reason) -> new Closing.NotSaved(reason);
    };
  }

  @Override
  public Kind kind() {
    return Kind.RECORDED;
  }

  @Override
  public Route exit() {
    return new Route.Home();
  }
}
