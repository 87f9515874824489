package org.kokoroe.home;

import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// Home: what is due, the clause it rests on, what was recorded last. Ids for a driver:
/// `home-course-<id>` (the one filled button is on the first), `home-lessons-<id>`, `home-clause`,
/// `home-records`.
public final class HomeScreen implements Screen {
  private final HomeViewModel model;
  private final Hall hall;

  /// Makes the screen.
  public HomeScreen(Workspace workspace, Hall hall) {
    this.model = new HomeViewModel(workspace, hall);
    this.hall = hall;
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(HomeScreen.class, language);
    return ViewLoader.load(
        "Home", new HomeController(model, hall.appearance(), messages), messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(HomeScreen.class, language).get("home.title");
  }
}
