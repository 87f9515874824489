package org.kokoroe.core.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A sitting as the events tell, with its result recomputed from the responses.
///
/// @param startedOn the day by the clock on the wall where it began
/// @param responses by place in the paper
/// @param decisions in scenarios, in the order taken
public record AttemptRecord(
    UUID person,
    AttemptStarted started,
    Instant startedAt,
    LocalDate startedOn,
    List<ResponseRecord> responses,
    List<DecisionRecord> decisions,
    Optional<SubmissionRecord> submission) {

  /// Copies the lists.
  public AttemptRecord {
    responses = List.copyOf(responses);
    decisions = List.copyOf(decisions);
  }

  /// Returns the id of the sitting.
  public UUID id() {
    return started.attempt();
  }

  /// Tells whether it was handed in.
  public boolean isSubmitted() {
    return submission.isPresent();
  }

  /// Returns the response at that place of the paper, if there is one.
  public Optional<ResponseRecord> response(int index) {
    return responses.stream().filter(r -> r.response().index() == index).findFirst();
  }

  /// Returns what was decided at that node of the scenario at that place of the paper.
  public Optional<DecisionRecord> decision(int index, String node) {
    return decisions.stream().filter(d -> d.isOf(index, node)).findFirst();
  }

  /// Returns the sum of the marks of the responses; a question without one counts 0.
  public Marks score() {
    return responses.stream().map(r -> r.response().scored()).reduce(Marks.ZERO, Marks::plus);
  }

  /// Tells whether the responses reach the pass mark, whether or not the sitting was handed in.
  public boolean reachesPassMark() {
    return score().reaches(started.passPercent(), started.maxScore());
  }

  /// Tells whether every place that must be wholly right is.
  public boolean knowsRequired() {
    return started.required().stream()
        .allMatch(
            place ->
                response(place).filter(r -> r.response().scored().equals(Marks.ONE)).isPresent());
  }

  /// Tells whether the sitting was handed in, reaches the pass mark and has right what must be.
  public boolean passed() {
    return isSubmitted() && reachesPassMark() && knowsRequired();
  }

  AttemptRecord with(ResponseRecord response) {
    List<ResponseRecord> all =
        Stream.concat(responses.stream(), Stream.of(response))
            .sorted(Comparator.comparingInt(r -> r.response().index()))
            .toList();
    return new AttemptRecord(person, started, startedAt, startedOn, all, decisions, submission);
  }

  AttemptRecord with(SubmissionRecord end) {
    return new AttemptRecord(
        person, started, startedAt, startedOn, responses, decisions, Optional.of(end));
  }

  AttemptRecord with(DecisionRecord decision) {
    List<DecisionRecord> all = Stream.concat(decisions.stream(), Stream.of(decision)).toList();
    return new AttemptRecord(person, started, startedAt, startedOn, responses, all, submission);
  }
}
