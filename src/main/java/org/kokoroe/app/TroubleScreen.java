package org.kokoroe.app;

import javafx.scene.Parent;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// The one screen for everything that keeps the app from going on as usual.
final class TroubleScreen implements Screen {
  private final Trouble trouble;
  private final TroubleActions actions;
  private final Appearance appearance;

  TroubleScreen(Trouble trouble, TroubleActions actions, Appearance appearance) {
    this.trouble = trouble;
    this.actions = actions;
    this.appearance = appearance;
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(TroubleScreen.class, language);
    return ViewLoader.load(
        "Trouble", new TroubleController(trouble, actions, appearance, messages), messages);
  }

  @Override
  public String title(Language language) {
    var messages = Messages.of(TroubleScreen.class, language);
    return messages.get(trouble.isOfRecords() ? "trouble.title" : trouble.key() + ".what");
  }

  @Override
  public boolean fullWindow() {
    return true;
  }
}
