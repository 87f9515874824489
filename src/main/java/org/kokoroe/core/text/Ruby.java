package org.kokoroe.core.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A Japanese text with the readings of its kanji words, written as `｜職員《しょくいん》が` (the notation of
/// Aozora Bunko, the beginning of each word always marked). The readings are never part of the
/// text: without them it is the clause's own, to the letter.
public final class Ruby {
  private static final Pattern WORD =
      Pattern.compile("｜([^｜《》]+)《([\\u3041-\\u3096ー]+)》|([^｜《》]+)");

  private final String notation;
  private final List<Piece> pieces;

  /// Understands the notation.
  ///
  /// @throws IllegalArgumentException where it is not well formed
  @JsonCreator
  public Ruby(String notation) {
    this.notation = notation;
    List<Piece> found = new ArrayList<>();
    Matcher word = WORD.matcher(notation);
    int end = 0;
    while (word.find() && word.start() == end) {
      end = word.end();
      found.add(
          word.group(3) == null
              ? new Piece(word.group(1), word.group(2))
              : new Piece(word.group(3), null));
    }
    if (end != notation.length()) {
      throw new IllegalArgumentException("ruby at " + end + ": " + notation);
    }
    this.pieces = List.copyOf(found);
  }

  /// A word with its reading, or what stands between such words.
  ///
  /// @param base as in the text
  /// @param reading hiragana; null where none is needed
  public record Piece(String base, @Nullable String reading) {}

  /// Returns the pieces in order.
  public List<Piece> pieces() {
    return pieces;
  }

  /// Returns the text without the readings.
  public String text() {
    return pieces.stream().map(Piece::base).collect(Collectors.joining());
  }

  /// Returns the notation.
  @JsonValue
  public String notation() {
    return notation;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ruby ruby && ruby.notation.equals(notation);
  }

  @Override
  public int hashCode() {
    return notation.hashCode();
  }

  @Override
  public String toString() {
    return notation;
  }
}
