package org.kokoroe.records;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kokoroe.app.api.Navigation;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;

/// What the person at the PC did, and where one can go from there.
final class RecordsViewModel {
  private final Navigation navigation;
  private final List<CourseRecords> courses;
  private final Path folder;

  RecordsViewModel(Workspace workspace, Optional<UUID> person, Navigation navigation) {
    this.navigation = navigation;
    this.courses = person.map(p -> new Gathering(workspace, p).courses()).orElse(List.of());
    Path parent = workspace.store().file().getParent();
    this.folder = parent == null ? workspace.store().file() : parent;
  }

  /// Returns the records by course, the course touched last first.
  List<CourseRecords> courses() {
    return courses;
  }

  /// Returns the folder the records are kept in.
  Path folder() {
    return folder;
  }

  /// Returns the first course in which something is left to do.
  Optional<CourseRecords> nextCourse() {
    return courses.stream().filter(course -> course.next().isPresent()).findFirst();
  }

  void openResult(CourseRecords.Sitting sitting) {
    navigation.go(new Route.QuizResult(sitting.id()));
  }

  void goOn(CourseRecords course) {
    course
        .next()
        .ifPresent(
            next ->
                navigation.go(
                    switch (next) {
                      case CourseRecords.Next.Resume _ -> new Route.Quiz(course.course());
                      case CourseRecords.Next.Again _, CourseRecords.Next.Begin _ ->
                          new Route.CourseOverview(course.course());
                    }));
  }

  void openTraining() {
    navigation.go(new Route.Training());
  }
}
