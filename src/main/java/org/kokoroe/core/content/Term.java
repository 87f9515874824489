package org.kokoroe.core.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// A standard term: the English to be used for a Japanese word.
///
/// @param reading hiragana
/// @param differs what each policy means by the word, where they do not mean the same
public record Term(
    String ja, String reading, String en, @Nullable String note, List<Difference> differs) {

  /// Copies the list; an absent one becomes empty.
  public Term(
      String ja,
      String reading,
      String en,
      @Nullable String note,
      @Nullable List<Difference> differs) {
    this.ja = ja;
    this.reading = reading;
    this.en = en;
    this.note = note;
    this.differs = differs == null ? List.of() : List.copyOf(differs);
  }

  /// What one policy means by a word that another uses otherwise.
  ///
  /// @param term the Japanese term as that policy defines it
  /// @param says whom or what it means there, as a sentence
  /// @param clauses where that can be read
  public record Difference(String policy, String term, LocalizedText says, List<ClauseId> clauses) {
    /// Copies the list; an absent one becomes empty.
    public Difference(
        String policy, String term, LocalizedText says, @Nullable List<ClauseId> clauses) {
      this.policy = policy;
      this.term = term;
      this.says = says;
      this.clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    /// Says whether this speaks of that definition.
    public boolean isOf(Definition definition) {
      return policy.equals(definition.clause().policy())
          && term.equals(definition.term().in(Language.JA));
    }
  }

  /// Returns what the policies mean by the word of that definition; empty where no difference is
  /// known.
  public static List<Difference> differences(List<Term> terms, Definition definition) {
    Optional<Term> word =
        terms.stream()
            .filter(t -> t.differs().stream().anyMatch(d -> d.isOf(definition)))
            .findFirst();
    return word.map(Term::differs).orElse(List.of());
  }
}
