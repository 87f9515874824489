package org.kokoroe.search;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// The palette over all screens. It lives as long as the window; the frame shows and hides it.
public final class SearchScreen implements Screen {
  private final SearchViewModel model;
  private @Nullable SearchController controller;

  /// Makes a palette that finds nothing yet; it is given the content by [#read].
  public SearchScreen(Hall hall) {
    this.model = new SearchViewModel(hall);
  }

  /// Says what there is to find.
  public void read(LoadedContent content) {
    model.read(content);
  }

  /// Returns whether it is open; it closes itself by Esc, and when it goes somewhere.
  public BooleanProperty openProperty() {
    return model.openProperty();
  }

  @Override
  public Parent view(Language language) {
    onHidden();
    var messages = Messages.of(SearchScreen.class, language);
    var next = new SearchController(model, messages);
    controller = next;
    return ViewLoader.load("Search", next, messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(SearchScreen.class, language).get("search.title");
  }

  @Override
  public void onHidden() {
    if (controller != null) {
      controller.dispose();
    }
  }
}
