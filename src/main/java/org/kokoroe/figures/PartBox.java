package org.kokoroe.figures;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A part of a figure that can be pressed. A button cannot hold words that wrap in several sizes;
/// this can, and answers mouse, Enter, Space and screen readers as a button does.
final class PartBox extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Runnable action;
  private boolean selected;

  PartBox(String id, String spoken, String styleClass, Runnable action) {
    this.action = action;
    setId(id);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setAccessibleText(spoken);
    setFocusTraversable(true);
    getStyleClass().addAll("k-figure-pressable", styleClass);
    setMinHeight(USE_PREF_SIZE);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          requestFocus();
          action.run();
          event.consume();
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            action.run();
            event.consume();
          }
        });
  }

  void select(boolean on) {
    selected = on;
    pseudoClassStateChanged(SELECTED, on);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? Boolean.valueOf(selected)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  @Override
  public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
    if (asked == AccessibleAction.FIRE) {
      action.run();
    } else {
      super.executeAccessibleAction(asked, parameters);
    }
  }
}
