package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kokoroe.core.json.Problem;

/// What ships has its readings reviewed; another town's policy may come without a list, or without
/// any reading.
class ReadingListTest {
  private static final Path SHIPPED = SmallContent.SHIPPED;

  @TempDir Path dir;

  @Test
  void readingsThatShipWithoutAListAreEachNamedOnce() throws IOException {
    var content = SmallContent.in(dir);
    Files.delete(content.file(SmallContent.READINGS));

    var problems = Validation.run(dir, SHIPPED).problems();

    assertThat(problems)
        .hasSize(13)
        .allSatisfy(p -> assertThat(p.code()).isEqualTo("content.readingUnlisted"));
    assertThat(ContentLoader.load(dir, List.of()).policies().policies()).hasSize(1);
  }

  @Test
  void anAddedPolicyNeedsNoListAndNoReadings() throws IOException {
    var content = SmallContent.in(dir);
    Path added = dir.resolve("added");
    Files.createDirectories(added);
    Files.move(content.file("policies"), added.resolve("policies"));

    assertThat(Validation.run(added, SHIPPED).problems()).isEmpty();

    Path policy = added.resolve(SmallContent.POLICY);
    Files.writeString(policy, Files.readString(policy).replaceAll(",\\s*\"ruby\": \"[^\"]*\"", ""));

    assertThat(Validation.run(added, SHIPPED).problems()).isEmpty();
  }

  @Test
  void aListThatAnAddedFolderBringsIsHeldAgainstItsPolicies() throws IOException {
    var content = SmallContent.in(dir);
    Path added = dir.resolve("added");
    Files.createDirectories(added);
    Files.move(content.file("policies"), added.resolve("policies"));
    Files.writeString(
        added.resolve(SmallContent.READINGS),
        content.text(SmallContent.READINGS).replace("\"mini\": 2", "\"mini\": 1"));

    assertThat(Validation.run(added, SHIPPED).problems())
        .extracting(Problem::code)
        .containsExactly("content.readingCount");
  }

  @Test
  void aClauseWithoutReadingsAmongOthersIsOnlyAWarning() throws IOException {
    var content = SmallContent.in(dir);
    Path policy = content.file(SmallContent.POLICY);
    String text = Files.readString(policy);
    Files.writeString(policy, text.replace(",\n      \"ruby\": \"｜目的《もくてき》\"", ""));

    assertThat(Validation.run(policy, SHIPPED).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.code()).isEqualTo("policy.rubyNone"))
        .satisfies(p -> assertThat(p.isError()).isFalse());
    assertThat(Validation.run(policy, SHIPPED).policies()).isEqualTo(1);
  }
}
