package org.kokoroe.handbook;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.TranslationState;
import org.kokoroe.core.text.Language;

/// How far the translation of some clauses can be relied on.
enum Standing {
  /// The clauses say nothing of it, for example because they are the authoritative text.
  UNSTATED,
  /// Someone has checked every one.
  CHECKED,
  /// None has been checked.
  DRAFT,
  /// Some have been checked, some not.
  PARTLY_CHECKED,
  /// The Japanese has changed since at least one was translated.
  OUTDATED;

  /// Returns the standing of the clauses taken together; each speaks for itself alone.
  static Standing of(Stream<Clause> clauses, Language language) {
    Set<Standing> found = EnumSet.noneOf(Standing.class);
    clauses.map(clause -> clause.translation().get(language.tag())).forEach(s -> add(found, s));
    if (found.contains(OUTDATED)) {
      return OUTDATED;
    }
    if (found.size() > 1) {
      return PARTLY_CHECKED;
    }
    return found.stream().findFirst().orElse(UNSTATED);
  }

  private static void add(
      Set<Standing> found, @org.jspecify.annotations.Nullable TranslationState state) {
    if (state != null) {
      found.add(
          switch (state.status()) {
            case "checked" -> CHECKED;
            case "outdated" -> OUTDATED;
            default -> DRAFT;
          });
    }
  }

  /// Returns the key of the word for it; empty where there is nothing to say.
  String key() {
    return switch (this) {
      case UNSTATED -> "";
      case CHECKED -> "handbook.translation.checked";
      case DRAFT -> "handbook.translation.draft";
      case PARTLY_CHECKED -> "handbook.translation.partly";
      case OUTDATED -> "handbook.translation.outdated";
    };
  }
}
