package org.kokoroe.duties;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.duty.Actor;
import org.kokoroe.core.duty.Duties.Words;
import org.kokoroe.core.duty.Modality;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.LocalizedText;

/// One sentence that asks something, once for all whom it asks.
///
/// @param number its place on the screen, from 1
/// @param english nothing where the clause has not been translated
record DutyItem(
    int number,
    Entry entry,
    Modality modality,
    List<Actor> actors,
    String japanese,
    Optional<Words> english,
    Way exceptions,
    Way discipline) {

  /// Where a duty leads.
  ///
  /// @param clauses none where the policy says nothing (規定なし)
  /// @param reason why, where a person has said so
  record Way(List<Entry> clauses, @Nullable LocalizedText reason) {
    boolean isNowhere() {
      return clauses.isEmpty();
    }
  }
}
