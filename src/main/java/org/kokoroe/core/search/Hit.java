package org.kokoroe.core.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;

/// Something that was found.
public final class Hit {
  private final Subject subject;
  private final Query query;

  Hit(Subject subject, Query query) {
    this.subject = subject;
    this.query = query;
  }

  /// Returns what was found.
  public Subject subject() {
    return subject;
  }

  /// Returns its text in that language, if there is one.
  public @Nullable String text(Language language) {
    return subject.text().find(language).orElse(null);
  }

  /// Returns what is to be marked in its text of that language, in order; nothing where the words
  /// stand only in the other.
  public List<Span> marks(Language language) {
    String text = text(language);
    if (text == null) {
      return List.of();
    }
    return query.marks(text, language.equals(Language.JA) ? subject.pieces() : List.of());
  }
}
