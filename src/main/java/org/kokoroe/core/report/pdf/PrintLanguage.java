package org.kokoroe.core.report.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kokoroe.core.text.Language;

/// The languages a policy is printed in.
public enum PrintLanguage {
  /// Japanese alone.
  JA,
  /// English alone.
  EN,
  /// Both, clause beside clause.
  BOTH;

  /// Returns the languages, from the left column to the right.
  public List<Language> languages() {
    return switch (this) {
      case JA -> List.of(Language.JA);
      case EN -> List.of(Language.EN);
      case BOTH -> List.of(Language.JA, Language.EN);
    };
  }

  /// Returns the word for it on a command line and in file names: `ja`, `en`, `both`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Returns the one of that word.
  public static Optional<PrintLanguage> of(String word) {
    return Stream.of(values()).filter(language -> language.word().equals(word)).findFirst();
  }
}
