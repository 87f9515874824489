package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final Path BASE = Path.of(System.getProperty("kokoroe.basedir"));
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));
  private static final Pattern JSON = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("```\\n(mvn .*)\\n```");

  @TempDir Path folder;

  @Test
  void theCourseOfTenLinesIsOneThatLoads() throws IOException {
    var block = JSON.matcher(readme());
    assertThat(block.find()).isTrue();
    String course = block.group(1);
    assertThat(course.lines().count()).isLessThanOrEqualTo(10);
    Path file = folder.resolve("courses/clear-desk/course.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, course);

    var report = Validation.run(folder, CONTENT);

    assertThat(report.problems()).isEmpty();
    assertThat(report.courses()).isEqualTo(1);
  }

  @Test
  void bothLanguagesBeginWithTheSameTwoCommands() throws IOException {
    var commands = COMMAND.matcher(readme()).results().map(m -> m.group(1)).toList();

    assertThat(commands)
        .startsWith("mvn -q compile exec:exec@run", "mvn verify")
        .filteredOn(c -> c.equals("mvn verify"))
        .hasSize(2);
  }

  @Test
  void theContinuousIntegrationRunsTheTestCommand() throws IOException {
    assertThat(Files.readString(BASE.resolve(".ci/run"))).contains("mvn ").contains(" verify");
  }

  private static String readme() throws IOException {
    return Files.readString(BASE.resolve("README.md"));
  }
}
