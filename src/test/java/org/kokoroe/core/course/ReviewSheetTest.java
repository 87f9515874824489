package org.kokoroe.core.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kokoroe.core.content.ContentLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the review sheets say is so: they name questions that are there, in the version that was
/// read, and no question is asked that nobody but its writer has read.
class ReviewSheetTest {
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));

  static Stream<Course> courses() {
    return ContentLoader.load(CONTENT, List.of()).courses().stream();
  }

  @ParameterizedTest
  @MethodSource("courses")
  void everyQuestionThatIsAskedWasReadByAnotherPerson(Course course) throws IOException {
    Path sheet = CONTENT.resolve("courses").resolve(course.id()).resolve("review.json");
    JsonNode review = new JsonMapper().readTree(Files.readAllBytes(sheet));

    assertThat(review.path("course").asString()).isEqualTo(course.id());
    assertThat(review.path("reviewer").path("ja").asString()).isNotBlank();
    assertThat(review.path("questions").valueStream().map(q -> q.path("verdict").asString()))
        .allMatch(Set.of("accepted", "changed")::contains);
    List<String> read =
        review.path("questions").valueStream().map(q -> q.path("question").asString()).toList();
    assertThat(read).doesNotHaveDuplicates();
    Set<String> asked =
        course.questions().stream()
            .filter(q -> q.core().state() == QuestionState.READY)
            .map(Question::reference)
            .collect(Collectors.toSet());
    assertThat(read).containsExactlyInAnyOrderElementsOf(asked);
  }
}
