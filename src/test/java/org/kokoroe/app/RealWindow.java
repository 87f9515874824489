package org.kokoroe.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.stage.Stage;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.SaveStatus;
import org.kokoroe.app.api.Session;
import org.kokoroe.search.SearchScreen;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.FxTaskExecutor;
import org.kokoroe.ui.Screen;

/// The real window with its frame, for tests of one screen; without store and settings. Used on the
/// JavaFX thread.
public final class RealWindow {
  private final Hall hall;
  private final Navigator navigator;
  private final SearchScreen search;

  /// Opens the window on `stage` and goes to `start`; `screens` makes the screens.
  public RealWindow(
      Stage stage, Session session, Function<Hall, Function<Route, Screen>> screens, Route start) {
    var made = new AtomicReference<Function<Route, Screen>>();
    this.navigator = new Navigator(route -> made.get().apply(route));
    this.hall =
        new Hall(
            navigator,
            session,
            new SaveStatus(),
            new Appearance(),
            new FxTaskExecutor(
                failure -> {
                  throw new IllegalStateException(failure);
                }),
            name -> Optional.empty());
    made.set(screens.apply(hall));
    navigator.go(start);
    this.search = new SearchScreen(hall);
    var model =
        new ShellModel(
            navigator, hall, search, (policy, language) -> policy, person -> Optional.empty());
    new MainWindow(stage, model).open();
  }

  /// Returns what the screens were given.
  public Hall hall() {
    return hall;
  }

  /// Returns the palette, which has nothing to find yet.
  public SearchScreen search() {
    return search;
  }

  /// Returns the screen that is shown.
  public Screen screen() {
    return navigator.screenProperty().get();
  }
}
