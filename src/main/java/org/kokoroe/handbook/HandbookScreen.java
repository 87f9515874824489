package org.kokoroe.handbook;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.Screen;

/// The handbook. Ids for a driver: `#clauses` (the list), `#sections` (the contents), `#policy`,
/// `#contents` (opens the contents where they are a drawer), `#viewBoth`, `#viewJapanese`,
/// `#viewEnglish`, `#viewMenu` (the same in a narrow window), `#copy`, `#find`, `#words`,
/// `#findNext`, `#findPrevious`, `#findCount`, `#findClose`, `#previous`, `#next`, `#about`.
///
/// Keys: ↑↓ clause, [ ] section, C copy with citation, V view, Ctrl+F find, F6 contents and back.
public final class HandbookScreen implements Screen {
  private final Hall hall;
  private final @Nullable HandbookViewModel model;
  private @Nullable HandbookController controller;

  /// Opens the content's policies at the route's clause, else where the session was in that policy.
  public HandbookScreen(LoadedContent content, Hall hall, Route.Handbook at) {
    this.hall = hall;
    var library = content.policies();
    this.model =
        library.policies().isEmpty()
            ? null
            : new HandbookViewModel(Reading.of(content), hall.session(), at);
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(HandbookScreen.class, language);
    if (model == null) {
      var empty = new VBox(Prose.of(messages.get("handbook.empty"), "k-running"));
      empty.getStyleClass().add("k-page");
      return empty;
    }
    var before = controller;
    var width = hall.appearance().widthClassProperty().get();
    var place = before == null ? null : before.placeFor(width);
    if (before != null) {
      before.dispose();
    }
    var next = new HandbookController(model, hall, messages);
    controller = next;
    return next.open(place);
  }

  @Override
  public String title(Language language) {
    return Messages.of(HandbookScreen.class, language).get("handbook.title");
  }

  @Override
  public String path(Language language) {
    return model == null ? "" : model.path(language);
  }

  @Override
  public void onHidden() {
    if (controller != null) {
      controller.dispose();
    }
  }
}
