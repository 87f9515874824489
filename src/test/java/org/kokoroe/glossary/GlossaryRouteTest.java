package org.kokoroe.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.app.OneScreenWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;
import org.kokoroe.testing.RecordRoom;
import org.kokoroe.ui.SameThreadTaskExecutor;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Search leads to a standard term from whichever policy is read.
@ExtendWith(ApplicationExtension.class)
class GlossaryRouteTest {
  @TempDir Path data;
  private RecordRoom room;
  private Term standard;

  @Start
  void open(Stage stage) {
    room = new RecordRoom(data);
    LoadedContent content = room.workspace().content();
    standard =
        content.terms().stream()
            .filter(term -> content.policies().policies().stream().noneMatch(p -> defines(p, term)))
            .findFirst()
            .orElseThrow();
    var at = new Route.Glossary("kameyama", standard.ja());
    new OneScreenWindow(
            stage,
            room,
            Optional.empty(),
            new SameThreadTaskExecutor(),
            name -> Optional.empty(),
            hall -> new GlossaryScreen(content, hall, at))
        .open(at);
  }

  private static boolean defines(Policy policy, Term term) {
    return policy.definitions().stream().anyMatch(d -> d.term().in(Language.JA).equals(term.ja()));
  }

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void a_standard_term_that_no_policy_defines_is_opened(FxRobot robot) {
    ListView<?> list = robot.lookup("#glossary-list").queryListView();

    assertThat(list.getSelectionModel().getSelectedItem())
        .isInstanceOfSatisfying(
            Headword.class,
            word -> assertThat(word.term().in(Language.JA)).isEqualTo(standard.ja()));
    assertThat(robot.from(robot.lookup(".scroll-pane").queryAll()).lookup(".label").queryAll())
        .extracting(node -> ((Labeled) node).getText())
        .contains(standard.ja(), standard.en());
  }

  @Test
  void another_policys_term_is_opened_and_an_unknown_one_shows_the_list() {
    LoadedContent content = room.workspace().content();
    var other = new GlossaryViewModel(content, new Route.Glossary("kameyama", "協議会"));
    var unknown = new GlossaryViewModel(content, new Route.Glossary("kameyama", "龘"));

    assertThat(other.selectedProperty().get()).isNotNull();
    assertThat(other.selectedProperty().get().term().in(Language.JA)).isEqualTo("協議会");
    assertThat(other.shown()).contains(other.selectedProperty().get());
    assertThat(unknown.askedForTerm()).isFalse();
    assertThat(unknown.shown()).hasSize(16);
  }
}
