package org.kokoroe.handbook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the handbook: each part of it says which ones it answers to. Nothing is taken from
/// somebody who types in a field.
final class HandbookKeys {
  private final Map<KeyCode, Runnable> plain = new EnumMap<>(KeyCode.class);
  private final Map<KeyCombination, Runnable> onPage = new LinkedHashMap<>();
  private final Map<KeyCombination, Runnable> everywhere = new LinkedHashMap<>();
  private final ChangeListener<@Nullable Scene> moved = (value, was, is) -> hang(was, is);
  private @Nullable Parent root;

  /// A key alone; a function key also in text fields.
  HandbookKeys on(KeyCode code, Runnable action) {
    plain.put(code, action);
    return this;
  }

  /// A key with Ctrl, outside text fields.
  HandbookKeys control(KeyCode code, Runnable action) {
    onPage.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
    return this;
  }

  /// A key with Ctrl, wherever in the window the focus is.
  HandbookKeys accelerator(KeyCode code, Runnable action) {
    everywhere.put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
    return this;
  }

  /// Begins to listen.
  void attach(Parent node) {
    root = node;
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    node.sceneProperty().addListener(moved);
  }

  /// Stops listening outside the handbook's own view.
  void dispose() {
    if (root != null) {
      root.sceneProperty().removeListener(moved);
      hang(root.getScene(), null);
    }
  }

  private void hang(@Nullable Scene was, @Nullable Scene is) {
    if (was != null) {
      everywhere.forEach(was.getAccelerators()::remove);
    }
    if (is != null) {
      is.getAccelerators().putAll(everywhere);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl && !event.getCode().isFunctionKey()) {
      return;
    }
    Runnable action = null;
    for (var combination : onPage.entrySet()) {
      if (combination.getKey().match(event)) {
        action = combination.getValue();
      }
    }
    if (action == null
        && !event.isControlDown()
        && !event.isAltDown()
        && !event.isMetaDown()
        && !event.isShiftDown()) {
      action = plain.get(event.getCode());
    }
    if (action != null) {
      action.run();
      event.consume();
    }
  }
}
