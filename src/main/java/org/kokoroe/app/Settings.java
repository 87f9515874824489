package org.kokoroe.app;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Theme;

/// What is remembered between starts, in `settings.json`. No personal data.
///
/// @param language BCP 47 tag; null until chosen
/// @param textPercent 80 to 200
/// @param person id of the person who was here last, or null
public record Settings(
    @Nullable String language, Theme theme, int textPercent, @Nullable String person) {

  private static final Set<String> LANGUAGES = Set.of(Language.JA.tag(), Language.EN.tag());

  /// What a first start uses.
  public static final Settings DEFAULT = new Settings(null, Theme.SYSTEM, 100, null);

  /// Brings numbers into their range; refuses what cannot be with [IllegalArgumentException].
  public Settings {
    if (language != null && !LANGUAGES.contains(language)) {
      throw new IllegalArgumentException("no such language");
    }
    if (person != null) {
      UUID.fromString(person);
    }
    theme = Objects.requireNonNullElse(theme, Theme.SYSTEM);
    textPercent = Math.clamp(textPercent, Appearance.MIN_PERCENT, Appearance.MAX_PERCENT);
  }
}
