package org.kokoroe.home;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.GlyphCoverage;
import org.kokoroe.ui.PageFoot;
import org.kokoroe.ui.WidthClass;

/// Binds Home.
final class HomeController {
  private final HomeViewModel model;
  private final WidthClass width;
  private final Messages messages;

  @FXML private Label headline;
  @FXML private Label today;
  @FXML private HBox head;
  @FXML private HBox cards;
  @FXML private VBox courses;
  @FXML private VBox clauseCard;
  @FXML private HBox clauseHead;
  @FXML private VBox clause;
  @FXML private Label lastRead;
  @FXML private Label noRecords;
  @FXML private VBox recent;
  @FXML private PageFoot foot;

  HomeController(HomeViewModel model, Appearance look, Messages messages) {
    this.model = model;
    this.width = look.widthClassProperty().get();
    this.messages = messages;
  }

  @FXML
  void initialize() {
    long open = model.open();
    headline.setText(
        open == 0
            ? messages.get("home.nothing")
            : open == 1 ? messages.get("home.one-thing") : messages.get("home.things", open));
    model.readFace(this::showToday);
    var courseCards = new CourseCards(model, messages, width);
    courses.getChildren().setAll(courseCards.build());
    HBox.setHgrow(courses, Priority.ALWAYS);
    courseCards.primary().ifPresentOrElse(this::keepInView, this::offerHandbook);
    model.basis().ifPresentOrElse(this::showClause, () -> remove(clauseCard));
    model
        .lastRead()
        .map(id -> messages.get("home.last-read", model.label(id, messages.language())))
        .ifPresentOrElse(lastRead::setText, () -> remove(lastRead));
    recent.getChildren().addAll(new RecentLines(model, messages).build());
    remove(recent.getChildren().isEmpty() ? recent : noRecords);
    if (width != WidthClass.WIDE) {
      stack();
    }
    model.readReview(this::offerReview);
  }

  /// A review is offered, and never begins by itself.
  private void offerReview(int questions) {
    if (questions == 0) {
      return;
    }
    var title = new Label(messages.get("home.todays-review", questions));
    title.setWrapText(true);
    title.getStyleClass().add("k-h3");
    var why = new Label(messages.get("home.todays-review.why"));
    why.setWrapText(true);
    why.getStyleClass().add("k-hint");
    var begin = new Button(messages.get("home.todays-review.begin"));
    begin.setId("home-review");
    begin.setOnAction(event -> model.review());
    var card = new VBox(title, why, begin);
    card.getStyleClass().add("k-card");
    courses.getChildren().add(card);
  }

  @FXML
  void openClause() {
    model.basis().ifPresent(model::openClause);
  }

  @FXML
  void openRecords() {
    model.openRecords();
  }

  /// A character the face lacks is shown as its code point, in names above all.
  private void showToday(Optional<GlyphCoverage> face) {
    UnaryOperator<String> drawn =
        words -> face.map(coverage -> coverage.shown(words)).orElse(words);
    String date = JapaneseDates.standard().dateWithWeekday(model.today(), messages.language());
    model
        .person()
        .ifPresent(
            person ->
                today.setText(
                    messages.get(
                        "home.today",
                        date,
                        drawn.apply(model.department(person, messages.language())),
                        drawn.apply(person.name()))));
  }

  private void showClause(ClauseId id) {
    model
        .clause(id)
        .ifPresent(
            found -> {
              var card = new ClauseCard(found, messages.language());
              clauseHead.getChildren().add(card.badge());
              clause.getChildren().setAll(card.quote(model.label(id, messages.language())));
            });
  }

  /// When nothing is to be done, reading on is the next step.
  private void offerHandbook() {
    var read = new Button(messages.get("home.read-handbook"));
    read.setId("home-handbook");
    read.setOnAction(event -> model.openHandbook());
    dress(read, width);
    head.getChildren().add(read);
    keepInView(read);
  }

  /// Puts the one filled button where it stays in view when there is little room.
  private void keepInView(Button primary) {
    if (width == WidthClass.NARROW) {
      foot.keep(primary);
    }
  }

  /// Makes a button the filled one, that Enter presses.
  static void dress(Button primary, WidthClass width) {
    primary.getStyleClass().addAll("k-primary", "k-initial-focus");
    primary.setDefaultButton(true);
    primary.setMinWidth(Region.USE_PREF_SIZE);
    if (width != WidthClass.NARROW) {
      primary.setGraphic(Badges.key("Enter"));
      primary.setContentDisplay(ContentDisplay.RIGHT);
    }
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
