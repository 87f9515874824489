package org.kokoroe.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.OneScreenWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CompareScreenTest {
  @TempDir Path data;
  @TempDir Path out;
  private RecordRoom room;
  private OneScreenWindow window;
  private Stage stage;
  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    room = new RecordRoom(data);
    FxToolkit.setupFixture(
        () -> {
          stage = new Stage();
          window =
              new OneScreenWindow(
                  stage,
                  room,
                  Optional.empty(),
                  new SameThreadTaskExecutor(),
                  name -> Optional.of(out.resolve(name)),
                  hall ->
                      new CompareScreen(
                          room.workspace().content(), hall, room.workspace().store().directory()));
          window.open(new Route.Compare());
        });
    robot.targetWindow(stage);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.setupFixture(stage::close);
    room.close();
  }

  private List<String> spoken() {
    return robot.lookup(".k-compare-text").queryAll().stream()
        .map(Node::getAccessibleText)
        .toList();
  }

  private void topic(String id) {
    robot.interact(() -> robot.lookup("#compare-topics").query().requestFocus());
    robot.push(KeyCode.HOME);
    for (int i = 0; i < 30; i++) {
      ListView<?> topics = robot.lookup("#compare-topics").queryListView();
      var shown =
          (org.kokoroe.core.compare.Comparison.Topic) topics.getSelectionModel().getSelectedItem();
      if (shown.id().equals(id)) {
        WaitForAsyncUtils.waitForFxEvents();
        return;
      }
      robot.push(KeyCode.DOWN);
    }
    throw new AssertionError("no topic " + id);
  }

  @Test
  void byKeyboardATopicShowsWhatDiffersInJapanese() {
    topic("audit");
    assertThat(spoken())
        .contains("情報セキュリティポリシーの遵守状況を検証するため、〔定期的又は〕必要に応じて情報セキュリティ監査及び自己点検を実施する。")
        .contains("〔電子行政〕情報セキュリティポリシーの遵守状況を検証するため、必要に応じて〔電子行政〕情報セキュリティ監査及び自己点検を実施する。");
  }

  @Test
  void inEnglishTheSameTopicIsMarkedInEnglishAndBothShowsBoth() {
    topic("audit");
    robot.interact(() -> robot.lookup("#language-en").<ToggleButton>query().fire());
    assertThat(spoken()).anyMatch(t -> t.contains("conducted〔 periodically or〕 as necessary"));
    int one = spoken().size();
    robot.interact(() -> robot.lookup("#compare-both").<ToggleButton>query().fire());
    assertThat(spoken()).hasSize(2 * one - 1).anyMatch(t -> t.contains("〔定期的又は〕"));
  }

  @Test
  void identicalTextIsCalmAndSaidToBeIdentical() {
    topic("technical");
    assertThat(spoken()).filteredOn(t -> t.contains("〔")).isEmpty();
    assertThat(robot.lookup(n -> n instanceof Labeled l && "同一の文".equals(l.getText())).queryAll())
        .isNotEmpty();
  }

  @Test
  void aSideWithoutAClauseSaysSoAndAClauseOpensInTheText() {
    topic("parties");
    assertThat(robot.lookup(n -> "規定なし".equals(n.getAccessibleText())).tryQuery()).isPresent();
    robot.interact(() -> robot.lookup("#compare-open-kameyama-6-p1").query().requestFocus());
    robot.push(KeyCode.SPACE);
    assertThat(window.last())
        .isEqualTo(new Route.Handbook("kameyama", new ClauseId("kameyama:6.p1")));
  }

  @Test
  void theTableIsExportedByOneKeyAndTheScreenSaysWhere() {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(out.resolve("比較表_tokyo_kameyama.xlsx")).isNotEmptyFile();
    assertThat(robot.lookup("#compare-said").queryLabeled().getText())
        .contains("43行の比較表を書き出し")
        .contains("比較表_tokyo_kameyama.xlsx");
  }

  @Test
  void inANarrowWindowTopicsAreAChoiceAboveAndColumnsAreStacked() {
    robot.interact(() -> window.hall().appearance().setTextPercent(200));
    assertThat(robot.lookup("#compare-topics").query().isVisible()).isFalse();
    assertThat(robot.lookup("#compare-topic").query().isVisible()).isTrue();
    assertThat(robot.lookup(".k-compare-beside").tryQuery()).isEmpty();
    assertThat(robot.lookup(".k-compare-stacked").tryQuery()).isPresent();
  }
}
