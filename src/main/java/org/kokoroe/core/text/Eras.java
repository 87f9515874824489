package org.kokoroe.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The table of Japanese eras (元号). It is data (`eras.tsv`), so that a new era needs no code.
public final class Eras {
  private static final Eras STANDARD = load();

  private final List<Era> newestFirst;

  private Eras(List<Era> eras) {
    this.newestFirst = eras.stream().sorted(Comparator.comparing(Era::from).reversed()).toList();
  }

  /// One era.
  ///
  /// @param code 1 for 明治 to 5 for 令和, as in the date form `5081122`
  /// @param letter for the short form `R8.11.22`
  /// @param from its first day
  /// @param yearOne the Gregorian year of its 元年
  public record Era(int code, String letter, LocalDate from, int yearOne, LocalizedText name) {
    /// Returns the year of this era in which a day of that Gregorian year lies, counted from 1.
    public int yearOf(int gregorianYear) {
      return gregorianYear - yearOne + 1;
    }
  }

  /// Returns the table that is shipped.
  public static Eras standard() {
    return STANDARD;
  }

  /// Reads a table: lines of six fields separated by tabs; `#` begins a comment line.
  ///
  /// @throws UncheckedIOException when it cannot be read
  /// @throws IllegalArgumentException when a line has other than six fields
  public static Eras read(Reader table) {
    var lines = new BufferedReader(table).lines();
    return new Eras(
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Eras::era).toList());
  }

  /// Returns the era in force on that day; empty before the first of the table.
  public Optional<Era> on(LocalDate day) {
    return newestFirst.stream().filter(era -> !day.isBefore(era.from())).findFirst();
  }

  private static Era era(String line) {
    List<String> field = List.of(line.split("\t", -1));
    if (field.size() != 6) {
      throw new IllegalArgumentException("an era needs six fields: " + line);
    }
    return new Era(
        Integer.parseInt(field.get(0)),
        field.get(1),
        LocalDate.parse(field.get(2)),
        Integer.parseInt(field.get(3)),
        LocalizedText.of(field.get(4), field.get(5)));
  }

  private static Eras load() {
    try (InputStream in = Eras.class.getResourceAsStream("eras.tsv")) {
      return read(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
