package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.policy.ClauseId;
import org.testfx.util.WaitForAsyncUtils;

class HandbookRoomTest extends HandbookWindow {
  private static final ClauseId HUMAN_TEXT = new ClauseId("kameyama:7.(5).p1");

  @Test
  void stacksTheLanguagesAndPutsTheContentsInADrawerWhereThereIsNoRoom() {
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(640);
          window.hall().appearance().setTextPercent(200);
        });
    settle();
    assertThat(cellOf("kameyama:7.(5)").lookupAll(".k-second")).isEmpty();
    assertThat(textsOf("kameyama:7.(5)")).containsExactly("人的セキュリティ");
    assertThat(cellOf("kameyama:7.(5)").lookupAll(".k-badge-authoritative")).hasSize(1);
    assertThat(textsOf("kameyama:7.(5).p1"))
        .satisfiesExactly(
            words -> assertThat(words).startsWith("情報セキュリティに関し"),
            words -> assertThat(words).isEqualTo("Human Security"),
            words -> assertThat(words).startsWith("With respect to"));
    assertThat(cellOf("kameyama:7.(5).p1").lookupAll(".k-badge-reference")).hasSize(1);
    robot.clickOn("#contents");
    settle();
    assertThat(find("#sections", ListView.class).isFocused()).isTrue();
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(find("#drawer", Node.class).isVisible()).isFalse();
    assertThat(shownPath()).endsWith("(6) 技術的セキュリティ");
    robot.clickOn("#contents");
    press(KeyCode.ESCAPE);
    assertThat(find("#drawer", Node.class).isVisible()).isFalse();
    assertThat(clauses().isFocused()).isTrue();
  }

  @Test
  void keepsTheHeadingOfTheCurrentClauseInSightWhenTheTextGrows() {
    robot.interact(
        () -> {
          window.hall().navigation().go(new Route.Handbook("kameyama", HUMAN_TEXT));
          stage.setWidth(1024);
          stage.setHeight(640);
        });
    settle();
    robot.interact(() -> window.hall().appearance().setTextPercent(200));
    settle();
    assertThat(isInSight("kameyama:7.(5)")).isTrue();
    assertThat(top("kameyama:7.(5).p1")).isLessThan(clauses().getHeight() / 2);
  }

  @Test
  void buildsOnlyTheVisibleRowsOfAVeryLongPolicy() throws TimeoutException {
    close();
    open(Shelf.of(Shelf.lengthy(5_000)), new Route.Handbook("long", new ClauseId("long:400")));
    assertThat(isInSight("long:400")).isTrue();
    assertThat(clauses().getItems()).hasSize(5_001);
    assertThat(clauses().lookupAll(".k-clause-cell")).hasSizeLessThan(80);
    for (int i = 0; i < 20; i++) {
      press(KeyCode.CLOSE_BRACKET);
    }
    assertThat(isInSight("long:420")).isTrue();
    assertThat(clauses().lookupAll(".k-clause-cell")).hasSizeLessThan(80);
  }

  @Test
  void letsGoOfAViewThatIsNoLongerShown() {
    var weak =
        new java.lang.ref.WeakReference<>(
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.getScene().lookup("#clauses")));
    robot.clickOn("#language-en");
    settle();
    robot.clickOn("#language-ja");
    settle();
    for (int i = 0; i < 50 && weak.get() != null; i++) {
      System.gc();
      settle();
    }
    assertThat(weak.get()).isNull();
  }

  @Test
  void saysWhatIsMissingProvisionalOrOutdatedInATranslation() throws TimeoutException {
    close();
    open(Shelf.of(Shelf.small()), new Route.Handbook("small", null));
    assertThat(words("small:1.p1")).contains("暫定");
    assertThat(words("small:1.p2")).contains("参考訳はまだありません");
    assertThat(words("small:2.(1).p1")).contains("日本語が改正されました。英語は前の版です");
    robot.clickOn("#language-en");
    settle();
    assertThat(words("small:1.p1")).contains("provisional");
    assertThat(words("small:1.p2")).contains("No reference translation yet");
  }

  @Test
  void showsTheHeadingOfWhatWasFoundInANarrowWindow() {
    robot.interact(
        () -> {
          stage.setWidth(1024);
          stage.setHeight(640);
          window.hall().appearance().setTextPercent(200);
        });
    settle();
    press(KeyCode.CONTROL, KeyCode.F);
    type("Human Security");
    assertThat(session.lastClauseProperty().get()).isEqualTo(HUMAN);
    assertThat(cellOf("kameyama:7.(5).p1").currentHit()).isNotNull();
    type("啓発");
    assertThat(session.lastClauseProperty().get()).isEqualTo(HUMAN_TEXT);
    assertThat(isInSight("kameyama:7.(5)")).isTrue();
    assertThat(cellOf("kameyama:7.(5).p1").currentHit().getMaxY())
        .isLessThanOrEqualTo(clauses().localToScene(clauses().getBoundsInLocal()).getMaxY());
  }

  private List<String> textsOf(String clause) {
    return cellOf(clause).texts().map(ClauseText::getContentAsString).toList();
  }

  private List<String> words(String clause) {
    return cellOf(clause).lookupAll(".k-hint").stream().map(Node::getAccessibleText).toList();
  }
}
