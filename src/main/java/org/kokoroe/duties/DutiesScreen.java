package org.kokoroe.duties;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.PdfSaving;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// 私の義務: the duties of whoever one is, in one policy.
///
/// Parts by id: `duties-policy` and `duties-actor` (choices), `duties-all`, `duties-obligation`,
/// `duties-prohibition`, `duties-effort`, `duties-permission` (filters), `duties-text-1` … (read in
/// the text) and `duties-copy-1` … (copy with citation) counted from the top, `duties-more`,
/// `printSave`, `duties-reset` where nothing matches. Within a duty, C copies it.
public final class DutiesScreen implements Screen {
  private final @Nullable DutiesViewModel model;
  private final @Nullable PdfSaving saving;

  /// Opens the duties of the route's policy, else those of the first there is.
  public DutiesScreen(LoadedContent content, Hall hall, Route.Duties at) {
    this.model =
        content.policies().policies().isEmpty()
            ? null
            : new DutiesViewModel(content, hall.navigation(), at.policy());
    this.saving = hall.session().isKiosk() ? null : PdfSaving.shipped(hall.dialogs(), hall.tasks());
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(DutiesScreen.class, language);
    if (model == null) {
      var empty = new VBox(Prose.of(messages.get("duties.no-policy"), "k-running"));
      empty.getStyleClass().add("k-page");
      return empty;
    }
    return ViewLoader.load("Duties", new DutiesController(model, saving, messages), messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(DutiesScreen.class, language).get("duties.title");
  }
}
