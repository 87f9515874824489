package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PrintPaneTest extends HandbookWindow {
  @Test
  void thePaneUnfoldsByKeyboardAndEscapeLeadsBack() {
    robot.interact(() -> find("#print", Button.class).requestFocus());
    press(KeyCode.SPACE);
    assertThat(find("#print-japanese", RadioButton.class).isFocused()).isTrue();
    assertThat(find("#print-clause", RadioButton.class).getText()).contains("人的セキュリティ");
    assertThat(find("#printNotice", Label.class).getParent().isVisible()).isFalse();
    robot.interact(() -> clauses().requestFocus());
    press(KeyCode.CLOSE_BRACKET);
    assertThat(find("#print-clause", RadioButton.class).getText()).contains("技術的セキュリティ");
    robot.interact(() -> find("#print-clause", RadioButton.class).requestFocus());
    press(KeyCode.ESCAPE);
    assertThat(stage.getScene().lookup("#printPane")).isNull();
    assertThat(find("#print", Button.class).isFocused()).isTrue();
  }
}
