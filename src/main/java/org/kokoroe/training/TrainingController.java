package org.kokoroe.training;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.core.quiz.CourseState;
import org.kokoroe.core.quiz.CourseState.Standing;
import org.kokoroe.core.quiz.Due;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.PageFoot;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// Shows a card for each course.
final class TrainingController {
  private static final double ONE_LINE = 2000;

  private final TrainingViewModel model;
  private final Messages messages;
  private final StateWords states;
  private final boolean narrow;

  @FXML private VBox page;
  @FXML private PageFoot foot;

  TrainingController(TrainingViewModel model, Appearance appearance, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.states = new StateWords(messages);
    this.narrow = appearance.widthClassProperty().get() == WidthClass.NARROW;
  }

  @FXML
  void initialize() {
    page.getChildren().add(Prose.of(messages.get("training.headline"), "k-h1"));
    if (model.courses().isEmpty()) {
      page.getChildren().add(Prose.of(messages.get("training.empty"), "k-running"));
    }
    for (CourseFacts facts : model.courses()) {
      page.getChildren().add(card(facts, facts.equals(model.courses().getFirst())));
    }
  }

  private VBox card(CourseFacts facts, boolean first) {
    var course = facts.course();
    var card = new VBox(badges(facts));
    card.getStyleClass().addAll("k-card", "training-card");
    card.getChildren().add(Prose.of(course.title().in(messages.language()), "k-h2"));
    LocalizedText summary = course.summary();
    if (summary != null) {
      card.getChildren().add(Prose.of(summary.in(messages.language()), "k-running"));
    }
    card.getChildren().add(new CourseMeta(messages).line(facts));
    CourseState.Open open = facts.state().open();
    if (open != null) {
      card.getChildren().add(progress(open));
    }
    String sentence = states.sentence(facts.state());
    if (!sentence.isEmpty()) {
      card.getChildren().add(Prose.of(sentence, "k-body"));
    }
    card.getChildren().add(buttons(facts, first));
    return card;
  }

  private FlowPane badges(CourseFacts facts) {
    CourseState state = facts.state();
    var row = new FlowPane(Badges.of(states.badge(state), states.badgeStyle(state)));
    row.getStyleClass().add("training-badges");
    if (state.standing() instanceof Standing.Passed) {
      ((Label) row.getChildren().getFirst()).setGraphic(new Icon(Icon.Glyph.CHECK));
    }
    if (model.isUnsigned(facts.course())) {
      row.getChildren().add(Badges.of(messages.get("training.unsigned"), "k-badge-plain"));
    }
    var due = state.due();
    if (due != null) {
      var left = Badges.of(states.due(due), "k-badge-warning");
      left.setGraphic(new Icon(Icon.Glyph.CLOCK));
      row.getChildren().addAll(left, dueDate(due));
    }
    return row;
  }

  private HBox progress(CourseState.Open open) {
    var bar = new ProgressBar((double) open.answered() / open.total());
    bar.setMaxWidth(Double.MAX_VALUE);
    String words = messages.get("training.answered", open.total(), open.answered());
    bar.setAccessibleText(words);
    HBox.setHgrow(bar, Priority.ALWAYS);
    var label = new Label(words);
    label.getStyleClass().add("k-strong");
    label.setMinWidth(Label.USE_PREF_SIZE);
    var row = new HBox(bar, label);
    row.getStyleClass().add("training-progress");
    return row;
  }

  private FlowPane buttons(CourseFacts facts, boolean first) {
    var course = facts.course();
    var go = new Button(go(facts.state()));
    go.setId("training-go-" + course.id());
    go.getStyleClass().add(first ? "k-primary" : "k-secondary");
    go.setDefaultButton(first);
    go.setMinWidth(Button.USE_PREF_SIZE);
    if (first && !narrow) {
      go.setGraphic(Badges.key("Enter"));
      go.setContentDisplay(ContentDisplay.RIGHT);
    }
    go.setOnAction(event -> model.go(course));
    var about = new Button(messages.get("training.about"));
    about.setId("training-about-" + course.id());
    about.getStyleClass().add("k-secondary");
    about.setMinWidth(Button.USE_PREF_SIZE);
    about.setOnAction(event -> model.about(course));
    var row = new FlowPane();
    if (first && narrow) {
      foot.keep(go);
    } else {
      row.getChildren().add(go);
    }
    if (!(facts.state().standing() instanceof Standing.NotStarted)) {
      row.getChildren().add(about);
    }
    row.getStyleClass().add("training-buttons");
    row.setPrefWrapLength(ONE_LINE);
    return row;
  }

  private String go(CourseState state) {
    CourseState.Open open = state.open();
    if (open != null) {
      return messages.get("training.continue", open.answered() + 1);
    }
    return messages.get(
        state.standing() instanceof Standing.NotStarted ? "training.start" : "training.again");
  }

  private Label dueDate(Due due) {
    var date = new Label(states.dueDate(due));
    date.getStyleClass().add("k-hint");
    date.setMinWidth(Region.USE_PREF_SIZE);
    return date;
  }
}
