package org.kokoroe.core.policy;

import org.kokoroe.core.text.LocalizedText;

/// What one sentence of a policy asks of somebody, or allows.
///
/// @param clause where the sentence is
/// @param start where it begins in the clause's Japanese text, a UTF-16 index
/// @param end where it ends, exclusive
/// @param actor of whom it is asked
/// @param modality how
public record Duty(ClauseId clause, int start, int end, LocalizedText actor, Modality modality) {

  /// How a sentence asks. The English follows the termbase: shall, shall not, endeavour to, may.
  public enum Modality {
    /// 義務: …しなければならない, …ものとする, …する (a policy that sets out what will be done).
    OBLIGATION,
    /// 禁止: …してはならない.
    PROHIBITION,
    /// 努力: …に努める, …よう努めなければならない.
    EFFORT,
    /// 権限・許容: …することができる.
    PERMISSION
  }
}
