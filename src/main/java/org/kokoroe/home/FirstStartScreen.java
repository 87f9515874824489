package org.kokoroe.home;

import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// First start: staff number, name, department, policy, and what the record is for. Ids for a
/// driver: `first-number`, `first-name`, `first-department`, `first-policy-<id>`, `first-begin`,
/// `first-read`.
public final class FirstStartScreen implements Screen {
  private final FirstStartViewModel model;
  private final Hall hall;

  /// Makes the screen.
  public FirstStartScreen(Workspace workspace, Hall hall) {
    this.model = new FirstStartViewModel(workspace, hall);
    this.hall = hall;
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(FirstStartScreen.class, language);
    return ViewLoader.load(
        "FirstStart", new FirstStartController(model, hall.appearance(), messages), messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(FirstStartScreen.class, language).get("first.title");
  }

  @Override
  public boolean fullWindow() {
    return true;
  }
}
