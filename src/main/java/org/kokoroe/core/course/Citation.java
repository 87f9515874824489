package org.kokoroe.core.course;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;

/// A clause that a question rests on.
///
/// @param span the words of the clause that decide, by language tag, to the letter
public record Citation(ClauseId clause, CitationKind kind, Map<String, String> span) {
  /// Copies the spans; absent ones become empty.
  public Citation(ClauseId clause, CitationKind kind, @Nullable Map<String, String> span) {
    this.clause = clause;
    this.kind = kind;
    this.span = span == null ? Map.of() : Map.copyOf(span);
  }
}
