package org.kokoroe.core.term;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.CrossReference;
import org.kokoroe.core.policy.Definition;

/// A stretch of a clause's text that has something behind it: a defined term, a reference, or both.
///
/// @param definition what the term means in this document; null for a reference alone
/// @param references what the words refer to; empty for a term alone
/// @param defining whether the clause itself defines the term
public record Link(
    Span span, @Nullable Definition definition, List<CrossReference> references, boolean defining) {

  /// Copies the list.
  public Link {
    references = List.copyOf(references);
  }

  /// Says whether a reader gains by following it: not where the clause itself is the definition.
  public boolean leadsOn() {
    return !references.isEmpty() || !defining;
  }
}
