package org.kokoroe.compare;

import java.nio.file.Path;
import javafx.scene.Parent;
import org.kokoroe.app.api.Hall;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// 比較: two policies beside each other by topic.
///
/// Parts by id: `compare-left` and `compare-right` choose the policies; `compare-topics` the topic;
/// `compare-japanese`, `compare-english`, `compare-both` the languages; `compare-open-<slug>` opens
/// a clause in the text; `compare-export` (Ctrl+E) writes the table and `compare-message` says what
/// became of it.
public final class CompareScreen implements Screen {
  private final CompareViewModel model;
  private final Hall hall;

  /// Makes the screen.
  ///
  /// @param dataDirectory holds the records; nothing is written into it
  public CompareScreen(LoadedContent content, Hall hall, Path dataDirectory) {
    this.hall = hall;
    this.model = new CompareViewModel(content, hall, dataDirectory);
  }

  @Override
  public Parent view(Language language) {
    var messages = Messages.of(CompareScreen.class, language);
    var width = hall.appearance().widthClassProperty().get();
    return ViewLoader.load("Compare", new CompareController(model, messages, width), messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(CompareScreen.class, language).get("compare.title");
  }
}
