package org.kokoroe.core.course;

import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// A passage of a policy that can be picked as the one that answers.
///
/// @param span words of the clause, to the letter; null for all of the clause's own text
public record Passage(
    String id,
    ClauseId clause,
    @Nullable LocalizedText span,
    boolean correct,
    LocalizedText feedback) {

  /// Returns its words, taken from the clause where it has none of its own.
  public String words(Clause source, Language language) {
    LocalizedText own = span == null ? source.text() : span;
    return own.in(language);
  }
}
