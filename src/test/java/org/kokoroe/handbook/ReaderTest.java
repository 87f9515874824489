package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.record.ClausesAcknowledged;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;

/// The reader's work by keyboard alone, over real records, in both languages.
class ReaderTest extends HandbookWindow {
  @TempDir private Path data;
  private RecordRoom room;
  private UUID person;

  @Override
  @BeforeEach
  void openAtHumanSecurity() throws TimeoutException {
    room = new RecordRoom(data);
    person = room.person("00123", "例", "総務課");
    session.enter(person, "kameyama");
    open(
        (hall, route) -> new HandbookScreen(room.workspace(), hall, route),
        new Route.Handbook("kameyama", HUMAN));
  }

  @AfterEach
  void closeRecords() {
    room.close();
  }

  private void speak(String language) {
    robot.interact(() -> window.hall().appearance().languageProperty().set(new Language(language)));
    settle();
    assertThat(clauses().isFocused()).isTrue();
  }

  private String current() {
    return session.lastClauseProperty().get().value();
  }

  private String progress() {
    return find("#progress", Label.class).getText();
  }

  private void typeIn(String field, String words) {
    robot.interact(() -> find(field, TextField.class).setText(words));
    settle();
  }

  /// What a screen reader says of the marked line of the contents, wherever they are scrolled.
  private String spokenLine() {
    ListView<?> sections = find("#sections", ListView.class);
    robot.interact(() -> sections.scrollTo(sections.getSelectionModel().getSelectedIndex()));
    settle();
    return sections.lookupAll(".k-toc-cell").stream()
        .map(TocCell.class::cast)
        .filter(cell -> cell.isVisible() && cell.isSelected())
        .map(Node::getAccessibleText)
        .findFirst()
        .orElse("");
  }

  private List<ClausesAcknowledged> acknowledged() {
    return room.store().events().stream()
        .filter(e -> e.type() == EventType.CLAUSES_ACKNOWLEDGED)
        .map(e -> e.payloadAs(ClausesAcknowledged.class))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void saysThatASectionWasReadByAAndIsOnTheDiskBeforeItIsSaid(String language) {
    speak(language);
    press(KeyCode.DOWN);
    press(KeyCode.UP);
    boolean japanese = language.equals("ja");
    String button = japanese ? "この節を読みました" : "I have read this section";
    assertThat(((Button) cellOf("kameyama:7.(5).p1").lookup(".k-read-button")).getText())
        .isEqualTo(button);
    assertThat(progress()).isEqualTo(japanese ? "34節のうち0節を読了" : "0 of 34 sections read");
    press(KeyCode.A);
    settle();
    assertThat(acknowledged())
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.scope()).isEqualTo("kameyama:7.(5)");
              assertThat(a.languages()).containsExactly("ja", "en");
              assertThat(a.clauses())
                  .extracting(c -> c.clause())
                  .containsExactly("kameyama:7.(5)", "kameyama:7.(5).p1");
            });
    assertThat(cellOf("kameyama:7.(5).p1").lookup(".k-read-button")).isNull();
    assertThat(progress()).isEqualTo(japanese ? "34節のうち1節を読了" : "1 of 34 sections read");
    assertThat(spokenLine()).isEqualTo(japanese ? "(5) 人的セキュリティ、読了" : "(5) Human Security, read");
    press(KeyCode.A);
    assertThat(acknowledged()).hasSize(1);
  }

  @Test
  void reachesTheButtonOfASectionWithTheTabKey() {
    press(KeyCode.DOWN);
    for (int i = 0; i < 20 && !String.valueOf(focused().getId()).startsWith("read-"); i++) {
      press(KeyCode.TAB);
    }
    assertThat(focused().getId()).startsWith("read-");
    press(KeyCode.SPACE);
    settle();
    assertThat(acknowledged()).hasSize(1);
    assertThat(clauses().isFocused()).isTrue();
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  @Test
  void acknowledgesOneClauseInTheLanguageShown() {
    press(KeyCode.OPEN_BRACKET, KeyCode.OPEN_BRACKET);
    robot.interact(
        () ->
            window
                .hall()
                .navigation()
                .go(new Route.Handbook("kameyama", new ClauseId("kameyama:7.(8).p2"))));
    settle();
    press(KeyCode.V);
    press(KeyCode.V);
    press(KeyCode.V);
    press(KeyCode.A);
    settle();
    var one = acknowledged().getLast();
    assertThat(one.scope()).isEqualTo("kameyama:7.(8).p2");
    assertThat(one.languages()).containsExactly("en");
    assertThat(one.clauses().getFirst().shownHash())
        .isNotEqualTo(one.clauses().getFirst().jaHash());
    assertThat(spokenLine()).isEqualTo("(8) 業務委託と外部サービス（クラウドサービス）の利用、途中まで読了");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void goesToAClauseByNumberAndBackAndForth(String language) {
    speak(language);
    press(KeyCode.CONTROL, KeyCode.G);
    press(KeyCode.ESCAPE);
    assertThat(find("#overlay", Node.class).isVisible()).isFalse();
    assertThat(clauses().isFocused()).isTrue();
    press(KeyCode.CONTROL, KeyCode.G);
    typeIn("#goto", "99");
    assertThat(find("#gotoCount", Label.class).getText())
        .contains("99", language.equals("ja") ? "入力してください" : "Type a number");
    typeIn("#goto", "３");
    press(KeyCode.ENTER);
    assertThat(current()).isEqualTo("kameyama:3");
    assertThat(clauses().isFocused()).isTrue();
    press(KeyCode.DOWN);
    press(KeyCode.CONTROL, KeyCode.G);
    typeIn("#goto", language.equals("ja") ? "人的" : "human");
    press(KeyCode.ENTER);
    assertThat(current()).isEqualTo("kameyama:7.(5)");
    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(current()).isEqualTo("kameyama:3.p1");
    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(current()).isEqualTo("kameyama:7.(5)");
    press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(current()).isEqualTo("kameyama:3.p1");
    press(KeyCode.CONTROL, KeyCode.G);
    typeIn("#goto", "tokyo:6.4");
    press(KeyCode.ENTER);
    assertThat(current()).isEqualTo("tokyo:6.(4)");
    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(current()).isEqualTo("kameyama:3.p1");
  }

  @Test
  void goesToAPartOfThePathInTheHeader() {
    var step = find("#trail-1", Button.class);
    assertThat(step.getText()).isEqualTo("7. 情報セキュリティ対策");
    robot.interact(step::requestFocus);
    press(KeyCode.SPACE);
    assertThat(current()).isEqualTo("kameyama:7");
    assertThat(clauses().isFocused()).isTrue();
    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(current()).isEqualTo("kameyama:7.(5)");
  }

  @Test
  void remembersThePlaceBeforeAWalkThroughTheContentsOnce() {
    press(KeyCode.F6);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    assertThat(current()).isEqualTo("kameyama:7.(8)");
    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(current()).isEqualTo("kameyama:7.(5)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void copiesARangeOfClausesWithItsCitation(String language) {
    speak(language);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(cellOf("kameyama:7.(6)").getPseudoClassStates())
        .contains(PseudoClass.getPseudoClass("chosen"));
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard())
        .startsWith("(5) 人的セキュリティ\n情報セキュリティに関し")
        .contains("(6) 技術的セキュリティ\n― 亀山市「")
        .contains("［kameyama:7.(5)～kameyama:7.(6)］、日本語（正文）")
        .contains("[kameyama:7.(5) to kameyama:7.(6)], English (reference translation)");
    press(KeyCode.DOWN);
    press(KeyCode.C);
    assertThat(clipboard()).contains("［kameyama:7.(6).p1］").doesNotContain("(5) Human");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void keepsABookmarkAndANoteOnThisPcAndFindsThemAgain(String language) throws Exception {
    speak(language);
    int events = room.store().events().size();
    press(KeyCode.B);
    press(KeyCode.N);
    assertThat(focused()).isInstanceOf(TextArea.class);
    robot.interact(() -> find("#note", TextArea.class).setText("研修の前に読む"));
    press(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
    assertThat(clauses().isFocused()).isTrue();
    assertThat(cellOf("kameyama:7.(5)").lookup(".k-note")).isNotNull();
    Path file = data.resolve("notes").resolve(person + ".json");
    assertThat(Files.readString(file)).contains("研修の前に読む", "kameyama:7.(5)");
    assertThat(room.store().events()).hasSize(events);
    press(KeyCode.CLOSE_BRACKET);
    press(KeyCode.M);
    assertThat(find("#marksList", ListView.class).isFocused()).isTrue();
    assertThat(stage.getScene().getRoot().lookupAll("#overlay .label").stream())
        .anyMatch(
            l ->
                ((Label) l)
                    .getText()
                    .startsWith(language.equals("ja") ? "このPCの中だけ" : "Saved on this PC only"));
    press(KeyCode.ENTER);
    assertThat(current()).isEqualTo("kameyama:7.(5)");
    press(KeyCode.M);
    press(KeyCode.DELETE);
    press(KeyCode.ESCAPE);
    settle();
    assertThat(Files.readString(file)).doesNotContain("研修の前に読む");
    assertThat(cellOf("kameyama:7.(5)").lookup(".k-row-foot")).isNull();
  }

  @Test
  void showsBothLanguagesOneUnderTheOtherAcrossTheFullWidth() {
    double before = top("kameyama:7.(5)");
    press(KeyCode.V);
    assertThat(cellOf("kameyama:7.(5).p1").lookupAll(".k-second")).isEmpty();
    assertThat(find("#heads", Node.class).isVisible()).isFalse();
    assertThat(top("kameyama:7.(5)")).isCloseTo(before, org.assertj.core.data.Offset.offset(2.0));
  }

  @Test
  void offersNothingPersonalWhileNobodyHasSaidWhoTheyAre() throws TimeoutException {
    close();
    open(Shelf.shipped(), new Route.Handbook("kameyama", HUMAN));
    assertThat(stage.getScene().lookup("#bookmark")).isNull();
    assertThat(stage.getScene().lookup(".k-read-button")).isNull();
    assertThat(find("#progress", Label.class).isVisible()).isFalse();
    press(KeyCode.A);
    press(KeyCode.B);
    press(KeyCode.N);
    assertThat(find("#overlay", Node.class).isVisible()).isFalse();
    assertThat(acknowledged()).isEmpty();
    assertThat(data.resolve("notes")).doesNotExist();
  }
}
