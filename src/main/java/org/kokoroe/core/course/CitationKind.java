package org.kokoroe.core.course;

import com.fasterxml.jackson.annotation.JsonValue;

/// How a clause stands to a question.
public enum CitationKind {
  /// 根拠: the key follows from it.
  BASIS("basis"),
  /// 関連: it helps to understand.
  RELATED("related"),
  /// 参考: good practice that the clause does not prescribe.
  REFERENCE("reference");

  private final String word;

  CitationKind(String word) {
    this.word = word;
  }

  /// Returns the word used in `course.json`.
  @JsonValue
  public String word() {
    return word;
  }
}
