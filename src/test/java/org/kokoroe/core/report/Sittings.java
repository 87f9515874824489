package org.kokoroe.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.AttemptStarted;
import org.kokoroe.core.record.AttemptSubmitted;
import org.kokoroe.core.record.ClauseShown;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.KeepOutcome;
import org.kokoroe.core.record.OpenOutcome;
import org.kokoroe.core.record.PaperItem;
import org.kokoroe.core.record.PersonDetails;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.ResponseGiven;
import org.kokoroe.core.text.LocalizedText;

/// Records on disk, made as the app makes them, with a clock that tests set.
public final class Sittings implements AutoCloseable {
  /// The organisation of the records.
  public static final Office OFFICE =
      new Office(
          "242101",
          LocalizedText.of("亀山市", "Kameyama City"),
          Map.of(
              "01",
              LocalizedText.of("総務課", "General affairs"),
              "02",
              LocalizedText.of("議会事務局", "Assembly secretariat")));

  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));

  private final SetClock clock = new SetClock();
  private final RecordStore store;
  private final String course;
  private final String policy;

  /// Opens records in that folder.
  public Sittings(Path directory) throws IOException {
    OpenOutcome outcome = RecordStore.open(directory, clock, System::nanoTime);
    assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
    store = ((OpenOutcome.Opened) outcome).store();
    course = keep("courses/human-security/course.json");
    policy = keep("policies/tokyo/policy.json");
  }

  /// Returns the store.
  public RecordStore store() {
    return store;
  }

  /// Returns the clock, which stands still until it is set.
  public Clock clock() {
    return clock;
  }

  /// Sets the clock.
  public Sittings at(String instant) {
    clock.now = Instant.parse(instant);
    return this;
  }

  /// Enters a person.
  public UUID person(String number, String name, String department) {
    UUID id = UUID.randomUUID();
    saved(EventType.PERSON_REGISTERED, id, new PersonDetails(number, name, department, "tokyo"));
    return id;
  }

  /// Changes a person's details.
  public void change(UUID id, String number, String name, String department) {
    saved(EventType.PERSON_CHANGED, id, new PersonDetails(number, name, department, "tokyo"));
  }

  /// Begins a sitting of `questions` questions.
  public UUID start(UUID person, int version, int questions) {
    UUID attempt = UUID.randomUUID();
    List<PaperItem> paper = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      paper.add(new PaperItem("q" + i + "@1", List.of("a", "b")));
    }
    saved(
        EventType.ATTEMPT_STARTED,
        person,
        new AttemptStarted(
            attempt,
            "human-security",
            version,
            course,
            "tokyo",
            Map.of("tokyo", policy),
            7,
            paper,
            80));
    return attempt;
  }

  /// Answers one question with that mark.
  public void answer(UUID person, UUID attempt, int index, long numerator, long denominator) {
    var shown = new ClauseShown("tokyo:6.(4).p1", "ab".repeat(32), "ab".repeat(32));
    saved(
        EventType.RESPONSE_GIVEN,
        person,
        new ResponseGiven(
            attempt,
            index,
            "q" + index + "@1",
            List.of("a", "b"),
            List.of("a"),
            numerator,
            denominator,
            index == 0 ? "en" : "ja",
            1000,
            List.of(shown)));
  }

  /// Answers all, `right` of them rightly, and hands in after `millis`.
  public UUID sit(UUID person, int version, int questions, int right, long millis) {
    UUID attempt = start(person, version, questions);
    finish(person, attempt, questions, right, millis);
    return attempt;
  }

  /// Answers all of a sitting that was begun, `right` of them rightly, and hands in after `millis`.
  public void finish(UUID person, UUID attempt, int questions, int right, long millis) {
    for (int i = 0; i < questions; i++) {
      answer(person, attempt, i, i < right ? 1 : 0, 1);
    }
    saved(
        EventType.ATTEMPT_SUBMITTED,
        person,
        new AttemptSubmitted(attempt, right, 1, questions, right * 100 >= 80 * questions, millis));
  }

  @Override
  public void close() {
    store.close();
  }

  private void saved(EventType type, UUID person, org.kokoroe.core.record.Payload payload) {
    assertThat(store.append(type, person, payload, null)).isInstanceOf(AppendOutcome.Saved.class);
  }

  private String keep(String file) throws IOException {
    KeepOutcome outcome = store.keep(Files.readAllBytes(CONTENT.resolve(file)));
    assertThat(outcome).isInstanceOf(KeepOutcome.Kept.class);
    return ((KeepOutcome.Kept) outcome).sha256();
  }

  private static final class SetClock extends Clock {
    private Instant now = Instant.parse("2026-11-22T07:30:15Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Tokyo");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
