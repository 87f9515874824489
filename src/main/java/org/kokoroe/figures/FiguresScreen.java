package org.kokoroe.figures;

import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// 図: the figures of a policy, one below the other.
///
/// Parts by id: `figures-policy-<id>` chooses a policy; `figure-<figure>-<part>` a part of a
/// figure, `figure-<figure>-<from>_<to>` a link; `figures-quote` shows what the clause of the
/// chosen one says and `figures-open` opens it in the text; `figure-<figure>-describe` shows the
/// figure in words. Esc lets go of what was chosen.
public final class FiguresScreen implements Screen {
  private final FiguresViewModel model;
  private final Hall hall;

  /// Makes the screen for the policy of the route.
  public FiguresScreen(LoadedContent content, Hall hall, Route.Figures at) {
    this.hall = hall;
    this.model = new FiguresViewModel(content, hall.navigation(), at.policy());
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(FiguresScreen.class, language);
    var width = hall.appearance().widthClassProperty().get();
    var controller = new FiguresController(model, messages, width, hall.tasks());
    return ViewLoader.load("Figures", controller, messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(FiguresScreen.class, language).get("figures.title");
  }
}
