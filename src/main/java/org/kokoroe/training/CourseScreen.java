package org.kokoroe.training;

import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// One course: what it is, the policy it rests on, its lessons with those read, the next step.
///
/// For a driver: `#course-next` takes the next step, `#course-quiz` goes to the quiz while lessons
/// are still unread, `#course-lesson-1` … open the lessons, `#course-policy` the handbook.
public final class CourseScreen implements Screen {
  private final CourseViewModel model;
  private final Hall hall;

  /// Makes the screen of that course.
  public CourseScreen(Workspace workspace, Hall hall, Route.CourseOverview route) {
    this.hall = hall;
    this.model = new CourseViewModel(workspace, hall, route.course());
    model.load();
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(CourseScreen.class, language);
    return ViewLoader.load(
        "Course", new CourseController(model, hall.appearance(), messages), messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(CourseScreen.class, language).get("training.title");
  }

  @Override
  public String path(Language language) {
    return model.factsProperty().get().map(f -> f.course().title().in(language)).orElse("");
  }
}
