package org.kokoroe.handbook;

import java.util.List;
import org.kokoroe.core.text.Language;

/// Which languages of a policy are shown.
enum ReadingView {
  /// Both, beside each other where there is room, else one under the other.
  BOTH,
  /// The authoritative text alone.
  JAPANESE,
  /// The reference translation alone.
  ENGLISH;

  /// Returns the languages shown, the authoritative one first.
  List<Language> languages() {
    return switch (this) {
      case BOTH -> List.of(Language.JA, Language.EN);
      case JAPANESE -> List.of(Language.JA);
      case ENGLISH -> List.of(Language.EN);
    };
  }

  /// Returns the next view; after the last comes the first.
  ReadingView next() {
    return switch (this) {
      case BOTH -> JAPANESE;
      case JAPANESE -> ENGLISH;
      case ENGLISH -> BOTH;
    };
  }
}
