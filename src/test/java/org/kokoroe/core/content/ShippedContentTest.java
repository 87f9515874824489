package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.policy.Policy;

/// An invalid file in `content/` fails the build here.
class ShippedContentTest {
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));

  @Test
  void hasNothingThatCannotBeUsedAndAtMostSmallPools() {
    assertThat(Validation.run(CONTENT, CONTENT).problems())
        .filteredOn(p -> p.isError() || !p.code().equals("course.smallPool"))
        .map(ShippedContentTest::line)
        .isEmpty();
  }

  @Test
  void isLoadedWhole() {
    LoadedContent content = ContentLoader.load(CONTENT, List.of());

    assertThat(content.policies().policies().stream().map(Policy::id))
        .containsExactly("kameyama", "tokyo");
    assertThat(content.course("human-security")).isPresent();
    assertThat(content.terms()).hasSizeGreaterThan(100);
    assertThat(content.organisation()).isPresent();
    assertThat(content.courses().stream().map(Course::id))
        .as("what is asked for first, then from newcomers to a few")
        .containsExactly("human-security", "every-year", "counter", "managers", "related-parties");
    assertThat(content.files())
        .hasSize(content.policies().policies().size() + content.courses().size())
        .allSatisfy(f -> assertThat(f.provenance()).isEqualTo(Provenance.SHIPPED));
  }

  @Test
  void asksAboutEachOfTheObjectivesAtLeastThreeTimes() {
    Map<String, Long> asked =
        ContentLoader.load(CONTENT, List.of()).courses().stream()
            .flatMap(c -> c.questions().stream())
            .map(q -> String.valueOf(q.core().objective()))
            .collect(Collectors.groupingBy(o -> o, Collectors.counting()));

    assertThat(asked.values().stream().mapToLong(n -> n).sum()).isGreaterThanOrEqualTo(150);
    assertThat(IntStream.rangeClosed(1, 44).mapToObj("LO-%02d"::formatted))
        .allSatisfy(o -> assertThat(asked.getOrDefault(o, 0L)).as(o).isGreaterThanOrEqualTo(3));
  }

  private static String line(Problem p) {
    return "%s:%d:%d %s %s".formatted(p.file(), p.line(), p.column(), p.code(), p.what().byTag());
  }
}
