package org.kokoroe.app;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.Stylesheets;
import org.kokoroe.ui.ViewLoader;

/// The window: shows the navigator's screen inside the shell and builds both anew when language or
/// width class change. The screen's model stays, so nothing entered is lost; the focus goes back to
/// the part it was on.
final class MainWindow {
  /// Width and height at first start, in pixels.
  static final double WIDTH = 1280;

  static final double HEIGHT = 800;

  private static final double MIN_WIDTH = 640;
  private static final double MIN_HEIGHT = 480;

  private final Stage stage;
  private final ShellModel model;
  private final Scene scene;
  private final SearchOverlay search;
  private @Nullable ShellController shell;
  private @Nullable Screen shown;

  MainWindow(Stage stage, ShellModel model) {
    this.stage = stage;
    this.model = model;
    this.scene = new Scene(new javafx.scene.layout.Pane(), WIDTH, HEIGHT);
    this.search = new SearchOverlay(model.search(), scene);
  }

  /// Shows the window with the navigator's screen.
  void open() {
    Stylesheets.apply(scene, model.appearance());
    rebuild();
    ChangeListener<Object> rebuild = (value, was, is) -> rebuild();
    model.navigator().screenProperty().addListener(rebuild);
    model.appearance().languageProperty().addListener(rebuild);
    model.appearance().widthClassProperty().addListener(rebuild);
    model.appearance().themeProperty().addListener(rebuild);
    model.appearance().textPercentProperty().addListener(rebuild);
    accelerators();
    stage.setScene(scene);
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.show();
  }

  private void rebuild() {
    Screen screen = model.navigator().screenProperty().get();
    if (screen == null) {
      return;
    }
    // The focus comes back to where it was only on the screen it was on.
    Node focused = screen == shown ? scene.getFocusOwner() : null;
    String focusId = focused == null ? null : focused.getId();
    if (screen != shown) {
      search.forget();
    }
    shown = screen;
    Language language = model.appearance().language();
    var messages = Messages.of(MainWindow.class, language);
    if (shell != null) {
      shell.dispose();
    }
    var controller = new ShellController(model, messages);
    Parent root = ViewLoader.load("Shell", controller, messages);
    Parent view = screen.view(language);
    controller.show(screen, view);
    shell = controller;
    scene.setRoot(search.over(root, language));
    // What scrolls has its content only once it is dressed: the focus could not go there before.
    root.applyCss();
    stage.setTitle(screen.title(language) + " - " + messages.get("app.name"));
    focus(root, view, focusId);
    search.focus();
  }

  private static void focus(Parent root, Parent view, @Nullable String id) {
    Node before = id == null ? null : root.lookup("#" + id);
    if (before != null && before.isVisible()) {
      before.requestFocus();
      return;
    }
    Node first = view.lookup(".k-initial-focus");
    if (first == null) {
      first = view.lookup(".k-primary");
    }
    if (first != null) {
      first.requestFocus();
    } else {
      view.requestFocus();
    }
  }

  /// A screen that takes the whole window, such as a quiz, is not left by a search.
  private void openSearch() {
    if (shown != null && !shown.fullWindow()) {
      model.search().openProperty().set(true);
      search.focus();
    }
  }

  private void accelerators() {
    var keys = scene.getAccelerators();
    var appearance = model.appearance();
    for (KeyCode plus : List.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.SEMICOLON, KeyCode.EQUALS)) {
      keys.put(
          control(plus),
          () -> appearance.setTextPercent(appearance.textPercentProperty().get() + 10));
    }
    for (KeyCode minus : List.of(KeyCode.MINUS, KeyCode.SUBTRACT)) {
      keys.put(
          control(minus),
          () -> appearance.setTextPercent(appearance.textPercentProperty().get() - 10));
    }
    keys.put(control(KeyCode.K), this::openSearch);
    keys.put(control(KeyCode.DIGIT0), () -> appearance.setTextPercent(100));
    keys.put(alt(KeyCode.LEFT), model.navigator()::back);
    keys.put(alt(KeyCode.RIGHT), model.navigator()::forward);
    keys.put(control(KeyCode.DIGIT2), () -> model.navigator().go(model.handbook()));
    if (model.kiosk()) {
      return;
    }
    keys.put(control(KeyCode.DIGIT1), () -> model.navigator().go(new Route.Home()));
    keys.put(control(KeyCode.DIGIT3), () -> model.navigator().go(new Route.Training()));
    keys.put(control(KeyCode.DIGIT4), () -> model.navigator().go(new Route.Records()));
    keys.put(control(KeyCode.DIGIT5), () -> model.navigator().go(new Route.Personnel()));
    keys.put(control(KeyCode.DIGIT6), () -> model.navigator().go(new Route.Settings()));
  }

  private static KeyCombination control(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCombination alt(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
  }

  Stage stage() {
    return stage;
  }
}
