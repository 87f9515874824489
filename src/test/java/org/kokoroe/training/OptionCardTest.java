package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Fonts;
import org.kokoroe.ui.Stylesheets;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How high an option is, dressed as in the app and with 30 em of room.
@ExtendWith(ApplicationExtension.class)
class OptionCardTest {
  private static final double EM = Appearance.BASE_PIXELS;
  private static final double PADDING = 0.8 * EM;

  private OptionCard one;
  private OptionCard two;

  private static OptionCard card(String key, String words) {
    return new OptionCard(
        new OptionCard.Face(key, words, OptionCard.Mark.ONE, words, words), () -> {});
  }

  @Start
  void show(Stage stage) {
    Fonts.load(Path.of(System.getProperty("kokoroe.content")));
    one = card("1", "職場に置く。");
    two = card("2", "メールの取消しを試し、取り消せたら報告せずに様子を見て、次の日に上司へ伝える。");
    var column = new VBox(one, two);
    column.setMaxWidth(30 * EM);
    var scene = new Scene(new VBox(column), 80 * EM, 600);
    Stylesheets.apply(scene, new Appearance());
    var sheet = Objects.requireNonNull(QuizScreen.class.getResource("quiz.css"));
    scene.getStylesheets().add(sheet.toExternalForm());
    stage.setScene(scene);
    stage.show();
  }

  private static Bounds words(OptionCard card) {
    var flow = card.lookup(".quiz-words");
    return card.sceneToLocal(flow.localToScene(flow.getLayoutBounds()));
  }

  @Test
  void twoLinesGetTheHeightOfTwoWithRoomAboveAndBelow() {
    assertThat(words(two).getHeight()).isGreaterThan(1.5 * words(one).getHeight());
    assertThat(two.getHeight()).isGreaterThanOrEqualTo(64);
    assertThat(words(two).getMinY()).isGreaterThanOrEqualTo(PADDING - 1);
    assertThat(two.getHeight() - words(two).getMaxY()).isGreaterThanOrEqualTo(PADDING - 1);
  }

  @Test
  void oneLineStandsInTheMiddleOfItsCard() {
    double below = one.getHeight() - words(one).getMaxY();
    assertThat(words(one).getMinY()).isCloseTo(below, within(2.0));
  }
}
