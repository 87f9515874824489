package org.kokoroe.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One text in several languages, keyed by BCP 47 tag.
public record LocalizedText(@JsonValue Map<String, String> byTag) {
  /// Copies the map.
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LocalizedText {
    byTag =
        byTag.entrySet().stream()
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new),
                    java.util.Collections::unmodifiableMap));
  }

  /// Makes a text in Japanese and English.
  public static LocalizedText of(String ja, String en) {
    return new LocalizedText(Map.of("ja", ja, "en", en));
  }

  /// Returns the text in that language, if there is one.
  public Optional<String> find(Language language) {
    return Optional.ofNullable(byTag.get(language.tag()));
  }

  /// Returns the text in that language, else in Japanese.
  ///
  /// @throws IllegalStateException when there is no Japanese either
  public String in(Language language) {
    return find(language)
        .or(() -> find(Language.JA))
        .orElseThrow(() -> new IllegalStateException("a text without Japanese"));
  }
}
