package org.kokoroe.core.term;

import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;

/// One place where a word is used.
///
/// @param defining whether the clause defines the word
public record Use(Entry entry, Language language, Span span, boolean defining) {
  private String text() {
    return entry.clause().text().in(language);
  }

  /// Returns what stands before the word in its clause.
  public String before() {
    return text().substring(0, span.start());
  }

  /// Returns the word as it stands there.
  public String word() {
    return text().substring(span.start(), span.end());
  }

  /// Returns what stands behind the word in its clause.
  public String after() {
    return text().substring(span.end());
  }
}
