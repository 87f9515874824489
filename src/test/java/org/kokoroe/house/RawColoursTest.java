package org.kokoroe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours stand in the two palettes and nowhere else: a theme is then changed in one place.
class RawColoursTest {
  private static final Path MAIN = Path.of(System.getProperty("kokoroe.basedir"), "src/main");

  @TempDir private Path folder;

  @Test
  void onlyThePalettesHoldColours() {
    assertThat(RawColours.inStylesheets(MAIN)).isEmpty();
  }

  @Test
  void nothingStylesItself() {
    assertThat(RawColours.inlineStyles(MAIN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#fff", "#1b2230cc", "rgba(", "hsb(", "red", "LightGray"})
  void colourWrittenOutIsNamed(String colour) throws IOException {
    String value = colour.endsWith("(") ? colour + "1, 2, 3, 0.5)" : colour;
    write(
        "quiz.css",
        ".k-a { -fx-padding: 1em; -fx-effect: dropshadow(gaussian, " + value + ", 2) }");
    assertThat(RawColours.inStylesheets(folder)).containsExactly("quiz.css: " + colour);
  }

  @Test
  void namesOfThePaletteAreNoColours() throws IOException {
    write("palette-light.css", ".root { -k-text: #000000; }");
    write(
        "quiz.css",
        """
        /* not #fff and not red */
        .k-red:hover, #black { -fx-text-fill: -k-red; -fx-background-color: transparent, -k-text }
        .k-b { -fx-font-family: "Black"; -fx-border-style: segments(3, 2) }
        """);
    assertThat(RawColours.inStylesheets(folder)).isEmpty();
  }

  @Test
  void stylesInFxmlAndJavaAreNamed() throws IOException {
    write("QuizView.fxml", "<Label styleClass=\"k-h1\"/>\n<Label style=\"-fx-padding: 1\"/>");
    write("Quiz.java", "label.setStyle(x);\nshape.setFill(Color.web(y));\nvar c = Color.RED;");
    assertThat(RawColours.inlineStyles(folder))
        .extracting(line -> line.substring(0, line.indexOf(": ")))
        .containsExactly("QuizView.fxml:2", "Quiz.java:1", "Quiz.java:2", "Quiz.java:3");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
