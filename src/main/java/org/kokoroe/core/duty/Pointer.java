package org.kokoroe.core.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.LocalizedText;

/// The clauses to which one is led; none means that the policy says nothing (規定なし).
///
/// @param reason why these, or why none; null where no person has said
public record Pointer(List<ClauseId> clauses, @Nullable LocalizedText reason) {
  /// Copies the list.
  public Pointer {
    clauses = List.copyOf(clauses);
  }
}
