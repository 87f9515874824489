package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.text.Language;

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
  void findsAndCopiesTheApostropheAsItIsStoredAlthoughANarrowOneIsDrawn() {
    robot.interact(
        () -> {
          var text =
              new ClauseText(
                  Shelf.clause("small:1", ClauseKind.PARAGRAPH, "", "資産", "the City’s assets"),
                  Language.EN,
                  new ClauseText.Showing(List.of(), null),
                  "k-reading-en");
          assertThat(((javafx.scene.text.Text) text.lookup(".k-prose")).getText())
              .isEqualTo("the City's assets");
          assertThat(text.getContentAsString()).isEqualTo("the City’s assets");
          text.selectRange(4, 10);
          assertThat(text.getSelectedRangeAsString()).isEqualTo("City’s");
        });
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
