package org.kokoroe.glossary;

import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// 用語: what the policies mean by their words, and where they use them. Ids for a driver:
/// `glossary-query`, `glossary-scope`, `glossary-list`, `glossary-back` (where list and term do not
/// stand beside each other), `glossary-uses-ja`, `glossary-uses-en`, `glossary-clause-1` … (the
/// links to clauses, from the top).
///
/// Keys: ↓ goes from the field to the list, Enter from the list to the term, Esc back to the list.
public final class GlossaryScreen implements Screen {
  private final GlossaryViewModel model;
  private final Hall hall;

  /// Opens the terms of the route's policy, at its term where it names one.
  public GlossaryScreen(LoadedContent content, Hall hall, Route.Glossary at) {
    this.hall = hall;
    this.model = new GlossaryViewModel(content, at);
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(GlossaryScreen.class, language);
    return ViewLoader.load("Glossary", new GlossaryController(model, hall, messages), messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(GlossaryScreen.class, language).get("glossary.title");
  }
}
