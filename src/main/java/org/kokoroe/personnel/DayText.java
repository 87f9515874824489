package org.kokoroe.personnel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days as people write them.
final class DayText {
  private static final Pattern PARTS =
      Pattern.compile("(R|令和)?(\\d{1,4}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  /// The year before 令和元年.
  private static final int REIWA = 2018;

  private DayText() {}

  static Optional<LocalDate> read(String entered) {
    String text =
        Normalizer.normalize(entered, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    Matcher parts = PARTS.matcher(text);
    if (parts.matches()) {
      int year = parts.group(2).equals("元") ? 1 : Integer.parseInt(parts.group(2));
      return day(parts.group(1) == null ? year : REIWA + year, parts.group(3), parts.group(4));
    }
    Matcher digits = DIGITS.matcher(text);
    return digits.matches()
        ? day(Integer.parseInt(digits.group(1)), digits.group(2), digits.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(int year, String month, String day) {
    if (year < 1000) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
