package org.kokoroe.ui;

import java.util.List;
import javafx.scene.Parent;
import org.kokoroe.core.text.Language;

/// A screen: a view model that lives while the person is there, and views of it. When the language
/// changes, [#view] is called again and the same view model is shown in the other language, so that
/// nothing entered is lost.
public interface Screen {
  /// Builds a view in that language.
  Parent view(Language language);

  /// Returns the title for the header.
  String title(Language language);

  /// Returns where in a larger thing this is, for example the clause's path; empty for none.
  default String path(Language language) {
    return "";
  }

  /// Returns the same as [#path] step by step, where one can go to each; empty where one cannot.
  default List<Step> trail(Language language) {
    return List.of();
  }

  /// One step of a path.
  record Step(String words, Runnable go) {}

  /// Says whether the screen takes the whole window, without rail, header and status bar.
  default boolean fullWindow() {
    return false;
  }

  /// Is called when the screen comes to the front.
  default void onShown() {}

  /// Is called when the screen leaves; releases what [#onShown] registered.
  default void onHidden() {}
}
