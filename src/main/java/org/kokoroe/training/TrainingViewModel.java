package org.kokoroe.training;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.quiz.CourseState.Standing;

/// The courses for the person's policy: those that wait first.
final class TrainingViewModel {
  private final Workspace workspace;
  private final Hall hall;
  private final ObservableList<CourseFacts> courses = FXCollections.observableArrayList();

  TrainingViewModel(Workspace workspace, Hall hall) {
    this.workspace = workspace;
    this.hall = hall;
  }

  /// Reads how the person stands with each course.
  void load() {
    List<CourseFacts> all =
        workspace.content().courses().stream()
            .filter(c -> c.policies().contains(hall.session().policy()))
            .map(c -> CourseFacts.of(workspace, hall.session(), c))
            .toList();
    courses.setAll(all.stream().filter(c -> !isDone(c)).toList());
    courses.addAll(all.stream().filter(TrainingViewModel::isDone).toList());
  }

  private static boolean isDone(CourseFacts facts) {
    return facts.state().standing() instanceof Standing.Passed && facts.state().open() == null;
  }

  /// Returns the courses in the order in which they are shown.
  ObservableList<CourseFacts> courses() {
    return FXCollections.unmodifiableObservableList(courses);
  }

  /// Takes the next step of a course: goes on with the quiz, begins at the overview, or takes the
  /// quiz again.
  void go(Course course) {
    var facts = CourseFacts.of(workspace, hall.session(), course);
    boolean fresh = facts.state().standing() instanceof Standing.NotStarted;
    hall.navigation()
        .go(fresh ? new Route.CourseOverview(course.id()) : new Route.Quiz(course.id()));
  }

  /// Says whether nobody has signed the course.
  boolean isUnsigned(Course course) {
    return CourseFacts.isUnsigned(workspace, course);
  }

  /// Shows what a course is.
  void about(Course course) {
    hall.navigation().go(new Route.CourseOverview(course.id()));
  }
}
