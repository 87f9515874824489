package org.kokoroe.campaign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.kokoroe.campaign.Learner.Place;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.RecordStore;

/// One process killed while answering, and what is found in its records afterwards.
///
/// @param content folder of the content that is answered from
/// @param shelf the same, read
/// @param directory a fresh data directory
/// @param random decides when to kill
/// @param lying whether the process says its first answer is saved and does not save it
record KillRun(Path content, Learner.Shelf shelf, Path directory, Random random, boolean lying) {
  /// What came of it.
  ///
  /// @param acknowledged answers the process had said were saved
  /// @param questions answers it would have given
  /// @param failures empty when nothing acknowledged was lost or doubled and the attempt went on
  record Result(int acknowledged, int questions, List<String> failures) {
    /// Copies the failures.
    Result {
      failures = List.copyOf(failures);
    }

    /// Tells whether the kill came between the first and the last answer.
    boolean landed() {
      return acknowledged > 0 && acknowledged < questions;
    }
  }

  /// Starts, kills with SIGKILL, looks, and goes on to the end.
  Result run() throws IOException, InterruptedException {
    List<String> failures = new ArrayList<>();
    Set<Place> acknowledged = killed(failures);
    try (RecordStore store = Learner.open(directory)) {
      Answers stored = Answers.in(store, failures);
      stored.compare(acknowledged, failures);
      goOn(store, stored, failures);
    }
    return new Result(acknowledged.size(), Learner.QUESTIONS, failures);
  }

  private Set<Place> killed(List<String> failures) throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(content.toString(), directory.toString()));
    if (lying) {
      arguments.add(AnsweringProcess.LYING);
    }
    Process process = JavaProcess.start(AnsweringProcess.class, arguments);
    return new Kill(lying ? 2 : Learner.QUESTIONS, random).of(process, failures);
  }

  /// Goes on to the end: the open attempt and no other, fifty answers in all, the earlier ones as
  /// they were, everything handed in and passed.
  private void goOn(RecordStore store, Answers before, List<String> failures) {
    Optional<UUID> open =
        store.history().attempts().stream()
            .filter(a -> !a.isSubmitted())
            .map(AttemptRecord::id)
            .findFirst();
    Learner learner = new Learner(store, shelf);
    Optional<Learner.Step> next = learner.next();
    if (open.isPresent() && next.isPresent() && isLeft(store, open.get())) {
      int answered = before.of(open.get());
      if (!next.get().place().equals(new Place(open.get(), answered))) {
        failures.add("went on at " + next.get().place() + " after " + answered + " answers");
      }
    }
    while (next.isPresent()) {
      next.get().answer();
      next.get().handIn();
      next = learner.next();
    }
    before.compareLater(Answers.in(store, failures), Learner.QUESTIONS, failures);
    if (!store.history().attempts().stream().allMatch(AttemptRecord::passed)) {
      failures.add("an attempt did not pass");
    }
  }

  /// Tells whether questions of the attempt were left, so that the next one must be among them.
  private static boolean isLeft(RecordStore store, UUID attempt) {
    return store.history().attempt(attempt).stream().anyMatch(a -> !a.isSubmitted());
  }
}
