package org.kokoroe.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.text.Language;

/// Real stores, the real content, and desks over both.
final class Desks {
  static final String COURSE = "human-security";
  static final Path SHIPPED = Path.of(System.getProperty("kokoroe.content"));
  static final LoadedContent CONTENT = ContentLoader.load(SHIPPED, List.of());
  static final Clock CLOCK = at("2026-11-22T09:00:00+09:00");

  private static final Schemas SCHEMAS =
      ((Schemas.Loaded) Schemas.load(SHIPPED.resolve("schema"), List.of())).schemas();

  private Desks() {}

  static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), ZoneId.of("Asia/Tokyo"));
  }

  static RecordStore store(Path directory) {
    return store(directory, CLOCK);
  }

  static RecordStore store(Path directory, Clock clock) {
    OpenOutcome outcome = RecordStore.open(directory, clock, System::nanoTime);
    assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
    return ((OpenOutcome.Opened) outcome).store();
  }

  static UUID register(RecordStore store) {
    UUID person = UUID.randomUUID();
    var details = new PersonDetails("00123", "山田 花子（例）", "01", "kameyama");
    assertThat(store.append(EventType.PERSON_REGISTERED, person, details, null))
        .isInstanceOf(AppendOutcome.Saved.class);
    return person;
  }

  static QuizDesk desk(RecordStore store, long seed) {
    return desk(store, CONTENT, CLOCK, seed);
  }

  static QuizDesk desk(RecordStore store, LoadedContent content, Clock clock, long seed) {
    return new QuizDesk(store, () -> content, SCHEMAS, clock, new SplittableRandom(seed)::nextLong);
  }

  /// A desk that reads what was kept against a schema to which no course of today conforms.
  static QuizDesk deskOfAnotherFormat(RecordStore store, Path folder) throws IOException {
    changed(folder, "\"version\": 1,", "\"version\": 1,");
    Path schema = folder.resolve("schema").resolve("course.schema.json");
    Files.writeString(
        schema, Files.readString(schema).replace("kokoroe-course/1", "kokoroe-course/9"));
    var loaded = (Schemas.Loaded) Schemas.load(schema.getParent(), List.of());
    return new QuizDesk(
        store, () -> CONTENT, loaded.schemas(), CLOCK, new SplittableRandom(3)::nextLong);
  }

  static Attempt started(StartOutcome outcome) {
    assertThat(outcome).isInstanceOf(StartOutcome.Ready.class);
    return ((StartOutcome.Ready) outcome).attempt();
  }

  /// Answers the question at `index` rightly or wrongly, in Japanese, in a second.
  static Given answer(Sitting sitting, int index, boolean right) {
    var question = sitting.paper().question(index);
    Answer answer = right ? SampleAnswers.right(question) : SampleAnswers.wrong(question);
    AnswerOutcome outcome = sitting.answer(index, answer, Language.JA, 1000);
    assertThat(outcome).isInstanceOf(AnswerOutcome.Accepted.class);
    return ((AnswerOutcome.Accepted) outcome).given();
  }

  /// Answers all questions that are left, `right` of them rightly, and hands in.
  static Result finish(Attempt attempt, int right) {
    int from = attempt.next().orElseThrow();
    for (int i = from; i < attempt.paper().size(); i++) {
      answer(attempt, i, i - from < right);
    }
    SubmitOutcome outcome = attempt.submit();
    assertThat(outcome).isInstanceOf(SubmitOutcome.Submitted.class);
    return ((SubmitOutcome.Submitted) outcome).result();
  }

  /// Copies the content to `target`, with one string of the course replaced by another.
  static LoadedContent changed(Path target, String from, String to) {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      Path course = target.resolve("courses").resolve(COURSE).resolve("course.json");
      String text = Files.readString(course);
      assertThat(text).contains(from);
      Files.writeString(course, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ContentLoader.load(target, List.of());
  }
}
