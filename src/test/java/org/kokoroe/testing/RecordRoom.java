package org.kokoroe.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.quiz.QuizDesk;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.AttemptStarted;
import org.kokoroe.core.record.AttemptSubmitted;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.KeepOutcome;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.PaperItem;
import org.kokoroe.core.record.Payload;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.ResponseGiven;

/// Real records in a folder over the content that ships, with example people.
public final class RecordRoom implements AutoCloseable {
  /// The course that ships.
  public static final String COURSE = "human-security";

  private static final Path SHIPPED = Path.of(System.getProperty("kokoroe.content"));
  private static final int QUESTIONS = 10;

  private final SetClock clock = new SetClock("2026-11-22T10:00:00+09:00");
  private final LoadedContent content;
  private final RecordStore store;
  private final Workspace workspace;

  /// Opens new records in `data`, over what ships and the `added` content folders.
  public RecordRoom(Path data, Path... added) {
    content = ContentLoader.load(SHIPPED, List.of(added));
    OpenOutcome outcome = RecordStore.open(data, clock, System::nanoTime);
    assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
    store = ((OpenOutcome.Opened) outcome).store();
    var schemas = ((Schemas.Loaded) Schemas.load(SHIPPED.resolve("schema"), List.of())).schemas();
    var desk =
        new QuizDesk(store, () -> content, schemas, clock, new SplittableRandom(7)::nextLong);
    workspace = new Workspace(content, store, desk, clock);
  }

  public SetClock clock() {
    return clock;
  }

  public RecordStore store() {
    return store;
  }

  public Workspace workspace() {
    return workspace;
  }

  /// Registers a person who reads the policy of 亀山市.
  public UUID person(String number, String name, String department) {
    UUID person = UUID.randomUUID();
    append(
        EventType.PERSON_REGISTERED,
        person,
        new PersonDetails(number, name, department, "kameyama"));
    return person;
  }

  /// Reads a lesson.
  public void lesson(UUID person, String lesson) {
    assertThat(workspace.quiz().read(person, content.course(COURSE).orElseThrow(), lesson))
        .isInstanceOf(AppendOutcome.Saved.class);
  }

  /// Sits and answers `answered` of ten questions, `right` of them rightly; hands in once all are
  /// answered.
  public UUID sitting(UUID person, int answered, int right) {
    Course course = content.course(COURSE).orElseThrow();
    UUID attempt = UUID.randomUUID();
    List<PaperItem> paper =
        course.questionsFor("kameyama").stream()
            .limit(QUESTIONS)
            .map(q -> new PaperItem(q.reference(), List.of("a", "b")))
            .toList();
    var started =
        new AttemptStarted(
            attempt,
            COURSE,
            course.version(),
            kept(content.courseFile(COURSE).orElseThrow().bytes()),
            "kameyama",
            Map.of("kameyama", kept(content.policyFile("kameyama").orElseThrow().bytes())),
            42,
            paper,
            80);
    append(EventType.ATTEMPT_STARTED, person, started);
    for (int i = 0; i < answered; i++) {
      append(EventType.RESPONSE_GIVEN, person, response(attempt, i, paper.get(i), i < right));
    }
    if (answered == QUESTIONS) {
      var end = new AttemptSubmitted(attempt, right, 1, QUESTIONS, right >= 8, 61_000);
      append(EventType.ATTEMPT_SUBMITTED, person, end);
    }
    return attempt;
  }

  private static ResponseGiven response(UUID attempt, int index, PaperItem item, boolean right) {
    return new ResponseGiven(
        attempt,
        index,
        item.question(),
        item.order(),
        List.of("a"),
        right ? 1 : 0,
        1,
        "ja",
        4_000,
        List.of());
  }

  private String kept(byte[] bytes) {
    return ((KeepOutcome.Kept) store.keep(bytes)).sha256();
  }

  private void append(EventType type, UUID subject, Payload payload) {
    assertThat(store.append(type, subject, payload, null)).isInstanceOf(AppendOutcome.Saved.class);
  }

  @Override
  public void close() {
    store.close();
  }
}
