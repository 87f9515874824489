package org.kokoroe.compare;

import java.util.List;
import org.kokoroe.core.text.Language;

/// Which languages of the clauses are compared on the screen.
enum ShownLanguages {
  JAPANESE(List.of(Language.JA)),
  ENGLISH(List.of(Language.EN)),
  BOTH(List.of(Language.JA, Language.EN));

  private final List<Language> languages;

  ShownLanguages(List<Language> languages) {
    this.languages = languages;
  }

  List<Language> languages() {
    return languages;
  }

  static ShownLanguages of(Language language) {
    return language.equals(Language.EN) ? ENGLISH : JAPANESE;
  }
}
