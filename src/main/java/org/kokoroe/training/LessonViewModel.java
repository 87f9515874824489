package org.kokoroe.training;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Lesson;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.record.AppendOutcome;

/// One lesson. Going on from it records that it was read to its end.
final class LessonViewModel {
  private final Workspace workspace;
  private final Hall hall;
  private final Route.LessonPage route;
  private final ReadOnlyObjectWrapper<Saving> saving =
      new ReadOnlyObjectWrapper<>(new Saving.Safe());

  LessonViewModel(Workspace workspace, Hall hall, Route.LessonPage route) {
    this.workspace = workspace;
    this.hall = hall;
    this.route = route;
  }

  /// Returns the course, if there is one of that id.
  Optional<Course> course() {
    return workspace.content().course(route.course());
  }

  /// Returns all lessons for this person.
  List<Lesson> lessons() {
    return course().map(c -> c.lessonsFor(hall.session().policy())).orElse(List.of());
  }

  /// Returns the lesson on the screen, if there is one at that place.
  Optional<Lesson> lesson() {
    return lessons().stream().skip(route.lesson()).findFirst();
  }

  /// Returns the place of the lesson, from 0.
  int index() {
    return route.lesson();
  }

  /// Returns a quoted clause.
  Optional<PolicyLibrary.Entry> clause(ClauseId id) {
    return workspace.content().policies().find(id);
  }

  /// Returns whether the lesson's having been read is on the disk.
  ReadOnlyObjectProperty<Saving> savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /// Goes on: keeps that the lesson was read, then shows the next one, or the quiz after the last.
  void next() {
    Optional<UUID> person = hall.session().person();
    var lesson = lesson();
    if (saving.get() instanceof Saving.Busy) {
      return;
    }
    if (person.isEmpty() || lesson.isEmpty() || isRead(person.get(), lesson.get())) {
      goOn();
      return;
    }
    saving.set(new Saving.Busy());
    Course read = course().orElseThrow();
    hall.tasks()
        .run(() -> workspace.quiz().read(person.get(), read, lesson.get().id()), this::recorded);
  }

  private boolean isRead(UUID person, Lesson lesson) {
    int version = course().orElseThrow().version();
    return workspace.store().history().lessons(person).stream()
        .anyMatch(r -> r.lesson().isOf(route.course(), version, lesson.id()));
  }

  private void recorded(AppendOutcome outcome) {
    if (outcome instanceof AppendOutcome.NotSaved(var reason)) {
      saving.set(new Saving.Unsaved(reason));
      hall.saves().notSaved();
    } else {
      saving.set(new Saving.Safe());
      hall.saves().saved(workspace.clock().instant());
      goOn();
    }
  }

  /// Goes on without keeping that the lesson was read.
  void goOn() {
    int next = route.lesson() + 1;
    hall.navigation()
        .go(
            next < lessons().size()
                ? new Route.LessonPage(route.course(), next)
                : new Route.Quiz(route.course()));
  }

  /// Goes to the lesson before, or from the first one to the course.
  void previous() {
    hall.navigation()
        .go(
            route.lesson() > 0
                ? new Route.LessonPage(route.course(), route.lesson() - 1)
                : new Route.CourseOverview(route.course()));
  }

  /// Says whether the quiz comes next.
  boolean isLast() {
    return route.lesson() + 1 >= lessons().size();
  }

  /// Opens a quoted clause in the handbook.
  void openInHandbook(ClauseId clause) {
    hall.navigation().go(new Route.Handbook(clause.policy(), clause));
  }
}
