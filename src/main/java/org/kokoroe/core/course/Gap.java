package org.kokoroe.core.course;

import java.util.List;
import java.util.stream.Stream;
import org.kokoroe.core.text.LocalizedText;

/// A gap in the own words of a clause.
///
/// @param words the clause's words that stand there, to the letter: the key
/// @param others what else is offered
/// @param feedback why these words stand there
public record Gap(String id, LocalizedText words, List<Other> others, LocalizedText feedback) {
  /// The id of the choice that is the clause's own words.
  public static final String KEY = "key";

  /// Copies the list.
  public Gap {
    others = List.copyOf(others);
  }

  /// Words that do not stand there.
  public record Other(String id, LocalizedText text, LocalizedText feedback) {}

  /// Returns the ids of what is offered, the key first.
  public List<String> choiceIds() {
    return Stream.concat(Stream.of(KEY), others.stream().map(Other::id)).toList();
  }

  /// Returns the words of the choice with that id.
  ///
  /// @throws java.util.NoSuchElementException when it has none of that id
  public LocalizedText text(String choice) {
    return choice.equals(KEY) ? words : other(choice).text();
  }

  /// Returns what is said of the choice with that id.
  ///
  /// @throws java.util.NoSuchElementException when it has none of that id
  public LocalizedText feedback(String choice) {
    return choice.equals(KEY) ? feedback : other(choice).feedback();
  }

  private Other other(String choice) {
    return others.stream().filter(o -> o.id().equals(choice)).findFirst().orElseThrow();
  }
}
