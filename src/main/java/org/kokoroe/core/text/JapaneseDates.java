package org.kokoroe.core.text;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// Writes dates as Japanese offices do (和暦) and as English readers expect them. Days before the
/// first era of the table are written in Gregorian years.
public final class JapaneseDates {
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

  private final Eras eras;

  /// Makes a writer that uses that table of eras.
  public JapaneseDates(Eras eras) {
    this.eras = eras;
  }

  /// Returns a writer that uses the shipped table.
  public static JapaneseDates standard() {
    return new JapaneseDates(Eras.standard());
  }

  /// Returns 令和8年11月22日, or 22 November 2026 in every language but Japanese.
  public String date(LocalDate day, Language language) {
    return language.equals(Language.JA) ? wareki(day) : ENGLISH.format(day);
  }

  /// Returns the day in both calendars: 令和8年11月22日（2026年11月22日）, or 22 November 2026 (令和8年11月22日).
  public String both(LocalDate day, Language language) {
    return language.equals(Language.JA)
        ? "%s（%d年%d月%d日）"
            .formatted(wareki(day), day.getYear(), day.getMonthValue(), day.getDayOfMonth())
        : "%s (%s)".formatted(ENGLISH.format(day), wareki(day));
  }

  /// Returns 令和8年12月18日（金）, or Friday 18 December 2026.
  public String dateWithWeekday(LocalDate day, Language language) {
    return language.equals(Language.JA)
        ? wareki(day) + "（" + weekday(day, TextStyle.SHORT, Locale.JAPANESE) + "）"
        : weekday(day, TextStyle.FULL, Locale.ENGLISH) + " " + ENGLISH.format(day);
  }

  /// Returns 令和8年11月22日 16:30, or 22 November 2026, 16:30.
  public String dateTime(ZonedDateTime time, Language language) {
    String comma = language.equals(Language.JA) ? " " : ", ";
    return date(time.toLocalDate(), language) + comma + CLOCK.format(time);
  }

  /// Returns the Japanese form 令和8年11月22日; the first year of an era is 元年.
  public String wareki(LocalDate day) {
    return year(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /// Returns `R8.11.22`, or `1872.11.22` before the first era.
  public String shortForm(LocalDate day) {
    Optional<Eras.Era> era = eras.on(day);
    return era.map(Eras.Era::letter).orElse("")
        + era.map(e -> e.yearOf(day.getYear())).orElse(day.getYear())
        + "."
        + day.getMonthValue()
        + "."
        + day.getDayOfMonth();
  }

  /// Returns the form `5081122` that government systems exchange: era code, then two digits each
  /// for year, month and day; empty before the first era.
  public Optional<String> eraCode(LocalDate day) {
    return eras.on(day).map(era -> eraCode(era, day));
  }

  private static String eraCode(Eras.Era era, LocalDate day) {
    int year = era.yearOf(day.getYear());
    int digits = (year * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    return era.code() + String.format(Locale.ROOT, "%06d", digits);
  }

  private String year(LocalDate day) {
    return eras.on(day)
        .map(era -> era.name().in(Language.JA) + yearInEra(era, day.getYear()) + "年")
        .orElseGet(() -> day.getYear() + "年");
  }

  static String yearInEra(Eras.Era era, int gregorianYear) {
    int year = era.yearOf(gregorianYear);
    return year == 1 ? "元" : Integer.toString(year);
  }

  private static String weekday(LocalDate day, TextStyle style, Locale locale) {
    return day.getDayOfWeek().getDisplayName(style, locale);
  }
}
