package org.kokoroe.core.quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseHashes;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.record.AppendOutcome;
import org.kokoroe.core.record.AttemptRecord;
import org.kokoroe.core.record.AttemptStarted;
import org.kokoroe.core.record.AttemptSubmitted;
import org.kokoroe.core.record.ClauseShown;
import org.kokoroe.core.record.DecisionTaken;
import org.kokoroe.core.record.EventType;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.record.Payload;
import org.kokoroe.core.record.RecordStore;
import org.kokoroe.core.record.ResponseGiven;
import org.kokoroe.core.text.Language;

/// One sitting that counts. Every answer is on the disk before [#answer] returns, and stays. May be
/// used from any thread.
public final class Attempt implements Sitting {
  private final UUID person;
  private final AttemptStarted started;
  private final Material material;
  private final Paper paper;
  private final RecordStore store;
  private final TreeMap<Integer, Given> given = new TreeMap<>();
  private final TreeMap<Integer, Answer.Path> paths = new TreeMap<>();
  private long millis;
  private boolean submitted;

  Attempt(UUID person, AttemptStarted started, Material material, Paper paper, RecordStore store) {
    this.person = person;
    this.started = started;
    this.material = material;
    this.paper = paper;
    this.store = store;
  }

  /// Rebuilds an attempt from what the records tell of it.
  static Attempt restored(AttemptRecord record, Material material, Paper paper, RecordStore store) {
    var attempt = new Attempt(record.person(), record.started(), material, paper, store);
    record.decisions().forEach(d -> attempt.restore(d.decision()));
    record.responses().forEach(r -> attempt.restore(r.response()));
    attempt.submitted = record.isSubmitted();
    return attempt;
  }

  /// Returns the random id under which the attempt is recorded.
  public UUID id() {
    return started.attempt();
  }

  /// Returns the pass mark, 0 to 100 percent.
  public int passPercent() {
    return started.passPercent();
  }

  @Override
  public Material material() {
    return material;
  }

  @Override
  public Paper paper() {
    return paper;
  }

  @Override
  public synchronized Optional<Given> given(int index) {
    return Optional.ofNullable(given.get(index));
  }

  @Override
  public synchronized AnswerOutcome answer(
      int index, Answer answer, Language language, long millis) {
    Given first = given.get(index);
    if (first != null) {
      return new AnswerOutcome.Accepted(first);
    }
    return switch (Grader.grade(paper.question(index), answer)) {
      case Grading.Incomplete incomplete -> new AnswerOutcome.Incomplete(incomplete);
      case Grading.Graded graded ->
          save(response(index, new Given(answer, graded), language, millis));
    };
  }

  @Override
  public synchronized Answer.Path path(int index) {
    return paths.getOrDefault(index, Answer.Path.EMPTY);
  }

  @Override
  public synchronized DecisionOutcome decide(
      int index, Answer.Path.Step step, Language language, long millis) {
    if (ScenarioGrader.isDecided(paper.question(index), path(index), step)) {
      return new DecisionOutcome.Taken(path(index));
    }
    var taken =
        new DecisionTaken(
            id(),
            index,
            paper.question(index).reference(),
            step.node(),
            step.choice(),
            language.tag(),
            millis,
            shown(decided(index, step), language));
    return switch (append(EventType.DECISION_TAKEN, taken)) {
      case AppendOutcome.NotSaved(var reason) -> new DecisionOutcome.NotSaved(reason);
      case AppendOutcome.Saved _ -> {
        restore(taken);
        yield new DecisionOutcome.Taken(path(index));
      }
      case AppendOutcome.AlreadySaved _ -> new DecisionOutcome.Taken(path(index));
    };
  }

  /// Returns the clauses that the decision rests on and the learner is shown.
  private Stream<ClauseId> decided(int index, Answer.Path.Step step) {
    if (!(paper.question(index) instanceof Question.Scenario scenario)) {
      throw new IllegalArgumentException("no scenario at " + index);
    }
    List<ClauseId> cited = cites(index).stream().map(Citation::clause).toList();
    return scenario.node(step.node()).decision(step.choice()).clauses().stream()
        .filter(cited::contains);
  }

  private void restore(DecisionTaken taken) {
    var step = new Answer.Path.Step(taken.node(), taken.choice());
    paths.merge(taken.index(), new Answer.Path(List.of(step)), (before, now) -> before.then(step));
  }

  /// Hands the attempt in; a second call changes nothing and returns the same.
  public synchronized SubmitOutcome submit() {
    OptionalInt next = next();
    if (next.isPresent()) {
      return new SubmitOutcome.Unanswered(next.getAsInt());
    }
    Result result = Result.of(this, passPercent(), started.required());
    if (submitted) {
      return new SubmitOutcome.Submitted(result);
    }
    return switch (append(EventType.ATTEMPT_SUBMITTED, submission(result))) {
      case AppendOutcome.NotSaved(var reason) -> new SubmitOutcome.NotSaved(reason);
      case AppendOutcome.Saved _, AppendOutcome.AlreadySaved _ -> submitted(result);
    };
  }

  /// Takes a response over from the records.
  private void restore(ResponseGiven response) {
    var question = paper.question(response.index());
    Answer answer = Answer.of(question, response.answer());
    if (Grader.grade(question, answer) instanceof Grading.Graded(_, var checks, var judgement)) {
      var graded = new Grading.Graded(response.scored(), checks, judgement);
      given.put(response.index(), new Given(answer, graded));
      millis += response.millis();
    }
  }

  private AnswerOutcome save(ResponseGiven response) {
    return switch (append(EventType.RESPONSE_GIVEN, response)) {
      case AppendOutcome.NotSaved(var reason) -> new AnswerOutcome.NotSaved(reason);
      case AppendOutcome.Saved _ -> accepted(response);
      case AppendOutcome.AlreadySaved(var event) -> accepted(event.payloadAs(ResponseGiven.class));
    };
  }

  private AnswerOutcome accepted(ResponseGiven response) {
    restore(response);
    return new AnswerOutcome.Accepted(given(response.index()).orElseThrow());
  }

  private SubmitOutcome submitted(Result result) {
    submitted = true;
    return new SubmitOutcome.Submitted(result);
  }

  private AppendOutcome append(EventType type, Payload payload) {
    return store.append(type, person, payload, null);
  }

  private ResponseGiven response(int index, Given one, Language language, long spent) {
    Marks fraction = one.graded().fraction();
    return new ResponseGiven(
        id(),
        index,
        paper.question(index).reference(),
        paper.items().get(index).order(),
        one.answer().stored(),
        fraction.numerator().longValueExact(),
        fraction.denominator().longValueExact(),
        language.tag(),
        spent,
        shown(cites(index).stream().map(Citation::clause), language));
  }

  private List<ClauseShown> shown(Stream<ClauseId> clauses, Language language) {
    return clauses
        .distinct()
        .map(id -> shown(material.clause(id).orElseThrow(), language))
        .toList();
  }

  /// A clause without a text in the language asked for is shown in Japanese.
  private static ClauseShown shown(Clause clause, Language language) {
    String japanese = ClauseHashes.subtreeHash(clause, Language.JA).orElseThrow();
    return new ClauseShown(
        clause.id().value(), japanese, ClauseHashes.subtreeHash(clause, language).orElse(japanese));
  }

  private AttemptSubmitted submission(Result result) {
    return new AttemptSubmitted(
        id(),
        result.score().numerator().longValueExact(),
        result.score().denominator().longValueExact(),
        result.maxScore(),
        result.passed(),
        millis);
  }
}
