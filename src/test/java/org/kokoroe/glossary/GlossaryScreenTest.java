package org.kokoroe.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.OneScreenWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GlossaryScreenTest {
  @TempDir Path data;
  private RecordRoom room;
  private OneScreenWindow window;

  @Start
  void open(Stage stage) {
    room = new RecordRoom(data);
    var at = new Route.Glossary("kameyama", null);
    window =
        new OneScreenWindow(
            stage,
            room,
            Optional.empty(),
            new SameThreadTaskExecutor(),
            name -> Optional.empty(),
            hall -> new GlossaryScreen(room.workspace().content(), hall, at));
    window.open(at);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private static List<String> listed(FxRobot robot) {
    ListView<?> list = robot.lookup("#glossary-list").queryListView();
    return list.getItems().stream().map(word -> ((Headword) word).term().in(Language.JA)).toList();
  }

  private static boolean shows(FxRobot robot, String words) {
    return robot
        .lookup(node -> node instanceof Labeled l && words.equals(l.getText()))
        .tryQuery()
        .isPresent();
  }

  @Test
  void a_term_is_found_by_kana_and_leads_to_its_clause_by_keyboard(FxRobot robot) {
    assertThat(listed(robot)).hasSize(16).contains("職員等", "関係者");
    robot.interact(() -> robot.lookup("#glossary-query").query().requestFocus());
    robot.write("しょくいん");
    assertThat(listed(robot)).containsExactly("職員等");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);

    assertThat(shows(robot, "方針によって意味が違います")).isTrue();
    assertThat(shows(robot, "東京 共同運営協議会 基本方針：4か所")).isTrue();
    assertThat(robot.lookup("#glossary-clause-1").<Hyperlink>query().isFocused()).isTrue();

    robot.push(KeyCode.ENTER);

    assertThat(window.last()).isEqualTo(new Route.Handbook("tokyo", new ClauseId("tokyo:1.p4")));
  }

  @Test
  void meanings_beside_each_other_take_the_whole_width(FxRobot robot) {
    robot.interact(() -> robot.lookup("#glossary-query").query().requestFocus());
    robot.write("しょくいん");
    robot.push(KeyCode.DOWN);
    var meanings = List.copyOf(robot.lookup(".k-meaning").<Region>queryAllAs(Region.class));
    assertThat(meanings).hasSize(2);
    double both = meanings.stream().mapToDouble(Region::getWidth).sum();
    assertThat(both).isGreaterThan(0.9 * ((Region) meanings.getFirst().getParent()).getWidth());
  }

  @Test
  void in_english_a_term_is_found_by_its_english_and_shown_in_context(FxRobot robot) {
    robot.clickOn("#language-en");
    robot.interact(() -> robot.lookup("#glossary-query").query().requestFocus());
    robot.write("personnel");
    robot.push(KeyCode.DOWN);
    robot.interact(
        () ->
            robot
                .lookup("#glossary-uses-en")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());

    assertThat(shows(robot, "The policies mean different things")).isTrue();
    assertThat(robot.lookup(".k-use-word").queryAll())
        .isNotEmpty()
        .allSatisfy(n -> assertThat(((Labeled) n).getText()).isEqualTo("Personnel"));
  }

  @Test
  void meanings_share_the_page_and_do_not_push_it_wider(FxRobot robot) {
    robot.clickOn("#language-en");
    robot.interact(() -> robot.lookup("#glossary-query").query().requestFocus());
    robot.write("personnel");
    robot.push(KeyCode.DOWN);

    Region card = robot.lookup(".k-term-card").queryAs(Region.class);
    Region meanings = robot.lookup(".k-meanings").queryAs(Region.class);
    List<Region> columns =
        robot.lookup(".k-meaning").queryAll().stream().map(Region.class::cast).toList();

    assertThat(card.getWidth()).isLessThanOrEqualTo(((Region) card.getParent()).getWidth());
    assertThat(columns).hasSize(2);
    assertThat(columns.get(0).getWidth() + columns.get(1).getWidth())
        .isBetween(meanings.getWidth() * 0.9, meanings.getWidth());
  }
}
