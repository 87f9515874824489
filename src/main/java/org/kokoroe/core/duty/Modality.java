package org.kokoroe.core.duty;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a sentence asks. The English follows the termbase: must or shall, must not, endeavour to,
/// may.
public enum Modality {
  /// 義務: …しなければならない, …ものとする, …する (a policy that lays down what will be done).
  OBLIGATION("obligation"),
  /// 禁止: …してはならない, …しない, 非公開とする.
  PROHIBITION("prohibition"),
  /// 努力義務: …に努める, …よう努めなければならない.
  EFFORT("effort"),
  /// 権限・許容: …することができる.
  PERMISSION("permission");

  private final String word;

  Modality(String word) {
    this.word = word;
  }

  /// Returns the word used in `duties.json`.
  @JsonValue
  public String word() {
    return word;
  }
}
