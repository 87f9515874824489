package org.kokoroe.home;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// First start: staff number, name, department, policy, and what the record is for. Ids for a
/// driver: `first-number`, `first-name`, `first-department`, `first-policy-<id>`, `first-begin`,
/// `first-read`; where the number is known under another name, `first-number-again` and
/// `first-as-holder`.
public final class FirstStartScreen implements Screen {
  private final FirstStartViewModel model;
  private final Hall hall;
  private @Nullable FirstStartController controller;

  /// Makes the screen.
  public FirstStartScreen(Workspace workspace, Hall hall) {
    this.model = new FirstStartViewModel(workspace, hall);
    this.hall = hall;
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(FirstStartScreen.class, language);
    release();
    var shown = new FirstStartController(model, hall.appearance(), messages);
    controller = shown;
    return ViewLoader.load("FirstStart", shown, messages);
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

  @Override
  public String title(Language language) {
    return Messages.of(FirstStartScreen.class, language).get("first.title");
  }

  @Override
  public boolean fullWindow() {
    return true;
  }
}
