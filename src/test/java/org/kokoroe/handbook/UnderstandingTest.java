package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Ruby;

/// Terms, references and readings by keyboard alone.
class UnderstandingTest extends HandbookWindow {
  private Node focus() {
    return stage.getScene().getFocusOwner();
  }

  private String focused() {
    return focus().getAccessibleText();
  }

  private Node popover() {
    return find("#popover", Node.class);
  }

  private List<String> said() {
    return popover().lookupAll("*").stream()
        .map(
            node ->
                node instanceof Labeled label
                    ? label.getText()
                    : node instanceof TextFlow flow ? flow.getAccessibleText() : null)
        .filter(words -> words != null && !words.isEmpty())
        .toList();
  }

  @Test
  void explains_a_term_below_its_clause_and_gives_the_focus_back() {
    press(KeyCode.F2);
    assertThat(focused()).isEqualTo("情報セキュリティ");
    press(KeyCode.TAB);
    assertThat(focused()).isEqualTo("職員等");
    assertThat(said())
        .contains("職員等", "しょくいんとう", "Personnel", "職員、会計年度任用職員等", "5. 職員等の遵守義務")
        .anyMatch(words -> words.contains("受託事業者の従業員等も「職員等」に含まれます"));
    var clause = ((LinkMark) focus()).text();
    assertThat(popover().localToScene(popover().getLayoutBounds()).getMinY())
        .isGreaterThanOrEqualTo(clause.localToScene(clause.getLayoutBounds()).getMaxY());

    press(KeyCode.F2);
    assertThat(ListParts.isInside(focus(), popover())).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(popover()).isNull();
    assertThat(focused()).isEqualTo("職員等");
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(clauses().isFocused()).isTrue();
    assertThat(popover()).isNull();
  }

  @Test
  void goes_to_the_definition_with_enter() {
    press(KeyCode.F2);
    press(KeyCode.TAB);
    press(KeyCode.ENTER);
    assertThat(session.lastClauseProperty().get()).isEqualTo(new ClauseId("kameyama:5.p1"));
  }

  @Test
  void explains_in_english_and_walks_the_english_words_too() throws TimeoutException {
    robot.interact(() -> window.hall().appearance().languageProperty().set(Language.EN));
    settle();
    robot.interact(() -> clauses().requestFocus());
    press(KeyCode.F2);
    press(KeyCode.TAB);
    assertThat(said())
        .contains("Personnel", "職員等", "Close")
        .anyMatch(words -> words.contains("employees of contractors"));
    press(KeyCode.TAB);
    press(KeyCode.TAB);
    assertThat(focused()).isEqualTo("Personnel");
  }

  @Test
  void previews_the_clauses_that_are_referred_to_and_names_the_law() throws TimeoutException {
    open(Shelf.shipped(), new Route.Handbook("kameyama", new ClauseId("kameyama:10.p1")));
    press(KeyCode.F2);
    assertThat(focused()).isEqualTo("上記7");
    assertThat(said()).anyMatch(words -> words.startsWith("上記3の脅威から情報資産を保護するために"));
    assertThat(said())
        .anyMatch(words -> words.startsWith("In order to protect information assets"));
    press(KeyCode.ENTER);
    assertThat(session.lastClauseProperty().get()).isEqualTo(new ClauseId("kameyama:7"));
    close();

    open(Shelf.shipped(), new Route.Handbook("kameyama", new ClauseId("kameyama:note")));
    press(KeyCode.F2);
    assertThat(said()).anyMatch(words -> words.contains("全体"));
    press(KeyCode.TAB);
    assertThat(said()).anyMatch(words -> words.startsWith("地方自治法（昭和22年法律第67号）第244条の6"));
  }

  @Test
  void lists_under_the_clause_what_refers_to_it_and_the_questions_about_it() {
    var foot = cellOf("kameyama:7.(5).p1").lookup(".k-clause-foot");
    var links =
        foot.lookupAll(".k-foot-link").stream()
            .map(node -> ((javafx.scene.control.Hyperlink) node).getText())
            .toList();
    assertThat(links).anyMatch(words -> words.startsWith("この条項の設問"));
    assertThat(links).contains("7. 情報セキュリティ対策");
  }

  private static Clause read(String id, String notation) {
    var ruby = new Ruby(notation);
    var plain = Shelf.clause(id, ClauseKind.PARAGRAPH, "", ruby.text(), "English");
    return new Clause(
        plain.id(),
        plain.slug(),
        plain.kind(),
        plain.label(),
        plain.text(),
        ruby,
        plain.translation(),
        null,
        List.of());
  }

  @Test
  void shows_readings_with_r_and_keeps_copy_and_find_as_they_were() throws TimeoutException {
    String notation = "｜職員《しょくいん》は、「｜情報《じょうほう》｜資産《しさん》」を｜守《まも》る。";
    open(
        Shelf.of(Shelf.policy("r", null, List.of(read("r:1", notation.repeat(9))))),
        new Route.Handbook("r", new ClauseId("r:1")));
    assertThat(cellOf("r:1").lookupAll(".k-ruby")).isEmpty();

    press(KeyCode.R);

    assertThat(find("#furigana", CheckBox.class).isSelected()).isTrue();
    var words = cellOf("r:1").lookupAll(".k-ruby-word");
    assertThat(cellOf("r:1").lookupAll(".k-ruby"))
        .filteredOn(n -> !((javafx.scene.text.Text) n).getText().isEmpty())
        .hasSize(36);
    var text = (ClauseText) cellOf("r:1").lookup(".k-clause-text");
    String plain = new Ruby(notation).text().repeat(9);
    assertThat(text.getAccessibleText()).isEqualTo(plain);
    robot.interact(text::selectAll);
    assertThat(text.getSelectedRangeAsString()).isEqualTo(plain);
    for (Node word : words) {
      assertThat(word.getLayoutX() + word.getLayoutBounds().getWidth())
          .isLessThanOrEqualTo(text.getWidth() + 1);
    }
    var marks = text.getChildrenUnmodifiable().stream();
    assertThat(marks.filter(n -> n instanceof javafx.scene.text.Text && n.getLayoutX() < 1))
        .noneMatch(n -> "、。」".indexOf(((javafx.scene.text.Text) n).getText().charAt(0)) >= 0);

    press(KeyCode.CONTROL, KeyCode.F);
    type("情報資産");
    assertThat(count()).startsWith("9件のうち");
    assertThat(text.currentHit()).isNotNull();

    robot.interact(() -> clauses().requestFocus());
    press(KeyCode.R);
    assertThat(cellOf("r:1").lookupAll(".k-ruby")).isEmpty();
  }
}
