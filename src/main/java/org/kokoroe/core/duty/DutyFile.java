package org.kokoroe.core.duty;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.LocalizedText;

/// The `duties.json` beside a policy: what a person has put right in what the rules found, and
/// where exceptions and discipline are dealt with.
///
/// @param policy the id of the policy it belongs to
/// @param actors names for actors that no definition of the policy names
/// @param exceptions for the whole policy; null leaves it to the rules
/// @param discipline for the whole policy; null leaves it to the rules
/// @param clauses where single clauses lead, in place of the whole policy's
public record DutyFile(
    String format,
    String policy,
    List<Actor> actors,
    List<Correction> corrections,
    @Nullable Pointer exceptions,
    @Nullable Pointer discipline,
    List<Own> clauses) {

  /// Copies the lists; absent ones become empty.
  public DutyFile(
      String format,
      String policy,
      @Nullable List<Actor> actors,
      @Nullable List<Correction> corrections,
      @Nullable Pointer exceptions,
      @Nullable Pointer discipline,
      @Nullable List<Own> clauses) {
    this.format = format;
    this.policy = policy;
    this.actors = actors == null ? List.of() : List.copyOf(actors);
    this.corrections = corrections == null ? List.of() : List.copyOf(corrections);
    this.exceptions = exceptions;
    this.discipline = discipline;
    this.clauses = clauses == null ? List.of() : List.copyOf(clauses);
  }

  /// Returns the file of a policy that has none.
  static DutyFile none(String policy) {
    return new DutyFile("", policy, null, null, null, null, null);
  }

  /// What a correction does.
  public enum Change {
    /// Adds a duty the rules did not find.
    ADD("add"),
    /// Takes away a duty the rules found.
    REMOVE("remove"),
    /// Gives a duty the rules found another actor or another modality.
    CHANGE("change");

    private final String word;

    Change(String word) {
      this.word = word;
    }

    /// Returns the word used in the file.
    @JsonValue
    public String word() {
      return word;
    }
  }

  /// One correction of one sentence.
  ///
  /// @param begins the first words of the sentence, so that a new revision of the text is noticed
  /// @param actor whose duty; in a removal or a change, null means everyone's
  /// @param modality in an addition how, in a change how from now on; null leaves it
  /// @param newActor in a change, who from now on; null leaves it
  public record Correction(
      Change change,
      ClauseId clause,
      int sentence,
      String begins,
      @Nullable String actor,
      @Nullable Modality modality,
      @Nullable String newActor,
      LocalizedText reason) {
    boolean concerns(Duty duty) {
      return duty.clause().equals(clause)
          && duty.sentence() == sentence
          && (actor == null || actor.equals(duty.actor().id()))
          && (change != Change.ADD || modality == duty.modality());
    }
  }

  /// Where one clause leads, with all below it.
  public record Own(ClauseId clause, @Nullable Pointer exceptions, @Nullable Pointer discipline) {}
}
