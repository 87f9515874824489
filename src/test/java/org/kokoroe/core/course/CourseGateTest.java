package org.kokoroe.core.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

/// What is asked of a bank as a whole: its form must not give the keys away, and papers can be
/// drawn from it.
class CourseGateTest {
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));
  private static final PolicyLibrary LIBRARY = ContentLoader.load(CONTENT, List.of()).policies();
  private static final String USUAL = "選択肢です";
  private static final String ONE_LONGER = "選択肢です。";
  private static final String MUCH_LONGER = "選択肢ですがとても長い";
  private static final String OBJECTIVE =
      "\"objectives\": [{ \"id\": \"LO-01\", \"title\": { \"ja\": \"一\", \"en\": \"One\" } }],";

  @Test
  void aBankOfEvenFormPasses() {
    assertThat(codes(bank(20, i -> question(i, i % 4, USUAL)))).isEmpty();
  }

  @Test
  void keysThatAreOftenTheLongestAreNamedForTheLanguage() {
    List<Problem> problems =
        problems(bank(20, i -> question(i, i % 4, i < 8 ? ONE_LONGER : USUAL)));

    assertThat(problems.stream().map(Problem::code)).containsExactly("course.longestKeys");
    assertThat(problems.getFirst().what().in(Language.EN))
        .isEqualTo(
            "The correct option is the longest in 8 of 20 questions (ja); at most 35 % should be"
                + " so.");
    assertThat(codes(bank(20, i -> question(i, i % 4, i < 7 ? ONE_LONGER : USUAL)))).isEmpty();
  }

  @Test
  void aKeyMuchLongerThanTheOthersIsNamed() {
    List<Problem> problems =
        problems(bank(20, i -> question(i, i % 4, i == 3 ? MUCH_LONGER : USUAL)));

    assertThat(problems.stream().map(Problem::code)).containsExactly("course.longKey");
    assertThat(problems.getFirst().what().in(Language.JA))
        .isEqualTo("正解の長さが 11 字で、ほかの選択肢の中央値 5 字の 1.3 倍を超えています。");
  }

  @Test
  void exceptionsToTheLengthRuleAreFew() {
    assertThat(codes(bank(20, i -> excepted(i < 2, question(i, i % 4, USUAL))))).isEmpty();
    assertThat(codes(bank(20, i -> excepted(i < 3, question(i, i % 4, USUAL)))))
        .containsExactly("course.lengthExceptions");
  }

  @Test
  void keysInTheSamePlaceAreNamed() {
    assertThat(codes(bank(20, i -> question(i, i < 10 ? 2 : i % 4, USUAL))))
        .containsExactly("course.keyPosition");
  }

  @Test
  void aSmallBankIsNotCounted() {
    assertThat(codes(bank(19, i -> question(i, 0, MUCH_LONGER)))).isEmpty();
  }

  @Test
  void rowsThatShareObjectivesMustHaveEnoughTogether() {
    String rows =
        OBJECTIVE
            + """
            "blueprint": { "rows": [
              { "objectives": ["LO-01"], "count": 3 }, { "objectives": ["LO-01"], "count": %d }] },
            """;
    IntFunction<String> question = i -> aimed(question(i, 0, USUAL));

    assertThat(codes(course(rows.formatted(2), 5, question)))
        .containsExactly("course.smallPool", "course.smallPool");
    assertThat(codes(course(rows.formatted(3), 5, question))).contains("course.sharedPool");
  }

  @Test
  void aPaperMustBePossibleForEachPolicy() {
    String head =
        OBJECTIVE + "\"blueprint\": { \"rows\": [{ \"objectives\": [\"LO-01\"], \"count\": 1 }] },";
    String course =
        course(head, 3, i -> aimed(question(i, 0, USUAL)))
            .replaceFirst("\\[\"kameyama\"\\]", "[\"kameyama\", \"tokyo\"]");

    assertThat(codes(course)).containsExactly("course.noQuestions", "course.pool");
  }

  private static String bank(int size, IntFunction<String> question) {
    return course("", size, question);
  }

  private static String course(String head, int size, IntFunction<String> question) {
    return """
    { "format": "kokoroe-course/1", "id": "bank", "version": 1,
      "title": { "ja": "問題", "en": "Bank" },
      "policies": ["kameyama"],
      %s "questions": [%s] }
    """
        .formatted(
            head, IntStream.range(0, size).mapToObj(question).collect(Collectors.joining(",\n")));
  }

  private static String question(int number, int key, String keyText) {
    String options =
        IntStream.range(0, 4)
            .mapToObj(i -> option(i, i == key ? keyText : USUAL, i == key))
            .collect(Collectors.joining(","));
    return """
    { "uid": "q-%d", "version": 1, "type": "single", "policies": ["kameyama"],
      "stem": { "ja": "問い", "en": "Question" }, "options": [%s],
      "explanation": { "ja": "説明", "en": "Why" },
      "citations": [{ "clause": "kameyama:5.p1", "kind": "basis" }] }
    """
        .formatted(number, options);
  }

  private static String option(int number, String ja, boolean correct) {
    return """
    { "id": "%s", "text": { "ja": "%s", "en": "an option" }, "correct": %s,
      "feedback": { "ja": "説明", "en": "Why" } }
    """
        .formatted((char) ('a' + number), ja, correct);
  }

  private static String aimed(String question) {
    return question.replace("\"version\"", "\"objective\": \"LO-01\", \"version\"");
  }

  private static String excepted(boolean really, String question) {
    return really
        ? question.replace("\"version\"", "\"lengthException\": \"the term is long\", \"version\"")
        : question;
  }

  private static List<String> codes(String course) {
    return problems(course).stream().map(Problem::code).toList();
  }

  private static List<Problem> problems(String course) {
    Schemas.Load load = Schemas.load(CONTENT.resolve("schema"), List.of(CourseReader.SCHEMA));
    var reader = new CourseReader(((Schemas.Loaded) load).schemas(), LIBRARY);
    Path file = Path.of("bank", "course.json");
    return switch (reader.read(file, course.getBytes(StandardCharsets.UTF_8))) {
      case CourseReader.Valid(Course ignored, List<Problem> warnings) -> warnings;
      case CourseReader.Refused(List<Problem> problems) -> problems;
    };
  }
}
