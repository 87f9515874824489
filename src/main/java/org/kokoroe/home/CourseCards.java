package org.kokoroe.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.quiz.CourseState;
import org.kokoroe.core.quiz.Due;
import org.kokoroe.core.record.Completion;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.WidthClass;

/// Draws the courses of Home: what is due and by when, how far one is, the one next step.
final class CourseCards {
  /// From here on a date that comes near is marked.
  private static final long NEAR_DAYS = 30;

  private final HomeViewModel model;
  private final Messages messages;
  private final WidthClass width;
  private Optional<Button> primary = Optional.empty();

  CourseCards(HomeViewModel model, Messages messages, WidthClass width) {
    this.model = model;
    this.messages = messages;
    this.width = width;
  }

  /// Returns the button of what is to be done first; none when all is done.
  Optional<Button> primary() {
    return primary;
  }

  List<Node> build() {
    var nodes = new ArrayList<Node>();
    for (HomeViewModel.CourseCard card : model.courses()) {
      nodes.add(card(card, nodes.isEmpty()));
    }
    return nodes;
  }

  private VBox card(HomeViewModel.CourseCard card, boolean first) {
    Language language = messages.language();
    var box = new VBox();
    box.getStyleClass().add("k-card");
    box.getChildren().add(badges(card));
    box.getChildren().add(label(card.course().title().in(language), "k-h2"));
    if (width != WidthClass.NARROW) {
      Language other = language.equals(Language.JA) ? Language.EN : Language.JA;
      card.course().title().find(other).ifPresent(t -> box.getChildren().add(label(t, "k-hint")));
    }
    CourseState.Open open = card.state().open();
    if (open != null) {
      box.getChildren().add(progress(open));
    }
    box.getChildren().add(label(standing(card), "k-hint"));
    FlowPane buttons = buttons(card, first);
    if (!buttons.getChildren().isEmpty()) {
      var rest = new Region();
      VBox.setVgrow(rest, Priority.ALWAYS);
      box.getChildren().addAll(rest, buttons);
    }
    if (first) {
      VBox.setVgrow(box, Priority.ALWAYS);
    }
    return box;
  }

  private FlowPane badges(HomeViewModel.CourseCard card) {
    var row = new FlowPane();
    row.getStyleClass().add("k-home-badges");
    if (card.isDone()) {
      row.getChildren().add(badge("home.done", "k-badge-success", Icon.Glyph.CHECK));
    }
    Due due = card.state().due();
    if (due != null) {
      var badge = Badges.of(days(due), due.daysLeft() <= NEAR_DAYS ? "k-badge-warning" : "");
      badge.setGraphic(new Icon(Icon.Glyph.CLOCK));
      badge.getStyleClass().add("k-home-badge");
      row.getChildren().add(badge);
    }
    if (model.isUnsigned(card.course())) {
      row.getChildren().add(Badges.of(messages.get("home.unsigned"), "k-badge-plain"));
    }
    String audience =
        card.course().audience() == null ? "" : card.course().audience().in(messages.language());
    for (String words : aside(due, audience)) {
      row.getChildren().add(label(words, "k-hint"));
    }
    return row;
  }

  private Label badge(String key, String style, Icon.Glyph glyph) {
    var badge = Badges.of(messages.get(key), style);
    badge.setGraphic(new Icon(glyph));
    badge.getStyleClass().add("k-home-badge");
    return badge;
  }

  /// By when and for whom: one line, or two where one may not fit.
  private List<String> aside(@Nullable Due due, String audience) {
    String date =
        due == null
            ? ""
            : messages.get(
                "home.due-date",
                JapaneseDates.standard().dateWithWeekday(due.date(), messages.language()));
    return width == WidthClass.NARROW || date.isEmpty() || audience.isEmpty()
        ? Stream.of(date, audience).filter(words -> !words.isEmpty()).toList()
        : List.of(messages.get("home.due-for", date, audience));
  }

  private String days(Due due) {
    if (due.daysLeft() == 0) {
      return messages.get("home.due-today");
    }
    long days = due.daysLeft();
    return days > 0
        ? messages.get(days == 1 ? "home.due-day" : "home.due-days", days)
        : messages.get(days == -1 ? "home.overdue-one" : "home.overdue", -days);
  }

  private HBox progress(CourseState.Open open) {
    var bar = new ProgressBar((double) open.answered() / open.total());
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    var words = new Label(messages.get("home.progress", open.total(), open.answered()));
    words.getStyleClass().add("k-strong");
    words.setMinWidth(Region.USE_PREF_SIZE);
    bar.setAccessibleText(words.getText());
    var row = new HBox(bar, words);
    row.getStyleClass().add("k-home-progress");
    return row;
  }

  private String standing(HomeViewModel.CourseCard card) {
    CourseState.Open open = card.state().open();
    if (open != null) {
      return messages.get("home.rest", open.total() - open.answered(), card.passPercent());
    }
    return switch (card.state().standing()) {
      case CourseState.Standing.Passed passed ->
          messages.get(
              "home.passed", JapaneseDates.standard().date(passed.on(), messages.language()));
      case CourseState.Standing.NotPassed not ->
          messages.get("home.not-passed", percent(not.best()), card.passPercent());
      default -> messages.get("home.whole", card.questions(), card.passPercent());
    };
  }

  private FlowPane buttons(HomeViewModel.CourseCard card, boolean first) {
    var next = new Button(step(card));
    next.setId("home-course-" + card.course().id());
    next.setMinWidth(Region.USE_PREF_SIZE);
    next.setOnAction(event -> model.work(card));
    var row = new FlowPane();
    boolean isNext = first && !card.isDone();
    if (isNext) {
      HomeController.dress(next, width);
      primary = Optional.of(next);
    } else {
      next.getStyleClass().add("k-secondary");
    }
    if (!isNext || width != WidthClass.NARROW) {
      row.getChildren().add(next);
    }
    row.getStyleClass().add("k-home-buttons");
    if (!card.course().lessons().isEmpty()) {
      var lessons = new Button(messages.get("home.lessons"));
      lessons.setId("home-lessons-" + card.course().id());
      lessons.getStyleClass().add("k-secondary");
      lessons.setMinWidth(Region.USE_PREF_SIZE);
      lessons.setOnAction(event -> model.lessons(card));
      row.getChildren().add(lessons);
    }
    return row;
  }

  private String step(HomeViewModel.CourseCard card) {
    CourseState.Open open = card.state().open();
    if (open != null) {
      return messages.get("home.continue", open.answered() + 1);
    }
    return switch (card.state().standing()) {
      case CourseState.Standing.Passed passed -> messages.get("home.review");
      case CourseState.Standing.NotPassed not -> messages.get("home.again");
      default -> messages.get("home.start");
    };
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static int percent(Completion.Score score) {
    return score.marks().percentOf(score.max());
  }
}
