package org.kokoroe.training;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Appearance;

/// The keys of a quiz. Single keys work only without Ctrl, Alt and Meta.
final class QuizKeys {
  private final QuizViewModel model;
  private final Appearance appearance;
  private final QuizController controller;

  QuizKeys(QuizViewModel model, Appearance appearance, QuizController controller) {
    this.model = model;
    this.appearance = appearance;
    this.controller = controller;
  }

  /// Does what the key says, and consumes it if it says something.
  void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    Node focused = event.getSource() instanceof Node node ? owner(node.getScene()) : null;
    if (typing(event.getCode(), focused)) {
      return;
    }
    if (event.isShiftDown() ? carry(event.getCode(), focused) : act(event.getCode(), focused)) {
      event.consume();
    }
  }

  /// While a word is typed or a menu is open, only Escape and Enter mean something else.
  private boolean typing(KeyCode code, @Nullable Node focused) {
    Choices choices = controller.choices();
    boolean kept = choices != null && choices.keeps(focused);
    boolean typed = focused instanceof TextInputControl;
    return kept && !(typed && (code == KeyCode.ENTER || code == KeyCode.ESCAPE));
  }

  private boolean carry(KeyCode code, @Nullable Node focused) {
    Choices choices = controller.choices();
    if (choices == null || (code != KeyCode.UP && code != KeyCode.DOWN)) {
      return false;
    }
    choices.carry(code == KeyCode.UP ? -1 : 1, focused);
    return true;
  }

  private static @Nullable Node owner(@Nullable Scene scene) {
    return scene == null ? null : scene.getFocusOwner();
  }

  private boolean act(KeyCode code, @Nullable Node focused) {
    return switch (code) {
      case ESCAPE -> escape();
      case ENTER -> enter(focused);
      case L -> language();
      case H -> handbook();
      default -> choose(code, focused);
    };
  }

  private boolean escape() {
    if (model.leavingProperty().get()) {
      model.stay();
    } else {
      model.askToLeave();
    }
    return true;
  }

  /// Enter presses the button that has the focus; on what is chosen among it gives the answer.
  private boolean enter(@Nullable Node focused) {
    if (focused instanceof ButtonBase button
        && !(focused instanceof OptionCard)
        && !(focused instanceof MenuButton)) {
      button.fire();
    } else {
      controller.goOn();
    }
    return true;
  }

  private boolean language() {
    Language other = appearance.language().equals(Language.JA) ? Language.EN : Language.JA;
    appearance.languageProperty().set(other);
    return true;
  }

  private boolean handbook() {
    if (!(model.pageProperty().get() instanceof QuizPage.Explained(int index))) {
      return false;
    }
    model.sitting().cites(index).stream()
        .findFirst()
        .ifPresent(citation -> model.openInHandbook(citation.clause()));
    return true;
  }

  private boolean choose(KeyCode code, @Nullable Node focused) {
    Choices choices = controller.choices();
    if (choices == null) {
      return false;
    }
    switch (code) {
      case UP -> choices.move(-1, focused);
      case DOWN -> choices.move(1, focused);
      case LEFT -> choices.turn(-1, focused);
      case RIGHT -> choices.turn(1, focused);
      case BACK_SPACE, DELETE -> choices.takeBack(focused);
      case O -> choices.judge(true);
      case X -> choices.judge(false);
      default -> {
        if (!code.isDigitKey() && !code.isKeypadKey()) {
          return false;
        }
        return number(code, choices);
      }
    }
    return true;
  }

  private boolean number(KeyCode code, Choices choices) {
    char last = code.getName().charAt(code.getName().length() - 1);
    if (last < '1' || last > '9') {
      return false;
    }
    choices.number(last - '0');
    return true;
  }
}
