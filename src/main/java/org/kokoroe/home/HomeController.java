package org.kokoroe.home;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.ClauseQuote;
import org.kokoroe.ui.WidthClass;

/// Binds Home.
final class HomeController {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd  H:mm").withZone(ZoneId.systemDefault());

  private final HomeViewModel model;
  private final Appearance look;
  private final Messages messages;

  @FXML private Label headline;
  @FXML private Label today;
  @FXML private HBox cards;
  @FXML private VBox courses;
  @FXML private VBox clauseCard;
  @FXML private VBox clause;
  @FXML private Label lastRead;
  @FXML private VBox recent;

  HomeController(HomeViewModel model, Appearance look, Messages messages) {
    this.model = model;
    this.look = look;
    this.messages = messages;
  }

  @FXML
  void initialize() {
    Language language = messages.language();
    long open = model.open();
    headline.setText(
        open == 0
            ? messages.get("home.nothing")
            : open == 1 ? messages.get("home.one-thing") : messages.get("home.things", open));
    String date = JapaneseDates.standard().dateWithWeekday(model.today(), language);
    model
        .person()
        .ifPresent(p -> today.setText(messages.get("home.today", date, p.department(), p.name())));
    var courseCards = new CourseCards(model, messages);
    courses.getChildren().setAll(courseCards.build());
    HBox.setHgrow(courses, Priority.ALWAYS);
    model.basis().ifPresentOrElse(this::showClause, () -> remove(clauseCard));
    showLastRead(language);
    showRecent(language);
    if (look.widthClassProperty().get() != WidthClass.WIDE) {
      stack();
    }
  }

  @FXML
  void openClause() {
    model.basis().ifPresent(model::openClause);
  }

  @FXML
  void openRecords() {
    model.openRecords();
  }

  private void showClause(ClauseId id) {
    model
        .clause(id)
        .ifPresent(
            found ->
                clause
                    .getChildren()
                    .setAll(
                        new ClauseQuote(
                            found,
                            model.label(id, messages.language()),
                            Map.of(),
                            messages.language())));
  }

  private void showLastRead(Language language) {
    model
        .lastRead()
        .ifPresent(
            id -> lastRead.setText(messages.get("home.last-read", model.label(id, language))));
  }

  private void showRecent(Language language) {
    var lines = model.recent();
    if (lines.isEmpty()) {
      var none = new Label(messages.get("home.no-records"));
      none.setWrapText(true);
      none.getStyleClass().add("k-hint");
      recent.getChildren().add(none);
    }
    lines.forEach(line -> recent.getChildren().add(line(line, language)));
  }

  private HBox line(HomeViewModel.Recent line, Language language) {
    String title = model.courseTitle(line.course(), language);
    var when = new Label(TIME.format(line.at()));
    when.getStyleClass().add("k-hint");
    when.setMinWidth(Region.USE_PREF_SIZE);
    var what =
        new Label(
            switch (line.kind()) {
              case STARTED -> messages.get("home.recent-started", title);
              case ANSWERED -> messages.get("home.recent-answered", title, line.answered());
              case PASSED -> messages.get("home.recent-passed", title);
              case NOT_PASSED -> messages.get("home.recent-not-passed", title);
            });
    what.setWrapText(true);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    var row = new HBox(when, what, Badges.of(messages.get("home.saved"), "k-badge-success"));
    row.getStyleClass().add("k-home-event");
    return row;
  }

  /// In a narrow window the cards lie one under the other, what is due first.
  private void stack() {
    var column = new VBox();
    column.getStyleClass().add("k-home-courses");
    column.getChildren().setAll(cards.getChildren());
    cards.getChildren().setAll(column);
    HBox.setHgrow(column, Priority.ALWAYS);
  }

  private static void remove(Node node) {
    node.setVisible(false);
    node.setManaged(false);
  }
}
