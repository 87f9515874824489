package org.kokoroe.home;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;

/// Draws what was recorded last, a line each.
final class RecentLines {
  private static final DateTimeFormatter JAPANESE =
      DateTimeFormatter.ofPattern("M月d日　H:mm", Locale.JAPANESE);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM, H:mm", Locale.ENGLISH);

  private final HomeViewModel model;
  private final Messages messages;

  RecentLines(HomeViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  List<Node> build() {
    var lines = new ArrayList<Node>();
    for (HomeViewModel.Recent recent : model.recent()) {
      if (!lines.isEmpty()) {
        lines.getLast().getStyleClass().add("k-home-ruled");
      }
      lines.add(line(recent));
    }
    return lines;
  }

  private HBox line(HomeViewModel.Recent line) {
    var when = new Label(when(line.at()));
    when.getStyleClass().add("k-hint");
    when.setMinWidth(Region.USE_PREF_SIZE);
    var what = new Label(what(line));
    what.setWrapText(true);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    var saved = Badges.of(messages.get("home.saved"), "k-badge-success");
    saved.setGraphic(new Icon(Icon.Glyph.CHECK));
    saved.getStyleClass().add("k-home-badge");
    var row = new HBox(when, what, saved);
    row.getStyleClass().add("k-home-event");
    return row;
  }

  /// The year is said only where it is not this one.
  private String when(ZonedDateTime at) {
    if (at.getYear() != model.today().getYear()) {
      return JapaneseDates.standard().dateTime(at, messages.language());
    }
    return (messages.language().equals(Language.JA) ? JAPANESE : ENGLISH).format(at);
  }

  private String what(HomeViewModel.Recent line) {
    String title = model.courseTitle(line.course(), messages.language());
    return switch (line.kind()) {
      case STARTED -> messages.get("home.recent-started", title);
      case ANSWERED -> messages.get("home.recent-answered", title, line.answered());
      case PASSED -> messages.get("home.recent-passed", title);
      case NOT_PASSED -> messages.get("home.recent-not-passed", title);
    };
  }
}
