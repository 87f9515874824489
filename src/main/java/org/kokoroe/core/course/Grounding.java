package org.kokoroe.core.course;

import com.fasterxml.jackson.annotation.JsonValue;

/// How the key of a question is grounded in the policy.
public enum Grounding {
  /// It follows from one clause.
  T("T"),
  /// It follows from several clauses together.
  T_PLUS("T+"),
  /// The clause names the threat or duty, the action is good practice; the stem says so.
  P("P");

  private final String word;

  Grounding(String word) {
    this.word = word;
  }

  /// Returns the word used in `course.json`.
  @JsonValue
  public String word() {
    return word;
  }
}
