package org.kokoroe.core.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.duty.DutyFile.Correction;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;

/// All that one policy asks of anybody, in document order: what the rules found, as corrected, with
/// the clauses on exceptions and on discipline.
public final class Duties {
  private static final String STAFF = "職員";

  private final Policy policy;
  private final List<Duty> all;
  private final Signposts signposts;

  private Duties(Policy policy, DutyFile file, List<Duty> all) {
    this.policy = policy;
    this.all = List.copyOf(all);
    this.signposts = new Signposts(policy, file);
  }

  /// Finds the duties of a policy.
  ///
  /// @param file what was put right; null where nothing was
  public static Duties of(Policy policy, @Nullable DutyFile file) {
    DutyFile corrections = file == null ? DutyFile.none(policy.id()) : file;
    var subjects = new Subjects(policy, corrections.actors());
    List<Duty> duties = new ArrayList<>(new DutyFinder(subjects).find(policy));
    corrections.corrections().forEach(c -> apply(c, duties, subjects));
    Map<ClauseId, Integer> places = new HashMap<>();
    policy.allClauses().forEach(clause -> places.put(clause.id(), places.size()));
    duties.sort(
        Comparator.<Duty>comparingInt(d -> places.getOrDefault(d.clause(), 0))
            .thenComparingInt(Duty::sentence));
    return new Duties(policy, corrections, duties);
  }

  private static void apply(Correction correction, List<Duty> duties, Subjects subjects) {
    switch (correction.change()) {
      case ADD -> {
        if (correction.actor() != null && correction.modality() != null) {
          duties.add(
              new Duty(
                  correction.clause(),
                  correction.sentence(),
                  subjects.actor(correction.actor()),
                  correction.modality()));
        }
      }
      case REMOVE -> duties.removeIf(correction::concerns);
      case CHANGE ->
          duties.replaceAll(d -> correction.concerns(d) ? changed(d, correction, subjects) : d);
    }
  }

  private static Duty changed(Duty duty, Correction correction, Subjects subjects) {
    return new Duty(
        duty.clause(),
        duty.sentence(),
        correction.newActor() == null ? duty.actor() : subjects.actor(correction.newActor()),
        correction.modality() == null ? duty.modality() : correction.modality());
  }

  /// Returns the policy.
  public Policy policy() {
    return policy;
  }

  /// Returns every duty: a sentence that asks something of three is here three times.
  public List<Duty> all() {
    return all;
  }

  /// Returns the duties of that actor.
  public List<Duty> of(Actor actor) {
    return all.stream().filter(duty -> duty.actor().name().equals(actor.name())).toList();
  }

  /// Returns who is asked something, each name once: the staff first, then the others in the order
  /// of the document.
  public List<Actor> actors() {
    return all.stream()
        .map(Duty::actor)
        .collect(
            Collectors.toMap(Actor::name, Function.identity(), (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .sorted(Comparator.comparing(actor -> !actor.id().startsWith(STAFF)))
        .toList();
  }

  /// Returns the words of a duty's sentence in a language. A translation is not aligned by
  /// sentence: where it has another number of sentences than the Japanese, these are the whole
  /// clause's words; nothing where the clause has no such translation.
  public Optional<Words> words(Duty duty, Language language) {
    return policy.find(duty.clause()).flatMap(clause -> words(clause, duty.sentence(), language));
  }

  private static Optional<Words> words(Clause clause, int number, Language language) {
    List<Sentence> sentences = Sentence.of(clause.text().in(Language.JA));
    if (number > sentences.size()) {
      return Optional.empty();
    }
    Sentence sentence = sentences.get(number - 1);
    if (language.equals(Language.JA)) {
      return Optional.of(new Words(sentence.text(), false));
    }
    return clause
        .text()
        .find(language)
        .map(
            whole ->
                sentence
                    .counterpart(whole, sentences.size(), language)
                    .map(part -> new Words(part, false))
                    .orElse(new Words(whole, sentences.size() > 1)));
  }

  /// The words of a duty.
  ///
  /// @param isWholeClause whether they are all of the clause, because it could not be told which of
  ///   them belong to the sentence
  public record Words(String text, boolean isWholeClause) {}

  /// Returns where the policy says who may be excepted from what a clause asks.
  public Pointer exceptions(ClauseId clause) {
    return signposts.exceptions(clause);
  }

  /// Returns where the policy says what follows a breach of what a clause asks.
  public Pointer discipline(ClauseId clause) {
    return signposts.discipline(clause);
  }
}
