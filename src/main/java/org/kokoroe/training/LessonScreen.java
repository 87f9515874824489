package org.kokoroe.training;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// One lesson: running text and quoted clauses.
///
/// For a driver: `#lesson-next` goes on and records the lesson as read, `#lesson-previous` goes
/// back, `#lesson-handbook-1` … open the quoted clauses, `#lesson-go-on` goes on where the record
/// could not be saved.
public final class LessonScreen implements Screen {
  private final LessonViewModel model;
  private final Hall hall;
  private @Nullable LessonController controller;

  /// Makes the screen of that lesson.
  public LessonScreen(Workspace workspace, Hall hall, Route.LessonPage route) {
    this.hall = hall;
    this.model = new LessonViewModel(workspace, hall, route);
  }

  @Override
  public Parent view(Language language) {
    release();
    var messages = Messages.of(LessonScreen.class, language);
    var made = new LessonController(model, hall.appearance(), messages);
    controller = made;
    return ViewLoader.load("Lesson", made, messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(LessonScreen.class, language).get("training.title");
  }

  @Override
  public String path(Language language) {
    return model.course().map(c -> c.title().in(language)).orElse("");
  }

  @Override
  public void onHidden() {
    release();
  }

  private void release() {
    if (controller != null) {
      controller.release();
      controller = null;
    }
  }
}
