package org.kokoroe.core.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/// One value of a table, with its type, so that each file format can write it as what it is.
public sealed interface Cell {
  /// No value.
  record Empty() implements Cell {}

  /// Text, also identifiers made of digits: `00123` stays what it is.
  record Text(String value) implements Cell {}

  /// A whole number.
  record Whole(long value) implements Cell {}

  /// A number with decimals.
  record Decimal(BigDecimal value) implements Cell {}

  /// A day.
  record Day(LocalDate value) implements Cell {}

  /// A point of time, with the offset of the clock that showed it.
  record Time(OffsetDateTime value) implements Cell {}

  /// Returns the empty cell.
  static Cell empty() {
    return new Empty();
  }

  /// Returns text, or the empty cell for none.
  static Cell text(Optional<String> value) {
    return value.filter(text -> !text.isEmpty()).<Cell>map(Text::new).orElseGet(Empty::new);
  }

  /// Returns text, or the empty cell for an empty string.
  static Cell text(String value) {
    return text(Optional.of(value));
  }

  /// Returns a whole number.
  static Cell whole(long value) {
    return new Whole(value);
  }

  /// Returns a day, or the empty cell.
  static Cell day(Optional<LocalDate> value) {
    return value.<Cell>map(Day::new).orElseGet(Empty::new);
  }

  /// Returns a time, or the empty cell.
  static Cell time(Optional<OffsetDateTime> value) {
    return value.<Cell>map(Time::new).orElseGet(Empty::new);
  }
}
