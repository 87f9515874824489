package org.kokoroe.core.record;

/// What an event tells, and the payload that goes with it. The names are stored and hashed: they
/// never change.
public enum EventType {
  /// A person was entered in this data directory; the subject is the new person's id.
  PERSON_REGISTERED(PersonDetails.class),
  /// A person's details changed; the payload holds all of them, not the difference.
  PERSON_CHANGED(PersonDetails.class),
  /// A person began a sitting.
  ATTEMPT_STARTED(AttemptStarted.class),
  /// A person answered one question of a sitting.
  RESPONSE_GIVEN(ResponseGiven.class),
  /// A person handed a sitting in.
  ATTEMPT_SUBMITTED(AttemptSubmitted.class),
  /// A person read a lesson to its end.
  LESSON_READ(LessonRead.class),
  /// Somebody wrote records to a file; no subject.
  RECORDS_EXPORTED(RecordsExported.class),
  /// This file was begun because an earlier one could not be used; no subject.
  STARTED_ANEW(StartedAnew.class),
  /// A person said that they had read clauses.
  CLAUSES_ACKNOWLEDGED(ClausesAcknowledged.class),
  /// A person took a decision in a scenario; the response follows when it has come to its end.
  DECISION_TAKEN(DecisionTaken.class);

  private final Class<? extends Payload> payload;

  EventType(Class<? extends Payload> payload) {
    this.payload = payload;
  }

  /// Returns the class of this type's payload.
  public Class<? extends Payload> payload() {
    return payload;
  }

  /// Tells whether an event of this type is about a person.
  public boolean hasSubject() {
    return this != RECORDS_EXPORTED && this != STARTED_ANEW;
  }
}
