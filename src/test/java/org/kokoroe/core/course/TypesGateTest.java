package org.kokoroe.core.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

/// One fault at a time in a course with a question of every type: each is named, at its place.
class TypesGateTest {
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));
  private static final PolicyLibrary LIBRARY = ContentLoader.load(CONTENT, List.of()).policies();
  private static final Path COURSE =
      Path.of(System.getProperty("kokoroe.basedir"))
          .resolve("src/test/resources/org/kokoroe/training/every-type/courses/every-type")
          .resolve("course.json");

  @Test
  void theCourseItselfPasses() throws IOException {
    assertThat(problems(Files.readString(COURSE))).isEmpty();
  }

  /// @param after what is changed comes after these words
  /// @param at the words, after the change, in whose line the fault is or begins
  private record Fault(String code, String after, String from, String to, String at) {
    @Override
    public String toString() {
      return code + " " + after;
    }
  }

  private static Stream<Fault> faults() {
    return Stream.of(
        inPlace("course.unknownTarget", "et-zones", "\"target\": \"z3\"", "\"target\": \"z9\""),
        inPlace("course.targetTwice", "et-matching", "\"target\": \"t2\"", "\"target\": \"t1\""),
        new Fault(
            "course.emptyZone",
            "et-zones",
            "\"target\": \"z2\"",
            "\"target\": \"z1\"",
            "\"id\": \"z2\""),
        new Fault(
            "course.kprime",
            "et-matrix",
            "\"statements\"",
            "\"scoring\": \"kprime\", \"statements\"",
            "\"statements\""),
        new Fault(
            "course.onePolicy",
            "et-cloze",
            "[\"kameyama\"]",
            "[\"kameyama\", \"tokyo\"]",
            "\"clause\""),
        new Fault("course.clozeBasis", "et-cloze", "\"basis\"", "\"related\"", "\"clause\""),
        inPlace("course.sameWords", "et-cloze", "\"許可の後に\"", "\"必要なときに\""),
        inPlace("course.wordsTwice", "et-cloze", "\"中断\"", "\"情報にアクセス\""),
        inPlace("course.gapsOverlap", "et-cloze", "\"中断\"", "\"ときに中断\""),
        inPlace("course.span", "et-cloze", "\"中断\"", "\"停止\""),
        inPlace("course.span", "et-hunt", "\"情報資産に対する", "\"情報資産への"),
        new Fault(
            "course.oneKey", "et-hunt", "\"correct\": true", "\"correct\": false", "\"passages\""),
        inPlace("course.duplicateId", "et-ordering", "\"id\": \"b\"", "\"id\": \"a\""),
        inPlace("course.unknownNode", "et-scenario", "\"next\": \"n3\"", "\"next\": \"n9\""),
        inPlace("course.uncited", "\"nodes\"", "\"kameyama:3.(1)\"", "\"kameyama:3.(2)\""),
        new Fault(
            "course.idleDecision", "\"id\": \"n3\"", "\"marks\": 0", "\"marks\": 1", "\"choices\""),
        new Fault(
            "course.circle",
            "\"id\": \"n3\"",
            "\"marks\": 1",
            "\"marks\": 1, \"next\": \"n1\"",
            "\"nodes\""),
        new Fault(
            "course.unreached",
            "et-scenario",
            "\"next\": \"n2\"",
            "\"next\": \"n3\"",
            "\"id\": \"n2\""),
        inPlace(
            "course.unknownQuestion",
            "et-single",
            "\"version\": 1",
            "\"version\": 1, \"excludes\": [\"et-nobody\"]"),
        inPlace(
            "course.mustPassUnasked",
            "every-type",
            "\"passPercent\": 80",
            "\"passPercent\": 80, \"mustPass\": [\"kameyama:11.p2\"]"));
  }

  private static Fault inPlace(String code, String after, String from, String to) {
    return new Fault(code, after, from, to, to);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsNamedWhereItIs(Fault fault) throws IOException {
    String course = Files.readString(COURSE);
    int start = course.indexOf(fault.from(), course.indexOf(fault.after()));
    assertThat(start).isPositive();
    String spoilt =
        course.substring(0, start) + fault.to() + course.substring(start + fault.from().length());

    List<Problem> named =
        problems(spoilt).stream().filter(p -> p.code().equals(fault.code())).toList();

    assertThat(named).hasSize(1);
    assertThat(named.getFirst().isError()).isTrue();
    int line = line(spoilt, place(spoilt, fault, start));
    assertThat(named.getFirst().line()).isBetween(line - 1, line);
    assertThat(named.getFirst().todo().in(Language.JA)).isNotEmpty();
    assertThat(named.getFirst().todo().in(Language.EN)).isNotEmpty();
  }

  /// Where the fault is: in the words that changed, or in a part of the same question.
  private static int place(String course, Fault fault, int changed) {
    if (fault.at().equals(fault.to())) {
      return changed;
    }
    int question = course.lastIndexOf("\"uid\"", changed);
    int from = fault.at().equals("\"choices\"") ? course.indexOf(fault.after()) : question;
    return course.indexOf(fault.at(), from);
  }

  private static int line(String course, int place) {
    return 1 + (int) course.substring(0, place).chars().filter(c -> c == '\n').count();
  }

  @Test
  void aPaperMustBePossibleWhicheverQuestionIsLeftOut() throws IOException {
    String course =
        Files.readString(COURSE)
            .replace(
                "\"passPercent\": 80",
                """
                "objectives": [{ "id": "LO-01", "title": { "ja": "一", "en": "One" } }],
                "blueprint": { "rows": [{ "objectives": ["LO-01"], "count": 2 }] }
                """)
            .replaceFirst("\"version\": 1,\\s+\"type\": \"single\"", aimed("et-multiple", "single"))
            .replaceFirst(
                "\"version\": 1,\\s+\"type\": \"multiple\"", aimed("et-words", "multiple"));

    assertThat(problems(course).stream().filter(Problem::isError).map(Problem::code))
        .containsExactly("course.excludedPool");
  }

  private static String aimed(String excludes, String type) {
    return "\"version\": 1, \"objective\": \"LO-01\", \"excludes\": [\"%s\"], \"type\": \"%s\""
        .formatted(excludes, type);
  }

  private static List<Problem> problems(String course) {
    Schemas.Load load = Schemas.load(CONTENT.resolve("schema"), List.of(CourseReader.SCHEMA));
    var reader = new CourseReader(((Schemas.Loaded) load).schemas(), LIBRARY);
    Path file = Path.of("every-type", "course.json");
    return switch (reader.read(file, course.getBytes(StandardCharsets.UTF_8))) {
      case CourseReader.Valid(Course ignored, List<Problem> warnings) -> warnings;
      case CourseReader.Refused(List<Problem> problems) -> problems;
    };
  }
}
