package org.kokoroe.records;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.kokoroe.core.record.CompletionState;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.records.CourseRecords.Edition;
import org.kokoroe.records.CourseRecords.Next;
import org.kokoroe.records.CourseRecords.Sitting;
import org.kokoroe.records.CourseRecords.Year;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;

/// Says records in words.
record RecordWords(Messages messages) {
  private static final JapaneseDates DATES = JapaneseDates.standard();
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

  String get(String key, Object... args) {
    return messages.get(key, args);
  }

  String text(LocalizedText text) {
    return text.in(language());
  }

  Language language() {
    return messages.language();
  }

  String time(ZonedDateTime time) {
    return get("records.time", DATES.date(time.toLocalDate(), language()), CLOCK.format(time));
  }

  String points(Points points) {
    return get("records.points", points.marks(), points.max(), points.percent());
  }

  String points(Optional<Points> points) {
    return points.map(this::points).orElseGet(() -> get("records.none-yet"));
  }

  String edition(Edition edition) {
    return edition
        .revision()
        .map(revision -> edition(text(edition.title()), revision))
        .orElseGet(() -> get("records.edition.unknown", text(edition.title())));
  }

  /// Counts editions that have a number; others are named, for example by their day.
  private String edition(String title, String revision) {
    return revision.chars().allMatch(Character::isDigit)
        ? get("records.edition", title, revision)
        : get("records.edition.named", title, revision);
  }

  String year(Year year) {
    return get("records.year", year.year().label(language()), year.version());
  }

  String next(Next next) {
    return switch (next) {
      case Next.Resume(int question) -> get("records.resume", question);
      case Next.Again _ -> get("records.again");
      case Next.Begin _ -> get("records.begin");
    };
  }

  Label badge(Sitting sitting) {
    return switch (sitting.state()) {
      case PASSED -> passed();
      case NOT_PASSED -> notPassed();
      case OPEN -> open(sitting.answered());
    };
  }

  Label badge(Year year) {
    return year.state() == CompletionState.PASSED
        ? passed()
        : switch (year.state()) {
          case IN_PROGRESS -> open(year.answered());
          case ACKNOWLEDGED_ONLY -> plain("records.state.acknowledged", Icon.Glyph.BOOK);
          case WAIVED -> plain("records.state.waived", Icon.Glyph.INFO);
          case EXHAUSTED ->
              badge(
                  get("records.state.exhausted"),
                  "k-badge-warning",
                  Icon.Glyph.WARNING,
                  "k-warning-icon");
          default -> notPassed();
        };
  }

  private Label passed() {
    return badge(
        get("records.state.passed"), "k-badge-success", Icon.Glyph.CIRCLE, "k-success-icon");
  }

  private Label notPassed() {
    return badge(
        get("records.state.not-passed"), "k-badge-warning", Icon.Glyph.WARNING, "k-warning-icon");
  }

  private Label open(int answered) {
    String words =
        answered == 0 ? get("records.state.open") : get("records.state.open-at", answered);
    return badge(words, "", Icon.Glyph.HALF, "k-muted-icon");
  }

  private Label plain(String key, Icon.Glyph glyph) {
    return badge(get(key), "k-badge-plain", glyph, "k-muted-icon");
  }

  private static Label badge(String words, String style, Icon.Glyph glyph, String iconStyle) {
    var icon = new Icon(glyph);
    icon.getStyleClass().add(iconStyle);
    Label badge = Badges.of(words, style);
    badge.setGraphic(icon);
    return badge;
  }
}
