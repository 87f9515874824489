package org.kokoroe.training;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.quiz.CourseState.Standing;

/// One course: what it is, what was read, and the one next step.
final class CourseViewModel {
  private final Workspace workspace;
  private final Hall hall;
  private final String course;
  private final ReadOnlyObjectWrapper<Optional<CourseFacts>> facts =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  CourseViewModel(Workspace workspace, Hall hall, String course) {
    this.workspace = workspace;
    this.hall = hall;
    this.course = course;
  }

  /// What to do next.
  sealed interface Step {
    /// Go on with the open sitting at that question, from 1.
    record Continue(int question) implements Step {}

    /// Read that lesson, from 0.
    record Read(int lesson) implements Step {}

    /// Start the quiz.
    record Start() implements Step {}

    /// Take the quiz once more.
    record Again() implements Step {}
  }

  /// Reads how the person stands.
  void load() {
    facts.set(
        workspace
            .content()
            .course(course)
            .map(found -> CourseFacts.of(workspace, hall.session(), found)));
  }

  /// Returns the course, once it is read; empty where there is none of that id.
  ReadOnlyObjectProperty<Optional<CourseFacts>> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /// Says whether nobody has signed the course.
  boolean isUnsigned(CourseFacts known) {
    return CourseFacts.isUnsigned(workspace, known.course());
  }

  /// Returns the policy the course rests on for this person.
  Optional<Policy> policy() {
    return workspace.content().policies().policy(hall.session().policy());
  }

  /// Returns the next step.
  static Step step(CourseFacts facts) {
    var open = facts.state().open();
    if (open != null) {
      return new Step.Continue(open.answered() + 1);
    }
    Standing standing = facts.state().standing();
    if (standing instanceof Standing.Passed) {
      return new Step.Again();
    }
    int unread = facts.firstUnread();
    if (unread >= 0) {
      return new Step.Read(unread);
    }
    return standing instanceof Standing.NotPassed ? new Step.Again() : new Step.Start();
  }

  /// Takes the next step.
  void next() {
    facts
        .get()
        .ifPresent(
            known -> {
              if (step(known) instanceof Step.Read(int lesson)) {
                read(lesson);
              } else {
                quiz();
              }
            });
  }

  /// Opens a lesson.
  ///
  /// @param lesson from 0
  void read(int lesson) {
    hall.navigation().go(new Route.LessonPage(course, lesson));
  }

  /// Opens the quiz.
  void quiz() {
    hall.navigation().go(new Route.Quiz(course));
  }

  /// Opens the policy.
  void openPolicy() {
    hall.navigation().go(new Route.Handbook(hall.session().policy(), null));
  }
}
