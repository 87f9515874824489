package org.kokoroe.core.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What makes sense as the next event. A breach is an error in the program, not in the data.
final class Admission {
  private Admission() {}

  static void check(EventType type, @Nullable UUID subject, Payload payload, History history) {
    require(type.payload().isInstance(payload), "a payload of another type");
    require(type.hasSubject() == (subject != null), "subject and type do not agree");
    if (subject != null) {
      boolean known = history.person(subject).isPresent();
      require(known != (type == EventType.PERSON_REGISTERED), "registered, or not registered");
      checkAttempt(subject, payload, history);
    }
  }

  private static void checkAttempt(UUID subject, Payload payload, History history) {
    switch (payload) {
      case AttemptStarted started ->
          require(history.attempt(started.attempt()).isEmpty(), "the attempt has begun already");
      case ResponseGiven given -> {
        AttemptRecord attempt = own(subject, given.attempt(), history);
        checkPlace(attempt, given.index(), given.question());
        require(
            !attempt.isSubmitted() || attempt.response(given.index()).isPresent(),
            "the attempt has ended");
      }
      case DecisionTaken taken -> {
        AttemptRecord attempt = own(subject, taken.attempt(), history);
        checkPlace(attempt, taken.index(), taken.question());
        require(
            attempt.decision(taken.index(), taken.node()).isPresent()
                || (!attempt.isSubmitted() && attempt.response(taken.index()).isEmpty()),
            "the scenario has ended");
      }
      case AttemptSubmitted end -> own(subject, end.attempt(), history);
      case LessonRead l -> {}
      case ClausesAcknowledged c -> {}
      case PersonDetails p -> {}
      case RecordsExported r -> {}
      case StartedAnew s -> {}
    }
  }

  private static void checkPlace(AttemptRecord attempt, int index, String question) {
    require(index < attempt.started().maxScore(), "no such place in the paper");
    require(
        attempt.started().paper().get(index).question().equals(question),
        "another question at this place");
  }

  private static AttemptRecord own(UUID subject, UUID attempt, History history) {
    return history
        .attempt(attempt)
        .filter(a -> a.person().equals(subject))
        .orElseThrow(() -> new IllegalArgumentException("no such attempt of this person"));
  }

  private static void require(boolean truth, String otherwise) {
    if (!truth) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
