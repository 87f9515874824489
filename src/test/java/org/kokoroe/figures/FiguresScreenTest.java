package org.kokoroe.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kokoroe.app.RealWindow;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Fonts;
import org.kokoroe.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The figures on the real window, by keyboard alone.
class FiguresScreenTest {
  private static final Path FOLDER = Path.of(System.getProperty("kokoroe.content"));
  private static final LoadedContent CONTENT = ContentLoader.load(FOLDER, List.of());

  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private RealWindow window;
  private Route last;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    assertThat(Fonts.load(FOLDER)).isTrue();
    FxToolkit.setupFixture(
        () -> {
          stage = new Stage();
          window =
              new RealWindow(
                  stage, new Session("kameyama"), hall -> at -> screen(hall, at), figures());
        });
    settle();
  }

  private static Route figures() {
    return new Route.Figures("kameyama");
  }

  private Screen screen(org.kokoroe.app.api.Hall hall, Route at) {
    last = at;
    return at instanceof Route.Figures f
        ? new FiguresScreen(CONTENT, hall, f)
        : new Screen() {
          @Override
          public Parent view(Language language) {
            return new Pane();
          }

          @Override
          public String title(Language language) {
            return "";
          }
        };
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.setupFixture(stage::close);
  }

  private void settle() {
    for (int i = 0; i < 2; i++) {
      WaitForAsyncUtils.waitForFxEvents();
      robot.interact(
          () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
          });
    }
  }

  private void press(KeyCode key) {
    robot.push(key);
    settle();
  }

  private Node find(String id) {
    return stage.getScene().lookup("#" + id);
  }

  private String words(Node node) {
    return node.lookupAll(".text").stream()
            .filter(Text.class::isInstance)
            .map(n -> ((Text) n).getText())
            .collect(Collectors.joining("\n"))
        + node.lookupAll(".k-prose").stream()
            .map(n -> ((Text) n).getText())
            .collect(Collectors.joining("\n"));
  }

  private void tabTo(String id) {
    for (int i = 0; i < 60; i++) {
      Node focused = stage.getScene().getFocusOwner();
      if (focused != null && id.equals(focused.getId())) {
        return;
      }
      robot.push(KeyCode.TAB);
      WaitForAsyncUtils.waitForFxEvents();
    }
    throw new AssertionError("not reached by Tab: " + id);
  }

  @Test
  void byKeyboardAPartShowsItsClauseInBothLanguagesAndOpensItInTheText() {
    robot.interact(() -> find("figures-policy-kameyama").requestFocus());
    tabTo("figure-hierarchy-procedures");
    assertThat(find("figures-quote")).isNull();

    press(KeyCode.ENTER);

    assertThat(words(find("figures-quote")))
        .contains("非公開とする。")
        .contains("will not be disclosed to the public")
        .contains("正文")
        .contains("参考訳");
    press(KeyCode.ESCAPE);
    assertThat(find("figures-quote")).isNull();
    press(KeyCode.SPACE);
    assertThat(find("figures-quote")).isNotNull();
    tabTo("figures-open");
    press(KeyCode.ENTER);
    assertThat(last).isInstanceOf(Route.Handbook.class);
    assertThat(((Route.Handbook) last).clause().value()).isEqualTo("kameyama:11");
  }

  @Test
  void inBothLanguagesEveryPartSaysTheWordsOfTheDataAndIsNamedForAScreenReader() {
    for (Language language : List.of(Language.JA, Language.EN)) {
      robot.interact(() -> window.hall().appearance().languageProperty().set(language));
      settle();
      for (String policy : List.of("kameyama", "tokyo")) {
        robot.interact(
            () -> ((javafx.scene.control.ToggleButton) find("figures-policy-" + policy)).fire());
        settle();
        for (Figure figure : CONTENT.figuresOf(policy)) {
          figure.parts().forEach(part -> says(figure, part, language));
        }
      }
    }
  }

  private void says(Figure figure, Figure.Part part, Language language) {
    var box = (PartBox) find("figure-" + figure.id() + "-" + part.id());
    assertThat(box.isFocusTraversable()).isTrue();
    assertThat(box.getAccessibleText()).startsWith(part.label().in(language));
    var first = (TextFlow) box.getChildrenUnmodifiable().getFirst();
    assertThat(first.getAccessibleText()).isEqualTo(part.label().in(language));
    part.details().forEach(d -> assertThat(box.getAccessibleText()).contains(d.in(language)));
  }

  @Test
  void theTextAlternativeIsOneKeyAway() {
    Node words = find("figure-segments-description");
    assertThat(words.isVisible()).isFalse();
    robot.interact(() -> find("figure-segments-describe").requestFocus());
    press(KeyCode.SPACE);
    assertThat(words.isVisible()).isTrue();
    assertThat(((Labeled) find("figure-segments-describe")).getText()).isEqualTo("図の説明を閉じる");
    assertThat(words.getAccessibleText()).contains("住民情報の流出を防ぎます");
  }

  @Test
  void whoEstablishesAnInstrumentIsSaidOnlyWhereAClauseSaysSo() {
    assertThat(find("figure-hierarchy-standards").getAccessibleText()).contains("策定する者：規定なし");
    robot.interact(() -> ((javafx.scene.control.ToggleButton) find("figures-policy-tokyo")).fire());
    settle();
    assertThat(find("figure-hierarchy-standards").getAccessibleText()).contains("策定する者：協議会");
    assertThat(find("figure-hierarchy-procedures").getAccessibleText())
        .contains("策定する者：協議会、会員団体、サービス提供事業者");
    assertThat(find("figure-segments-resident")).isNull();
  }

  @Test
  void inANarrowWindowPartsAreStackedAndArrowsBecomeWords() {
    robot.interact(() -> window.hall().appearance().setTextPercent(200));
    settle();
    assertThat(find("figure-segments-lgwan").getScene().getRoot().lookupAll(".k-figure-grid"))
        .filteredOn(GridPane.class::isInstance)
        .isEmpty();
    assertThat(words(find("figure-segments-lgwan_internal")))
        .contains("「LGWAN接続系」と「内部情報系」の間：通信経路を分割する");
    Set<Node> arrows = stage.getScene().getRoot().lookupAll(".k-figure-arrow");
    assertThat(arrows).isEmpty();
  }
}
