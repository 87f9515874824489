package org.kokoroe.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kokoroe.ui.Fonts;
import org.kokoroe.ui.GlyphCoverage;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ScreenAuditTest {
  private final ScreenAudit audit =
      new ScreenAudit(
          GlyphCoverage.of(Fonts.regular(Path.of(System.getProperty("kokoroe.content")))));

  @Test
  void findsNothingOnAScreenThatIsInOrder() throws Exception {
    assertThat(look(new VBox(new Label("氏名"), new Button("書き出す")))).isEmpty();
  }

  @Test
  void findsACharacterTheFaceLacks() throws Exception {
    assertThat(look(new Label("𠮷田"))).containsExactly("no glyph for U+20BB7 in “𠮷田”");
  }

  @Test
  void findsALabelCutToAnEllipsis() throws Exception {
    var label = new Label("電子行政情報セキュリティポリシー");
    label.setMaxWidth(60);

    assertThat(look(new VBox(label))).anyMatch(f -> f.startsWith("shortened: “電子行政情報"));
  }

  @Test
  void findsWordsOverWords() throws Exception {
    var below = new Label("下にあることば");
    below.setLayoutY(4);

    assertThat(look(new Pane(new Label("上にあることば"), below)))
        .containsExactly("overlap: “上にあることば” and “下にあることば”");
  }

  @Test
  void findsWordsCutOffAtTheEdge() throws Exception {
    var label = new Label("端で切れることば");
    label.setLayoutX(370);

    assertThat(look(new Pane(label))).containsExactly("cut off: “端で切れることば”");
  }

  @Test
  void findsWordsPushedOutOfAPageThatOnlyScrollsDown() throws Exception {
    var line = new HBox(new Label("左にあることば"), new Label("右へはみ出すことば"));
    line.getChildren().forEach(node -> ((Label) node).setMinWidth(380));
    var page = new ScrollPane(line);
    page.setFitToWidth(true);
    page.setPrefWidth(400);

    assertThat(look(new VBox(page))).containsExactly("cut off: “右へはみ出すことば”");
  }

  @Test
  void findsAControlWithoutAName() throws Exception {
    var nameless = new Button();
    nameless.setId("next");
    var named = new Button();
    named.setAccessibleText("次へ進む");

    assertThat(look(new VBox(nameless, named)))
        .containsExactly("no name for a screen reader: Button #next");
  }

  @Test
  void takesALabelThatBelongsToAFieldForItsName() throws Exception {
    var field = new TextField();
    var label = new Label("職員番号");
    assertThat(look(new VBox(label, field)))
        .containsExactly("no name for a screen reader: TextField");

    label.setLabelFor(field);

    assertThat(look(new VBox(label, field))).isEmpty();
  }

  private List<String> look(Node content) throws Exception {
    return FxToolkit.setupFixture(
        () -> {
          var scene = new Scene(new VBox(content), 400, 300);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return audit.findings(scene);
        });
  }
}
