package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;

class HandbookTest extends HandbookWindow {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  @Test
  void showsTheHumanSecurityClauseInBothLanguagesSideBySide() {
    assertThat(isInSight("kameyama:7.(5)")).isTrue();
    assertThat(isInSight("kameyama:7.(5).p1")).isTrue();
    var texts = cellOf("kameyama:7.(5).p1").lookupAll(".k-clause-text").toArray(ClauseText[]::new);
    assertThat(texts).hasSize(2);
    assertThat(texts[0].getContentAsString()).startsWith("情報セキュリティに関し、職員等が");
    assertThat(texts[1].getContentAsString()).startsWith("With respect to information security");
    assertThat(texts[0].localToScene(0, 0).getX()).isLessThan(texts[1].localToScene(0, 0).getX());
  }

  @Test
  void alignsHeadsAndRows() {
    double head = find("#heads .k-second", Node.class).localToScene(0, 0).getX();
    double cell = cellOf("kameyama:7.(5).p1").lookup(".k-second").localToScene(0, 0).getX();
    assertThat(cell).isEqualTo(head);
  }

  @Test
  void namesPolicyIssuerAndDate() {
    assertThat(find("#issuer", Label.class).getText()).isEqualTo("亀山市");
    assertThat(find("#date", Label.class).getText()).isEqualTo("日付の記載なし");
  }

  @Test
  void walksByArrowsAndBrackets() {
    press(KeyCode.DOWN);
    assertThat(session.lastClauseProperty().get()).isEqualTo(new ClauseId("kameyama:7.(5).p1"));
    press(KeyCode.DOWN);
    assertThat(shownPath()).isEqualTo("7. 情報セキュリティ対策 ＞ (6) 技術的セキュリティ");
    press(KeyCode.CLOSE_BRACKET);
    assertThat(shownPath()).endsWith("(7) 運用");
    assertThat(isInSight("kameyama:7.(7)")).isTrue();
    press(KeyCode.OPEN_BRACKET);
    press(KeyCode.OPEN_BRACKET);
    assertThat(shownPath()).endsWith("(5) 人的セキュリティ");
    press(KeyCode.UP);
    assertThat(session.lastClauseProperty().get()).isEqualTo(new ClauseId("kameyama:7.(4).p1"));
  }

  @Test
  void marksTheHeadingWithTheParagraphBelowItAndNothingElse() {
    press(KeyCode.DOWN);
    assertThat(session.lastClauseProperty().get()).isEqualTo(new ClauseId("kameyama:7.(5).p1"));
    var marked =
        visibleCells().stream()
            .filter(cell -> cell.getPseudoClassStates().contains(CURRENT))
            .map(cell -> cell.getItem().lead().orElseThrow().clause().id().value())
            .toList();
    assertThat(marked).containsExactlyInAnyOrder("kameyama:7.(5)", "kameyama:7.(5).p1");
    var heading = cellOf("kameyama:7.(5)");
    assertThat(heading.getLayoutY() + heading.getHeight())
        .isEqualTo(cellOf("kameyama:7.(5).p1").getLayoutY());
    assertThat(heading.getBackground().getFills().getFirst().getInsets().getBottom()).isZero();
  }

  @Test
  void walksThroughTheWholePolicyWithTheCurrentClauseAlwaysInSight() {
    robot.clickOn("#sections .k-toc-cell");
    var list = clauses();
    settle();
    robot.interact(list::requestFocus);
    for (int row = 1; row < 40; row++) {
      press(KeyCode.DOWN);
      var clause = session.lastClauseProperty().get().value();
      assertThat(isInSight(clause)).as(clause).isTrue();
    }
  }

  @Test
  void copiesTheClauseWithItsCitationByC() {
    press(KeyCode.DOWN);
    press(KeyCode.C);
    assertThat(clipboard())
        .isEqualTo(
            "情報セキュリティに関し、職員等が遵守すべき事項を定めるとともに、十分な教育及び啓発を行う等の人的な対策を講じる。\n"
                + "― 亀山市「亀山市電子行政情報セキュリティポリシー（電子行政情報セキュリティ基本方針）」7. 情報セキュリティ対策 ＞ (5)"
                + " 人的セキュリティ［kameyama:7.(5).p1］、日本語（正文）、日付の記載なし\n\n"
                + "With respect to information security, human measures will be taken, such as"
                + " setting out the matters that Personnel are to comply with and providing"
                + " sufficient education and awareness-raising.\n"
                + "— Kameyama City, “Kameyama City Electronic Administrative Information Security"
                + " Policy (Basic Policy on Electronic Administrative Information Security)”, 7."
                + " Information Security Measures > (5) Human Security [kameyama:7.(5).p1], English"
                + " (reference translation), no date on the document");
    assertThat(find("#copied", Label.class).getText()).isEqualTo("コピーしました");
    press(KeyCode.DOWN);
    assertThat(find("#copied", Label.class).getText()).isEmpty();
  }

  @Test
  void citesTheClauseInWhichTheWordsAreSelectedAlsoWhenTheKeysHaveMovedOn() {
    robot.interact(() -> cellOf("kameyama:7.(5).p1").texts().findFirst().get().selectRange(0, 8));
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard()).startsWith("情報セキュリティ\n― 亀山市「").contains("［kameyama:7.(5).p1］、日本語（正文）");
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard()).contains("［kameyama:7.(6)～kameyama:7.(6).p1］");
  }

  @Test
  void keepsThePlaceWhenTheLanguageChanges() {
    robot.clickOn("#language-en");
    settle();
    assertThat(window.screen().path(Language.EN))
        .isEqualTo("7. Information Security Measures > (5) Human Security");
    assertThat(isInSight("kameyama:7.(5)")).isTrue();
    assertThat(find("#policy", javafx.scene.control.Button.class).getText())
        .isEqualTo("Kameyama City basic policy");
    assertThat(find("#date", Label.class).getText()).isEqualTo("No date on the document");
  }

  @Test
  void keepsTheClauseWhereItStandsWhenTheViewChanges() {
    double before = top("kameyama:7.(5)");
    robot.interact(() -> clauses().requestFocus());
    for (int i = 0; i < 3; i++) {
      press(KeyCode.V);
      assertThat(top("kameyama:7.(5)")).isCloseTo(before, org.assertj.core.data.Offset.offset(2.0));
    }
  }

  @Test
  void keepsTheScrolledPlaceWhenTheCurrentClauseIsOutOfSight() {
    robot.interact(() -> clauses().scrollTo(0));
    settle();
    assertThat(isInSight("kameyama:front.title")).isTrue();
    press(KeyCode.V);
    assertThat(top("kameyama:front.title")).isCloseTo(0, org.assertj.core.data.Offset.offset(2.0));
  }

  @Test
  void showsOneLanguageAlone() {
    robot.clickOn("#viewEnglish");
    settle();
    assertThat(cellOf("kameyama:7.(5).p1").lookupAll(".k-clause-text")).hasSize(1);
    assertThat(stage.getScene().getRoot().lookupAll("#heads .k-badge-authoritative")).isEmpty();
    assertThat(stage.getScene().getRoot().lookupAll("#heads .k-badge-reference")).hasSize(1);
  }

  @Test
  void selectsWordsWithTheMouseAndKeepsTheKeysOnTheList() {
    var text = (ClauseText) cellOf("kameyama:7.(5).p1").lookup(".k-clause-text");
    robot.drag(text, MouseButton.PRIMARY).moveBy(60, 0).drop();
    settle();
    assertThat(text.getSelectedRangeAsString()).isNotEmpty();
    assertThat(clauses().isFocused()).isTrue();
    assertThat(session.lastClauseProperty().get()).isEqualTo(new ClauseId("kameyama:7.(5).p1"));
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard())
        .startsWith(text.getSelectedRangeAsString() + "\n― 亀山市「")
        .contains("［kameyama:7.(5).p1］、日本語（正文）");
  }

  @Test
  void opensAnotherPolicyFromTheChooser() {
    robot.clickOn("#policy");
    settle();
    robot.clickOn("東京 共同運営協議会 基本方針");
    settle();
    assertThat(find("#date", Label.class).getText()).isEqualTo("平成22年2月9日（2010-02-09）");
    assertThat(isInSight("tokyo:front.title.1")).isTrue();
  }

  @Test
  void copiesAllWithItsCitation() {
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard())
        .contains("11. 電子行政情報セキュリティ実施手順の策定")
        .contains("［kameyama:front.title～kameyama:11.p2］")
        .contains("[kameyama:front.title to kameyama:11.p2]");
    assertThat(session.lastClauseProperty().get().value()).isEqualTo("kameyama:7.(5)");
  }
}
