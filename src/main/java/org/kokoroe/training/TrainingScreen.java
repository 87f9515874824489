package org.kokoroe.training;

import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// All courses for the person's policy, with how they stand.
///
/// For a driver: `#training-go-<course>` takes the next step, `#training-about-<course>` shows the
/// course.
public final class TrainingScreen implements Screen {
  private final TrainingViewModel model;
  private final Hall hall;

  /// Makes the screen.
  public TrainingScreen(Workspace workspace, Hall hall) {
    this.hall = hall;
    this.model = new TrainingViewModel(workspace, hall);
    model.load();
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(TrainingScreen.class, language);
    return ViewLoader.load(
        "Training", new TrainingController(model, hall.appearance(), messages), messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(TrainingScreen.class, language).get("training.title");
  }
}
