package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.policy.ClauseHashes;
import org.kokoroe.core.text.Language;

class ContentLoaderTest {
  @TempDir Path shipped;
  @TempDir Path added;

  @Test
  void loadsWhatShipsWithItsExactBytes() throws IOException {
    SmallContent content = SmallContent.in(shipped);

    LoadedContent loaded = ContentLoader.load(shipped, List.of());

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.course("first-steps").map(Course::version)).contains(1);
    assertThat(loaded.organisation().orElseThrow().dueOf("first-steps")).isPresent();
    ContentFile file = loaded.courseFile("first-steps").orElseThrow();
    byte[] bytes = Files.readAllBytes(content.file(SmallContent.COURSE));
    assertThat(file.bytes()).isEqualTo(bytes);
    assertThat(file.sha256()).isEqualTo(ClauseHashes.sha256(bytes));
    assertThat(file.provenance()).isEqualTo(Provenance.SHIPPED);
    assertThat(loaded.policyFile("mini").map(ContentFile::id)).contains("mini");
  }

  @Test
  void marksWhatIsAddedAsUnsigned() throws IOException {
    SmallContent.in(shipped);
    addCourse("second-steps", "second-steps");

    LoadedContent loaded = ContentLoader.load(shipped, List.of(added));

    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.courses().stream().map(Course::id))
        .containsExactly("first-steps", "second-steps");
    assertThat(loaded.courseFile("second-steps").map(ContentFile::provenance))
        .contains(Provenance.UNSIGNED);
  }

  @Test
  void keepsWhatShipsWhenSomethingAddedHasItsId() throws IOException {
    SmallContent.in(shipped);
    SmallContent.in(added);

    LoadedContent loaded = ContentLoader.load(shipped, List.of(added));

    assertThat(codes(loaded))
        .containsExactlyInAnyOrder(
            "content.policyTaken",
            "content.courseTaken",
            "content.termTaken",
            "content.organisationIgnored");
    assertThat(loaded.files())
        .hasSize(2)
        .allSatisfy(f -> assertThat(f.provenance()).isEqualTo(Provenance.SHIPPED));
    assertThat(loaded.problems().getFirst().what().in(Language.EN))
        .isEqualTo("The course id \"first-steps\" is that of a course already read.");
  }

  @Test
  void leavesOutAnAddedCourseThatIsSpoiledAndSaysWhy() throws IOException {
    SmallContent.in(shipped);
    addCourse("second-steps", "second-step");

    LoadedContent loaded = ContentLoader.load(shipped, List.of(added));

    assertThat(codes(loaded)).containsExactly("course.folder");
    assertThat(loaded.courses()).hasSize(1);
    assertThat(loaded.organisation()).isPresent();
  }

  @Test
  void readsNothingOutsideOfAnAddedFolder() throws IOException {
    SmallContent content = SmallContent.in(shipped);
    Path link = added.resolve("courses/first-steps/course.json");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, content.file(SmallContent.COURSE));

    LoadedContent loaded = ContentLoader.load(shipped, List.of(added));

    assertThat(codes(loaded)).containsExactly("content.outside");
  }

  @Test
  void saysThatAFolderIsMissingAndLoadsNothing() {
    LoadedContent loaded = ContentLoader.load(shipped.resolve("nowhere"), List.of());

    assertThat(codes(loaded)).containsExactly("content.missingFolder");
    assertThat(loaded.policies().policies()).isEmpty();
    assertThat(loaded.organisation()).isEmpty();
  }

  @Test
  void saysThatAnAddedFolderIsMissingAndLoadsTheRest() throws IOException {
    SmallContent.in(shipped);

    LoadedContent loaded = ContentLoader.load(shipped, List.of(added.resolve("nowhere")));

    assertThat(codes(loaded)).containsExactly("content.missingFolder");
    assertThat(loaded.courses()).hasSize(1);
  }

  @Test
  void saysWhichSchemaIsMissingOrBroken() throws IOException {
    SmallContent content = SmallContent.in(shipped);
    Files.delete(content.file("schema/course.schema.json"));
    assertThat(codes(ContentLoader.load(shipped, List.of()))).containsExactly("schema.missing");

    content.write("schema/course.schema.json", "{");
    assertThat(codes(ContentLoader.load(shipped, List.of()))).containsExactly("json.end");

    content.write(
        "schema/course.schema.json",
        "{\"$id\": \"kokoroe:course\", \"$ref\": \"https://example.org/course.json\"}");
    assertThat(codes(ContentLoader.load(shipped, List.of()))).containsExactly("schema.broken");
  }

  @Test
  void warnsOfAFolderWithoutItsFile() throws IOException {
    SmallContent.in(shipped);
    Files.createDirectories(added.resolve("courses/empty"));

    LoadedContent loaded = ContentLoader.load(shipped, List.of(added));

    assertThat(codes(loaded)).containsExactly("content.emptyFolder");
    assertThat(loaded.problems().getFirst().isError()).isFalse();
  }

  private void addCourse(String folder, String id) throws IOException {
    Path file = added.resolve("courses").resolve(folder).resolve("course.json");
    Files.createDirectories(file.getParent());
    String course = Files.readString(shipped.resolve(SmallContent.COURSE));
    Files.writeString(file, course.replace("\"first-steps\"", "\"" + id + "\""));
  }

  private static List<String> codes(LoadedContent content) {
    return content.problems().stream().map(Problem::code).toList();
  }
}
