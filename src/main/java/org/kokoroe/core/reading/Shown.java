package org.kokoroe.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseHashes;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.ClauseShown;
import org.kokoroe.core.text.Language;

/// What was on the screen when somebody said they had read it.
///
/// @param scope the clause, or the heading of the section
/// @param languages those on the screen, the authoritative one first
public record Shown(Policy policy, ClauseId scope, List<Clause> clauses, List<Language> languages) {
  /// Copies the lists.
  public Shown {
    clauses = List.copyOf(clauses);
    languages = List.copyOf(languages);
  }

  /// Returns the clauses with their hashes; those without words in any language shown are left out.
  List<ClauseShown> hashes() {
    return clauses.stream().flatMap(this::hashes).toList();
  }

  private Stream<ClauseShown> hashes(Clause clause) {
    Optional<String> authoritative =
        ClauseHashes.subtreeHash(clause, policy.authoritativeLanguage());
    Optional<String> shown =
        languages.reversed().stream()
            .flatMap(language -> ClauseHashes.subtreeHash(clause, language).stream())
            .findFirst();
    return authoritative.isPresent() && shown.isPresent()
        ? Stream.of(new ClauseShown(clause.id().value(), authoritative.get(), shown.get()))
        : Stream.empty();
  }
}
