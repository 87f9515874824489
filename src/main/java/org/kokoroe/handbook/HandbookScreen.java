package org.kokoroe.handbook;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Places;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.Screen;

/// The handbook. Ids for a driver: `#clauses` (the list), `#sections` (the contents), `#policy`,
/// `#contents` (opens the contents where they are a drawer), `#viewBoth`, `#viewJapanese`,
/// `#viewInterleaved`, `#viewEnglish`, `#viewMenu` (the same in a narrow window), `#copy`, `#find`,
/// `#words`, `#findNext`, `#findPrevious`, `#findCount`, `#findClose`, `#previous`, `#next`,
/// `#about`, `#more` (the menu of further tools), `#goto` (the field to go to a clause),
/// `#bookmark`, `#noteOpen`, `#note` (its field), `#noteKeep`, `#marksList`, `#read-N` (the N-th
/// section was read).
///
/// Keys: ↑↓ clause, Shift+↑↓ several, [ ] section, C copy with citation, V view, A read, B
/// bookmark, N note, M bookmarks and notes, Ctrl+F find, Ctrl+G go to, F6 contents and back.
public final class HandbookScreen implements Screen, Places {
  private final Hall hall;
  private final Route.Handbook at;
  private final @Nullable HandbookViewModel model;
  private @Nullable HandbookController controller;

  /// Opens the content's policies at the route's clause, else where the session was in that policy.
  /// Nothing personal is shown or kept.
  public HandbookScreen(LoadedContent content, Hall hall, Route.Handbook at) {
    this(content, hall, at, Optional.empty());
  }

  /// Does the same for the person at the PC, with what they have read, their bookmarks and notes.
  public HandbookScreen(Workspace workspace, Hall hall, Route.Handbook at) {
    this(workspace.content(), hall, at, Personal.of(workspace, hall));
  }

  private HandbookScreen(
      LoadedContent content, Hall hall, Route.Handbook at, Optional<Personal> personal) {
    this.hall = hall;
    var library = content.policies();
    this.model =
        library.policies().isEmpty()
            ? null
            : new HandbookViewModel(
                Annotations.of(content), hall.session(), at, hall.navigation()::remember, personal);
    this.at = at;
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
  public List<Step> trail(Language language) {
    return model == null
        ? List.of()
        : model.outline().trail(model.current()).stream()
            .map(c -> new Step(Outline.words(c, language), () -> goTo(c.id())))
            .toList();
  }

  private void goTo(ClauseId clause) {
    if (model != null && controller != null) {
      model.jumpTo(clause);
      controller.focusText();
    }
  }

  @Override
  public Route here() {
    return model == null ? at : model.here();
  }

  @Override
  public boolean show(Route route) {
    return model != null && route instanceof Route.Handbook handbook && model.show(handbook);
  }

  @Override
  public void onHidden() {
    if (controller != null) {
      controller.dispose();
    }
  }
}
