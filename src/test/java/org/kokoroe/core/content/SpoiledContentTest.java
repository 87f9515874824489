package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kokoroe.core.content.SmallContent.COURSE;
import static org.kokoroe.core.content.SmallContent.POLICY;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kokoroe.core.content.SmallContent.Replacement;
import org.kokoroe.core.json.Problem;

/// Content spoiled in one way each: the problem is named in the right file, at the right line and
/// column, and in both languages says what is wrong and what to do.
class SpoiledContentTest {
  @TempDir Path dir;

  @Test
  void unspoiledHasNoProblem() throws IOException {
    SmallContent.in(dir);

    assertThat(problems()).extracting(Problem::code).isEmpty();
  }

  @ParameterizedTest(name = "{index} {0} in {1}")
  @MethodSource("spoils")
  void isNamedAtItsPlace(String code, String name, List<Replacement> changes) throws IOException {
    var content = SmallContent.in(dir);
    String place = content.spoil(name, changes);

    List<Problem> problems = problems();

    assertThat(problems).map(this::line).contains(name + ":" + place + " " + code);
    assertThat(problems).allSatisfy(SpoiledContentTest::saysWhatAndWhatToDoInBothLanguages);
  }

  static Stream<Arguments> spoils() throws IOException {
    try (InputStream in = SpoiledContentTest.class.getResourceAsStream("spoilt.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("^=== ", Pattern.MULTILINE)
          .splitAsStream(text)
          .skip(1)
          .map(SpoiledContentTest::spoil);
    }
  }

  private static Arguments spoil(String block) {
    String[] head = block.substring(0, block.indexOf('\n')).split(" ", 2);
    List<Replacement> changes =
        Pattern.compile("<<<\n(.*?)\n>>>\n(.*?)\n(?=<<<|$)", Pattern.DOTALL)
            .matcher(block)
            .results()
            .map(m -> new Replacement(m.group(1), m.group(2)))
            .toList();
    return Arguments.of(head[0], head[1], changes);
  }

  @Test
  void aCourseThatIsNotUtf8IsNamedWhereTheFirstWrongByteIs() throws IOException {
    var content = SmallContent.in(dir);
    String place = content.spoil(COURSE, List.of(new Replacement("\"はじめの", "\"§はじめの")));
    byte[] ms932 = content.text(COURSE).getBytes("windows-31j");
    Files.write(content.file(COURSE), ms932);

    assertThat(problems()).map(this::line).contains(COURSE + ":" + place + " json.notUtf8");
  }

  @Test
  void anEmptyFileIsNamedAsAWhole() throws IOException {
    var content = SmallContent.in(dir);
    content.write(POLICY, "");

    assertThat(problems()).map(this::line).contains(POLICY + ":0:0 json.empty");
  }

  @Test
  void aSpoiledPolicyIsLeftOutAndTheRestIsStillRead() throws IOException {
    var content = SmallContent.in(dir);
    content.write(POLICY, new String(new byte[] {'{'}, StandardCharsets.UTF_8));

    LoadedContent loaded = ContentLoader.load(dir, List.of());

    assertThat(loaded.policies().policies()).isEmpty();
    assertThat(loaded.terms()).hasSize(1);
    assertThat(loaded.organisation()).isPresent();
    assertThat(loaded.problems().stream().map(this::line))
        .containsExactly(COURSE + ":6:16 course.unknownPolicy", POLICY + ":1:2 json.end");
  }

  private List<Problem> problems() {
    return Validation.run(dir, SmallContent.SHIPPED).problems();
  }

  private String line(Problem problem) {
    String file = dir.relativize(problem.file()).toString().replace('\\', '/');
    return file + ":" + problem.line() + ":" + problem.column() + " " + problem.code();
  }

  /// What is quoted from the content may be Japanese.
  private static String withoutQuotes(String text) {
    return text.replaceAll("\"[^\"]*\"", "");
  }

  private static void saysWhatAndWhatToDoInBothLanguages(Problem problem) {
    for (var text : List.of(problem.what(), problem.todo())) {
      assertThat(text.byTag().get("ja"))
          .containsPattern("[ぁ-ん]")
          .endsWith("。")
          .doesNotContain("{0}");
      assertThat(withoutQuotes(text.byTag().get("en")))
          .doesNotContainPattern("[ぁ-ん]{4}")
          .doesNotContain("{0}");
    }
  }
}
