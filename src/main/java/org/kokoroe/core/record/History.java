package org.kokoroe.core.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is known of people, sittings and completions: recomputed from the events, disposable, and
/// kept in step with every append. Safe to read from any thread; what it returns never changes.
public final class History {
  private final Map<UUID, PersonRecord> people = new LinkedHashMap<>();
  private final Map<UUID, AttemptRecord> attempts = new LinkedHashMap<>();
  private final Map<UUID, List<LessonRecord>> lessons = new LinkedHashMap<>();
  private final Map<UUID, List<AcknowledgementRecord>> acknowledgements = new LinkedHashMap<>();
  private Bytes builtFrom = Chain.GENESIS;

  History() {}

  /// Returns what those events tell; throws [IllegalArgumentException] at one that cannot be read.
  static History of(List<Event> events) {
    History history = new History();
    events.forEach(history::apply);
    return history;
  }

  /// Returns the hash of the last event this was built from.
  public synchronized Bytes builtFrom() {
    return builtFrom;
  }

  /// Returns all people in the order of registration.
  public synchronized List<PersonRecord> people() {
    return List.copyOf(people.values());
  }

  /// Returns that person.
  public synchronized Optional<PersonRecord> person(UUID id) {
    return Optional.ofNullable(people.get(id));
  }

  /// Returns all sittings in the order in which they began.
  public synchronized List<AttemptRecord> attempts() {
    return List.copyOf(attempts.values());
  }

  /// Returns a person's sittings in the order in which they began.
  public List<AttemptRecord> attempts(UUID person) {
    return attempts().stream().filter(a -> a.person().equals(person)).toList();
  }

  /// Returns that sitting.
  public synchronized Optional<AttemptRecord> attempt(UUID attempt) {
    return Optional.ofNullable(attempts.get(attempt));
  }

  /// Returns the responses of a sitting by place; none for an unknown one.
  public List<ResponseRecord> responses(UUID attempt) {
    return attempt(attempt).map(AttemptRecord::responses).orElse(List.of());
  }

  /// Returns the lessons a person read, oldest first, a second reading included.
  public synchronized List<LessonRecord> lessons(UUID person) {
    return List.copyOf(lessons.getOrDefault(person, List.of()));
  }

  /// Returns what a person said they had read of the policies, oldest first.
  public synchronized List<AcknowledgementRecord> acknowledgements(UUID person) {
    return List.copyOf(acknowledgements.getOrDefault(person, List.of()));
  }

  /// Returns one completion for each person, course version and fiscal year.
  public List<Completion> completions() {
    return Completions.of(attempts());
  }

  /// Returns a person's completions.
  public List<Completion> completions(UUID person) {
    return Completions.of(attempts(person));
  }

  /// Returns the event id of what this payload would say a second time: a response to the same
  /// place of the same sitting, a decision at the same node, or the end of a sitting that has
  /// ended.
  synchronized Optional<UUID> already(Payload payload) {
    return switch (payload) {
      case ResponseGiven given ->
          attempt(given.attempt())
              .flatMap(a -> a.response(given.index()))
              .map(ResponseRecord::event);
      case DecisionTaken taken ->
          attempt(taken.attempt())
              .flatMap(a -> a.decision(taken.index(), taken.node()))
              .map(DecisionRecord::event);
      case AttemptSubmitted end ->
          attempt(end.attempt()).flatMap(AttemptRecord::submission).map(SubmissionRecord::event);
      default -> Optional.empty();
    };
  }

  synchronized void apply(Event event) {
    switch (event.type()) {
      case PERSON_REGISTERED, PERSON_CHANGED -> person(event, event.payloadAs(PersonDetails.class));
      case ATTEMPT_STARTED -> started(event, event.payloadAs(AttemptStarted.class));
      case RESPONSE_GIVEN -> responded(event, event.payloadAs(ResponseGiven.class));
      case ATTEMPT_SUBMITTED -> submitted(event, event.payloadAs(AttemptSubmitted.class));
      case LESSON_READ ->
          lessons
              .computeIfAbsent(subject(event), p -> new ArrayList<>())
              .add(new LessonRecord(event.at(), event.payloadAs(LessonRead.class)));
      case CLAUSES_ACKNOWLEDGED ->
          acknowledgements
              .computeIfAbsent(subject(event), p -> new ArrayList<>())
              .add(
                  new AcknowledgementRecord(
                      event.at(), event.payloadAs(ClausesAcknowledged.class)));
      case DECISION_TAKEN -> decided(event, event.payloadAs(DecisionTaken.class));
      case RECORDS_EXPORTED -> event.payloadAs(RecordsExported.class);
      case STARTED_ANEW -> event.payloadAs(StartedAnew.class);
    }
    builtFrom = event.hash();
  }

  private void person(Event event, PersonDetails details) {
    UUID id = subject(event);
    PersonRecord known = people.get(id);
    people.put(
        id, new PersonRecord(id, details, known == null ? event.at() : known.registeredAt()));
  }

  private void started(Event event, AttemptStarted started) {
    attempts.putIfAbsent(
        started.attempt(),
        new AttemptRecord(
            subject(event),
            started,
            event.at(),
            date(event),
            List.of(),
            List.of(),
            Optional.empty()));
  }

  private void responded(Event event, ResponseGiven given) {
    attempts.computeIfPresent(
        given.attempt(),
        (id, attempt) ->
            attempt.isSubmitted() || attempt.response(given.index()).isPresent()
                ? attempt
                : attempt.with(new ResponseRecord(event.uuid(), event.at(), given)));
  }

  private void decided(Event event, DecisionTaken taken) {
    attempts.computeIfPresent(
        taken.attempt(),
        (id, attempt) ->
            attempt.isSubmitted() || attempt.decision(taken.index(), taken.node()).isPresent()
                ? attempt
                : attempt.with(new DecisionRecord(event.uuid(), event.at(), taken)));
  }

  private void submitted(Event event, AttemptSubmitted end) {
    attempts.computeIfPresent(
        end.attempt(),
        (id, attempt) ->
            attempt.isSubmitted()
                ? attempt
                : attempt.with(new SubmissionRecord(event.uuid(), event.at(), date(event), end)));
  }

  private static UUID subject(Event event) {
    UUID subject = event.subject();
    if (subject == null) {
      throw new IllegalArgumentException("an event about nobody");
    }
    return subject;
  }

  private static LocalDate date(Event event) {
    return event.at().atOffset(event.offset()).toLocalDate();
  }
}
