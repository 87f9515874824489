package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.text.Language;

class ValidationTest {
  private static final Path SHIPPED = SmallContent.SHIPPED;
  private static final String TEN_LINES =
      """
      { "format": "kokoroe-course/1", "id": "desk", "version": 1,
        "title": { "ja": "机の上", "en": "On the Desk" }, "policies": ["kameyama"],
        "questions": [{ "uid": "desk-1", "version": 1, "type": "single", "policies": ["kameyama"],
          "stem": { "ja": "教育は誰のためですか。", "en": "Whom is the education for?" },
          "options": [
            { "id": "a", "text": { "ja": "職員等", "en": "Personnel" }, "correct": true, "feedback": { "ja": "はい。", "en": "Yes." } },
            { "id": "b", "text": { "ja": "新人", "en": "Newcomers" }, "feedback": { "ja": "限りません。", "en": "Not only." } }],
          "explanation": { "ja": "条項のとおりです。", "en": "As the clause says." },
          "citations": [{ "clause": "kameyama:7.(5).p1", "kind": "basis", "span": { "ja": "十分な教育及び啓発" } }] }] }
      """;

  @TempDir Path dir;

  @Test
  void acceptsACourseOfTenLinesWhereverItLies() throws IOException {
    Path file = write("courses/desk/course.json", TEN_LINES);

    assertThat(Validation.run(dir, SHIPPED).problems()).isEmpty();
    assertThat(Validation.run(dir, SHIPPED).courses()).isEqualTo(1);
    assertThat(Validation.run(file, SHIPPED).problems()).isEmpty();
    assertThat(Validation.run(file.getParent(), SHIPPED).courses()).isEqualTo(1);
  }

  @Test
  void namesTheProblemOfASingleFile() throws IOException {
    Path file = write("courses/desk/course.json", TEN_LINES.replace("7.(5).p1", "7.(5).p2"));

    Validation.Report report = Validation.run(file, SHIPPED);

    assertThat(report.hasErrors()).isTrue();
    Problem problem = report.problems().getFirst();
    assertThat(problem.file()).isEqualTo(file);
    assertThat(problem.line()).isEqualTo(9);
    assertThat(problem.what().in(Language.JA)).isEqualTo("条項「kameyama:7.(5).p2」が見つかりません。");
  }

  @Test
  void validatesAFolderThatStandsForItselfWithTheSchemasThatShip() throws IOException {
    SmallContent.in(dir);
    try (var schemas = Files.list(dir.resolve("schema"))) {
      for (Path schema : schemas.toList()) {
        Files.delete(schema);
      }
    }
    Files.delete(dir.resolve("schema"));

    Validation.Report report = Validation.run(dir, SHIPPED);

    assertThat(report.problems()).isEmpty();
    assertThat(report.policies()).isEqualTo(1);
  }

  @Test
  void anIdOfWhatShipsIsTaken() throws IOException {
    write(
        "courses/human-security/course.json", TEN_LINES.replace("\"desk\"", "\"human-security\""));

    assertThat(Validation.run(dir, SHIPPED).problems())
        .extracting(Problem::code)
        .containsExactly("content.courseTaken");
  }

  @Test
  void saysThatThereIsNothingToValidate() {
    assertThat(Validation.run(dir, SHIPPED).problems())
        .extracting(Problem::code)
        .containsExactly("content.nothing");
    assertThat(Validation.run(dir.resolve("nowhere"), SHIPPED).problems())
        .extracting(Problem::code)
        .containsExactly("content.missingFolder");
  }

  private Path write(String name, String text) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
