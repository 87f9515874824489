package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class HandbookFindTest extends HandbookWindow {
  @Test
  void findsInTheTextAndGoesFromHitToHit() {
    press(KeyCode.CONTROL, KeyCode.F);
    assertThat(find("#words", TextField.class).isFocused()).isTrue();
    type("職員等");
    assertThat(count()).isEqualTo("7件のうち7件目");
    press(KeyCode.ENTER);
    assertThat(count()).isEqualTo("7件のうち1件目");
    assertThat(isInSight(session.lastClauseProperty().get().value())).isTrue();
    var marks = cellOf(session.lastClauseProperty().get().value()).lookupAll(".k-match-ground");
    assertThat(marks)
        .anySatisfy(
            mark -> assertThat(((javafx.scene.shape.Path) mark).getElements()).isNotEmpty());
    press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(count()).isEqualTo("7件のうち7件目");
    press(KeyCode.ESCAPE);
    assertThat(find("#findBar", Node.class).isVisible()).isFalse();
    assertThat(clauses().isFocused()).isTrue();
  }

  @Test
  void saysInWordsThatNothingWasFound() {
    press(KeyCode.CONTROL, KeyCode.F);
    type("監察");
    assertThat(count()).isEqualTo("「監察」はこの方針には見つかりません");
    robot.clickOn("#language-en");
    settle();
    assertThat(count()).isEqualTo("“監察” does not occur in this policy");
  }

  @Test
  void takesLettersInAFieldAsLetters() {
    press(KeyCode.CONTROL, KeyCode.F);
    press(KeyCode.V);
    assertThat(find("#viewBoth", javafx.scene.control.ToggleButton.class).isSelected()).isTrue();
  }
}
