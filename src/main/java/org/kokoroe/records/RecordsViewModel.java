package org.kokoroe.records;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Navigation;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.report.Certificate;
import org.kokoroe.ui.GlyphCoverage;
import org.kokoroe.ui.PdfSaving;

/// What the person at the PC did, and where one can go from there. Gathered off the screen's
/// thread: the policies of old sittings are read from the database.
final class RecordsViewModel {
  private static final int FIRST_BEYOND_ASCII = 128;

  private final Navigation navigation;
  private final Hall hall;
  private final Map<UUID, PdfSaving> savings = new HashMap<>();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());

  /// How far the gathering is.
  sealed interface State {
    /// Under way.
    record Reading() implements State {}

    /// Done.
    ///
    /// @param courses the course touched last first
    /// @param folder where the records are kept, each character the face lacks as its code point
    record Read(List<CourseRecords> courses, String folder) implements State {
      /// Copies the list.
      public Read {
        courses = List.copyOf(courses);
      }

      /// Returns the first course in which something is left to do.
      Optional<CourseRecords> nextCourse() {
        return courses.stream().filter(course -> course.next().isPresent()).findFirst();
      }
    }
  }

  /// Makes the model and begins to gather.
  RecordsViewModel(Workspace workspace, Hall hall) {
    this.navigation = hall.navigation();
    this.hall = hall;
    Optional<UUID> person = hall.session().person();
    hall.tasks().run(() -> gathered(workspace, person), state::set);
  }

  private static State gathered(Workspace workspace, Optional<UUID> person) {
    List<CourseRecords> courses =
        person.map(p -> new Gathering(workspace, p).courses()).orElse(List.of());
    Path file = workspace.store().file();
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    return new State.Read(courses, drawn(folder.toString()));
  }

  /// Reads the face only for a path that may need it: it takes a while.
  private static String drawn(String path) {
    return path.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)
        ? path
        : GlyphCoverage.shipped().map(face -> face.shown(path)).orElse(path);
  }

  /// Returns what there is to show.
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Returns what saves that certificate; the same for as long as the screen is there.
  PdfSaving saving(Certificate certificate) {
    return savings.computeIfAbsent(
        certificate.attempt(), attempt -> PdfSaving.shipped(hall.dialogs(), hall.tasks()));
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
