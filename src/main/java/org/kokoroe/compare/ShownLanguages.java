package org.kokoroe.compare;

import java.util.List;
import org.kokoroe.core.text.Language;

/// Which languages of the clauses are compared on the screen.
enum ShownLanguages {
  JAPANESE,
  ENGLISH,
  BOTH;

  List<Language> languages() {
    return switch (this) {
      case JAPANESE -> List.of(Language.JA);
      case ENGLISH -> List.of(Language.EN);
      case BOTH -> List.of(Language.JA, Language.EN);
    };
  }

  static ShownLanguages of(Language language) {
    return language.equals(Language.EN) ? ENGLISH : JAPANESE;
  }
}
