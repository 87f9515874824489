package org.kokoroe.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files stay short, packages are explained, and nothing of one machine or one day stays behind.
class SourceTextsTest {
  private static final Path BASE = Path.of(System.getProperty("kokoroe.basedir"));
  private static final int MOST_LINES = 299;

  /// Put together from pieces, so that this file does not name itself.
  private static final Pattern BUILD_PATH =
      Pattern.compile("(?<![\\w.$}*~])/" + "(tmp|root|work)/\\w");

  /// Tests may resolve made-up homes; what ships may name none.
  private static final Pattern HOME_PATH =
      Pattern.compile("(?<![\\w.$}*~])/" + "(home|Users)/\\w|(?i)\\b[a-z]:[\\\\/]+users[\\\\/]");

  private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

  @TempDir private Path folder;

  @Test
  void noFileOfJavaIsLong() {
    assertThat(SourceTexts.longFiles(BASE.resolve("src"), MOST_LINES)).isEmpty();
  }

  @Test
  void longFileIsNamedWithItsLength() throws IOException {
    write("a/Short.java", "line\n".repeat(299));
    write("a/Long.java", "line\n".repeat(300));
    assertThat(SourceTexts.longFiles(folder, MOST_LINES))
        .containsExactly(Path.of("a", "Long.java") + " has 300 lines");
  }

  @Test
  void everyPackageIsExplained() {
    assertThat(SourceTexts.unexplainedPackages(BASE.resolve("src/main/java"))).isEmpty();
  }

  @Test
  void unexplainedPackageIsNamed() throws IOException {
    write("module-info.java", "module m {}");
    write("good/A.java", "");
    write("good/package-info.java", "/// What lives here.\npackage good;\n");
    write("none/A.java", "");
    write("mute/A.java", "");
    write("mute/package-info.java", "package mute;\n");
    assertThat(SourceTexts.unexplainedPackages(folder))
        .containsExactly(
            "mute has no package-info.java that explains it",
            "none has no package-info.java that explains it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"src", "content", "installer", "README.md", "pom.xml"})
  void nothingNamesAFolderOfTheBuild(String place) {
    assertThat(SourceTexts.linesWith(BUILD_PATH, BASE.resolve(place))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main", "content", "installer", "README.md", "pom.xml"})
  void nothingThatShipsNamesAHome(String place) {
    assertThat(SourceTexts.linesWith(HOME_PATH, BASE.resolve(place))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"src", "content", "installer", "README.md", "pom.xml"})
  void nothingIsLeftForLater(String place) {
    assertThat(SourceTexts.linesWith(LEFT_FOR_LATER, BASE.resolve(place))).isEmpty();
  }

  @Test
  void forbiddenTextIsNamedWithItsLine() throws IOException {
    write("a.java", "fine\n// TO" + "DO: later\n");
    write(
        "b.md",
        "see /"
            + "tmp/x\nC:\\Users"
            + "\\someone\n$HOME/.local and ~/"
            + "work/x are fine\n/ho"
            + "me/someone\n");
    assertThat(SourceTexts.linesWith(LEFT_FOR_LATER, folder))
        .containsExactly("a.java:2: // TO" + "DO: later");
    assertThat(SourceTexts.linesWith(BUILD_PATH, folder))
        .containsExactly("b.md:1: see /" + "tmp/x");
    assertThat(SourceTexts.linesWith(HOME_PATH, folder))
        .containsExactly("b.md:2: C:\\Users" + "\\someone", "b.md:4: /ho" + "me/someone");
  }

  @Test
  void literalsAreReadWithoutComments() throws IOException {
    write("A.java", "// \"no\"\n/* \"nor\" */ char c = '\"'; String s = \"yes\" + \"a\\\"b\";\n");
    assertThat(SourceTexts.literals(folder)).containsExactly("a\\\"b", "yes");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
