package org.kokoroe.core.note;

import java.time.Instant;
import org.kokoroe.core.policy.ClauseId;

/// What a person put beside one clause: a bookmark, a note, or both.
///
/// @param note empty for none
/// @param at when it was changed last
public record Jotting(ClauseId clause, boolean bookmarked, String note, Instant at) {
  /// Says whether there is nothing left of it.
  public boolean isEmpty() {
    return !bookmarked && note.isEmpty();
  }
}
