package org.kokoroe.core.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.record.AttemptStarted;
import org.kokoroe.core.record.AttemptSubmitted;
import org.kokoroe.core.record.Event;
import org.kokoroe.core.record.PersonDetails;

/// The events that rows rest on: of each sitting its beginning and its end, and what was known of a
/// person at any place in the log.
final class RecordedEvents {
  private final Map<UUID, Event> started = new HashMap<>();
  private final Map<Begin, ZoneOffset> offsets = new HashMap<>();
  private final Map<UUID, Event> submitted = new HashMap<>();
  private final Map<UUID, NavigableMap<Long, PersonDetails>> details = new HashMap<>();

  private record Begin(@Nullable UUID person, Instant at) {}

  RecordedEvents(List<Event> events) {
    events.forEach(this::add);
  }

  private void add(Event event) {
    switch (event.type()) {
      case ATTEMPT_STARTED -> {
        started.putIfAbsent(event.payloadAs(AttemptStarted.class).attempt(), event);
        offsets.putIfAbsent(new Begin(event.subject(), event.at()), event.offset());
      }
      case ATTEMPT_SUBMITTED ->
          submitted.putIfAbsent(event.payloadAs(AttemptSubmitted.class).attempt(), event);
      case PERSON_REGISTERED, PERSON_CHANGED -> {
        UUID person = event.subject();
        if (person != null) {
          details
              .computeIfAbsent(person, p -> new TreeMap<>())
              .put(event.sequence(), event.payloadAs(PersonDetails.class));
        }
      }
      default -> {}
    }
  }

  /// Returns the event that decided a sitting: its end, or its beginning while it is open.
  Event deciding(UUID attempt) {
    Event end = submitted.get(attempt);
    return end != null ? end : begin(attempt);
  }

  /// Returns when the sitting began that the person began at that instant, by the clock on the
  /// wall.
  OffsetDateTime startedAt(UUID person, Instant instant) {
    return instant.atOffset(Objects.requireNonNull(offsets.get(new Begin(person, instant))));
  }

  /// Returns when a sitting was handed in.
  Optional<OffsetDateTime> submittedAt(UUID attempt) {
    return Optional.ofNullable(submitted.get(attempt)).map(RecordedEvents::time);
  }

  /// Returns what was known of a person when that event was written.
  Optional<PersonDetails> detailsAt(UUID person, Event event) {
    return Optional.ofNullable(details.get(person))
        .map(log -> log.floorEntry(event.sequence()))
        .map(Map.Entry::getValue);
  }

  private Event begin(UUID attempt) {
    Event event = started.get(attempt);
    if (event == null) {
      throw new IllegalArgumentException("a sitting without a beginning");
    }
    return event;
  }

  private static OffsetDateTime time(Event event) {
    return event.at().atOffset(event.offset());
  }
}
