package org.kokoroe.handbook;

import java.util.List;
import org.kokoroe.core.text.Language;

/// Which languages of a policy are shown, and how.
enum ReadingView {
  /// Both, beside each other where there is room, else as [#INTERLEAVED].
  BOTH,
  /// Both, clause by clause one under the other.
  INTERLEAVED,
  /// The authoritative text alone.
  JAPANESE,
  /// The reference translation alone.
  ENGLISH;

  /// Returns the languages shown, the authoritative one first.
  List<Language> languages() {
    return switch (this) {
      case BOTH, INTERLEAVED -> List.of(Language.JA, Language.EN);
      case JAPANESE -> List.of(Language.JA);
      case ENGLISH -> List.of(Language.EN);
    };
  }

  /// Returns how this is shown: without room for columns the languages stand one under the other.
  ReadingView in(boolean columns) {
    return this == BOTH && !columns ? INTERLEAVED : this;
  }

  /// Returns the next view; after the last comes the first that there is room for.
  ReadingView next(boolean columns) {
    return switch (in(columns)) {
      case BOTH -> INTERLEAVED;
      case INTERLEAVED -> JAPANESE;
      case JAPANESE -> ENGLISH;
      case ENGLISH -> columns ? BOTH : INTERLEAVED;
    };
  }
}
