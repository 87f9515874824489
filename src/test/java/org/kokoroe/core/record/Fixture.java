package org.kokoroe.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// A store with a person and a course, for the tests of this package.
final class Fixture {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T00:30:00.123Z"), ZoneId.of("Asia/Tokyo"));
  static final byte[] COURSE = "{\"course\":\"例\"}".getBytes(StandardCharsets.UTF_8);
  static final byte[] POLICY = "{\"policy\":\"例\"}".getBytes(StandardCharsets.UTF_8);
  static final PersonDetails HANAKO = new PersonDetails("00123", "山田 花子（例）", "総務課", "kameyama");

  private Fixture() {}

  static RecordStore open(Path directory) {
    return opened(RecordStore.open(directory, CLOCK, System::nanoTime));
  }

  static RecordStore opened(OpenOutcome outcome) {
    assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
    return ((OpenOutcome.Opened) outcome).store();
  }

  static Event saved(AppendOutcome outcome) {
    assertThat(outcome).isInstanceOf(AppendOutcome.Saved.class);
    return ((AppendOutcome.Saved) outcome).event();
  }

  static UUID register(RecordStore store, PersonDetails details) {
    UUID person = UUID.randomUUID();
    saved(store.append(EventType.PERSON_REGISTERED, person, details, null));
    return person;
  }

  static UUID start(RecordStore store, UUID person, int questions) {
    UUID attempt = UUID.randomUUID();
    saved(store.append(EventType.ATTEMPT_STARTED, person, paper(store, attempt, questions), null));
    return attempt;
  }

  static AttemptStarted paper(RecordStore store, UUID attempt, int questions) {
    store.keep(COURSE);
    store.keep(POLICY);
    List<PaperItem> paper =
        IntStream.range(0, questions)
            .mapToObj(i -> new PaperItem("q" + i + "@1", List.of("c", "a", "b")))
            .toList();
    return new AttemptStarted(
        attempt,
        "awareness",
        2,
        Chain.digest(COURSE),
        "kameyama",
        Map.of("kameyama", Chain.digest(POLICY)),
        42L,
        paper,
        80);
  }

  static LessonRead lessonRead(String lesson) {
    Map<String, String> policies = Map.of("kameyama", Chain.digest(POLICY));
    return new LessonRead("awareness", 2, lesson, Chain.digest(COURSE), policies);
  }

  static ResponseGiven response(UUID attempt, int index, long numerator, long denominator) {
    return new ResponseGiven(
        attempt,
        index,
        "q" + index + "@1",
        List.of("c", "a", "b"),
        List.of("a"),
        numerator,
        denominator,
        "ja",
        4_321L,
        List.of(new ClauseShown("kameyama:7.(5).p1", "ab".repeat(32), "ab".repeat(32))));
  }

  static AppendOutcome answer(RecordStore store, UUID person, ResponseGiven response) {
    return store.append(EventType.RESPONSE_GIVEN, person, response, null);
  }

  /// Answers every question, `right` of them rightly, and hands in.
  static void finish(RecordStore store, UUID person, UUID attempt, int questions, int right) {
    for (int i = 0; i < questions; i++) {
      saved(answer(store, person, response(attempt, i, i < right ? 1 : 0, 1)));
    }
    boolean passed = right * 100 >= 80 * questions;
    var end = new AttemptSubmitted(attempt, right, 1, questions, passed, 60_001L);
    saved(store.append(EventType.ATTEMPT_SUBMITTED, person, end, null));
  }
}
