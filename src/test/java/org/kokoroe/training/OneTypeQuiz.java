package org.kokoroe.training;

import java.util.List;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Material;
import org.kokoroe.core.quiz.Sitting;
import org.kokoroe.testing.RecordRoom;

/// Practises all questions of one type that have a key under the policy of 亀山市.
record OneTypeQuiz(Workspace workspace, Class<? extends Question> type) implements QuizFlow {
  @Override
  public Opening open() {
    var course = workspace.content().course(RecordRoom.COURSE).orElseThrow();
    List<Question> questions =
        course.questionsFor("kameyama").stream().filter(type::isInstance).toList();
    var material = new Material(course, "kameyama", workspace.content().policies());
    return new Opening.Ready(workspace.quiz().practise(material, questions));
  }

  @Override
  public Closing close(Sitting sitting) {
    return new Closing.Practised(0, sitting.paper().size());
  }

  @Override
  public Kind kind() {
    return Kind.PRACTICE;
  }

  @Override
  public Route exit() {
    return new Route.Home();
  }
}
