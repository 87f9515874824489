package org.kokoroe.tour;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.kokoroe.app.Application;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.PngFile;
import org.kokoroe.ui.TaskExecutor;

/// The hand of the tour: finds parts by their ids and presses, types and looks, waiting after each
/// step until saving and layout have come to rest.
final class Driver {
  private static final long PATIENCE_SECONDS = 60;

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final MouseEvent CLICK =
      new MouseEvent(
          MouseEvent.MOUSE_CLICKED,
          0,
          0,
          0,
          0,
          MouseButton.PRIMARY,
          1,
          false,
          false,
          false,
          false,
          true,
          false,
          false,
          false,
          false,
          true,
          null);

  private final Stage stage;
  private final TaskExecutor tasks;

  Driver(Stage stage, TaskExecutor tasks) {
    this.stage = stage;
    this.tasks = tasks;
  }

  /// A step that could not be taken; the message names it.
  static final class Lost extends RuntimeException {
    private static final long serialVersionUID = 1;

    Lost(String message) {
      super(message);
    }
  }

  /// Runs on the screen's thread and waits for the result.
  <T> T ask(Callable<T> question) {
    var answer = new CompletableFuture<T>();
    tasks.later(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Exception | AssertionError e) {
            answer.completeExceptionally(e);
          }
        });
    return await(answer);
  }

  /// Waits until background work and the layout that follows it are done.
  void settle() {
    var background = new CompletableFuture<Boolean>();
    tasks.run(() -> true, background::complete);
    await(background);
    ask(
        () -> {
          var root = stage.getScene().getRoot();
          root.applyCss();
          root.layout();
          return true;
        });
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Lost lost ? lost : new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new Lost("no answer from the screen within a minute");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Lost("interrupted");
    }
  }

  Scene scene() {
    return stage.getScene();
  }

  Stage stage() {
    return stage;
  }

  /// Says whether there is a visible part of that id.
  boolean has(String id) {
    return ask(
        () -> {
          var part = stage.getScene().lookup("#" + id);
          return part != null && part.isVisible();
        });
  }

  /// Presses the button, link or card of that id.
  void press(String id) {
    ask(
        () -> {
          Node part = find(id);
          if (part.isDisabled()) {
            throw new Lost("#" + id + " is not ready");
          }
          if (part instanceof ButtonBase button) {
            button.fire();
          } else {
            Event.fireEvent(part, CLICK);
          }
          return true;
        });
    settle();
  }

  /// Returns the ids of what is chosen among, in the order shown.
  List<String> order() {
    return ask(
        () ->
            scene().getRoot().lookup(".quiz-choices").getUserData() instanceof List<?> ids
                ? ids.stream().map(String.class::cast).toList()
                : List.of());
  }

  /// Puts the focus on a part.
  void focus(String id) {
    ask(
        () -> {
          find(id).requestFocus();
          return true;
        });
    settle();
  }

  /// Chooses from a menu.
  ///
  /// @param place of the entry, from 0
  void choose(String id, int place) {
    ask(
        () -> {
          if (!(find(id) instanceof MenuButton menu)) {
            throw new Lost("#" + id + " is no menu");
          }
          menu.getItems().get(place).fire();
          return true;
        });
    settle();
  }

  /// Puts the focus on a field and replaces its text.
  void type(String id, String words) {
    ask(
        () -> {
          if (!(find(id) instanceof TextInputControl field)) {
            throw new Lost("#" + id + " takes no text");
          }
          field.requestFocus();
          field.setText(words);
          return true;
        });
    settle();
  }

  /// Chooses an entry of a combo box.
  void pick(String id, String entry) {
    ask(
        () -> {
          if (!(find(id) instanceof ComboBox<?> box)) {
            throw new Lost("#" + id + " is no choice");
          }
          int place = box.getItems().indexOf(entry);
          if (place < 0) {
            throw new Lost("#" + id + " does not offer " + entry);
          }
          box.requestFocus();
          box.getSelectionModel().select(place);
          return true;
        });
    settle();
  }

  /// Switches the language as the button at the top does.
  void language(Application application, Language language) {
    ask(
        () -> {
          application.appearance().languageProperty().set(language);
          return true;
        });
    settle();
  }

  /// Returns the ids of all choices of a question that are selected now, sorted.
  List<String> chosen() {
    return ask(
        () ->
            stage.getScene().getRoot().lookupAll("*").stream()
                .filter(node -> node.getPseudoClassStates().contains(SELECTED))
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("quiz-"))
                .sorted()
                .toList());
  }

  /// Presses and releases a key where the focus is.
  void key(KeyCode code, boolean shortcut) {
    ask(
        () -> {
          Node focus = stage.getScene().getFocusOwner();
          Node target = focus == null ? stage.getScene().getRoot() : focus;
          for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                target, new KeyEvent(type, "", "", code, false, shortcut, false, false));
          }
          return true;
        });
    settle();
  }

  /// Does what Ctrl and that key do anywhere in the window.
  void shortcut(KeyCode code) {
    ask(
        () -> {
          var keys = new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
          Runnable action = stage.getScene().getAccelerators().get(keys);
          if (action == null) {
            throw new Lost("nothing answers to " + keys.getDisplayText());
          }
          action.run();
          return true;
        });
    settle();
  }

  /// Writes what the window shows now.
  void picture(Path file) {
    ask(
        () -> {
          var image = stage.getScene().snapshot(null);
          try {
            PngFile.write(image, file);
          } catch (IOException e) {
            throw new Lost("cannot write " + file.getFileName());
          }
          return true;
        });
  }

  private Node find(String id) {
    Node node = stage.getScene().lookup("#" + id);
    if (node == null || !node.isVisible()) {
      throw new Lost("no #" + id + " on the screen “" + stage.getTitle() + "”");
    }
    return node;
  }
}
