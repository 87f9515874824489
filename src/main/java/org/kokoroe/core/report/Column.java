package org.kokoroe.core.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.kokoroe.core.text.LocalizedText;

/// A column of a table, as the data dictionary describes it.
///
/// @param number its place, counted from 1
/// @param key its name for machines; never changed
/// @param header its name for people
/// @param meaning what its values say
/// @param emptyWhen when and why it holds nothing; empty where it always holds a value
public record Column(
    int number,
    String key,
    LocalizedText header,
    Type type,
    LocalizedText meaning,
    Optional<LocalizedText> emptyWhen) {

  /// What kind of value a column holds.
  public enum Type {
    /// Text, also identifiers made of digits.
    TEXT,
    /// Running text, to be read in a wide column.
    PROSE,
    /// A whole number.
    INTEGER,
    /// A number with decimals.
    DECIMAL,
    /// A day.
    DATE,
    /// A point of time.
    DATE_TIME
  }

  /// Reads the columns of a table from a resource beside `feature`: on each line, separated by
  /// tabs, key, type, header, meaning, reason for empty cells, the last three in Japanese and
  /// English each. `#` begins a comment line; `-` stands for no reason.
  ///
  /// @throws IllegalArgumentException when a line has other than eight fields
  static List<Column> read(Class<?> feature, String resource) {
    try (InputStream in = Objects.requireNonNull(feature.getResourceAsStream(resource));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<Column> columns = new ArrayList<>();
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        columns.add(column(columns.size() + 1, List.of(line.split("\t", -1))));
      }
      return List.copyOf(columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Column column(int number, List<String> field) {
    if (field.size() != 8) {
      throw new IllegalArgumentException("a column needs eight fields: " + field);
    }
    return new Column(
        number,
        field.get(0),
        LocalizedText.of(field.get(2), field.get(3)),
        Type.valueOf(field.get(1).toUpperCase(Locale.ROOT)),
        LocalizedText.of(field.get(4), field.get(5)),
        field.get(6).equals("-")
            ? Optional.empty()
            : Optional.of(LocalizedText.of(field.get(6), field.get(7))));
  }
}
