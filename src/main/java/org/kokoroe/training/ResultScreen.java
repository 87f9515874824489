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

/// The result of an attempt that was handed in: the score, where it stands against the pass mark,
/// what to read again, what was recorded.
///
/// For a driver: `#result-practice`, `#result-again`, `#result-home`, `#result-certificate` where
/// the attempt passed, `#result-handbook-1` …; words: `#result-percent`, `#result-headline`,
/// `#result-number`.
public final class ResultScreen implements Screen {
  private final Workspace workspace;
  private final Hall hall;
  private final ResultViewModel model;
  private @Nullable ResultController controller;

  /// Makes the screen of that attempt.
  public ResultScreen(Workspace workspace, Hall hall, Route.QuizResult route) {
    this.workspace = workspace;
    this.hall = hall;
    this.model = new ResultViewModel(workspace, hall, route.attempt());
  }

  @Override
  public Parent view(Language language) {
    release();
    var messages = Messages.of(ResultScreen.class, language);
    var made =
        new ResultController(model, hall.appearance(), messages, workspace.clock().getZone());
    controller = made;
    return ViewLoader.load("Result", made, messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(ResultScreen.class, language).get("result.title");
  }

  @Override
  public void onShown() {
    model.load();
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
