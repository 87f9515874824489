package org.kokoroe.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// A language by its BCP 47 tag, for example `ja` or `en`.
public record Language(@JsonValue String tag) {
  /// Japanese: the language of every authoritative text (正文).
  public static final Language JA = new Language("ja");

  /// English: a reference translation (参考訳).
  public static final Language EN = new Language("en");

  /// Refuses an empty tag with [IllegalArgumentException].
  @JsonCreator
  public Language {
    if (tag.isBlank()) {
      throw new IllegalArgumentException("empty language tag");
    }
  }

  /// Returns the Java locale of this language.
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
