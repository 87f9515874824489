package org.kokoroe.training;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Lesson;
import org.kokoroe.core.quiz.Due;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.training.CourseViewModel.Step;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.PageFoot;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// Shows a course: what it is on the left, its lessons on the right, or below where there is less
/// room.
final class CourseController {
  private static final double ONE_LINE = 2000;

  private final CourseViewModel model;
  private final Messages messages;
  private final WidthClass width;
  private final StateWords states;

  @FXML private VBox page;
  @FXML private PageFoot foot;

  CourseController(CourseViewModel model, Appearance appearance, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.width = appearance.widthClassProperty().get();
    this.states = new StateWords(messages);
  }

  @FXML
  void initialize() {
    model
        .factsProperty()
        .get()
        .ifPresentOrElse(
            this::show,
            () -> page.getChildren().add(Prose.of(messages.get("course.missing"), "k-running")));
  }

  private void show(CourseFacts facts) {
    VBox about = about(facts);
    VBox lessons = lessons(facts);
    if (width == WidthClass.WIDE) {
      HBox.setHgrow(about, Priority.ALWAYS);
      var columns = new HBox(about, lessons);
      columns.getStyleClass().add("course-columns");
      lessons.getStyleClass().add("course-lessons-beside");
      page.getChildren().add(columns);
    } else {
      page.getChildren().addAll(about, lessons);
    }
  }

  private VBox about(CourseFacts facts) {
    var card = new VBox(Prose.of(facts.course().title().in(messages.language()), "k-h1"));
    card.getStyleClass().addAll("k-card", "course-about");
    if (model.isUnsigned(facts)) {
      card.getChildren().add(Badges.of(messages.get("training.unsigned"), "k-badge-plain"));
    }
    LocalizedText summary = facts.course().summary();
    if (summary != null) {
      card.getChildren().add(Prose.of(summary.in(messages.language()), "k-running"));
    }
    card.getChildren().add(new CourseMeta(messages).line(facts));
    String sentence = states.sentence(facts.state());
    if (!sentence.isEmpty()) {
      card.getChildren().add(Prose.of(sentence, "k-body"));
    }
    var due = facts.state().due();
    if (due != null) {
      var left = Badges.of(states.due(due), "k-badge-warning");
      left.setGraphic(new Icon(Icon.Glyph.CLOCK));
      var row = new FlowPane(left, dueDate(due));
      row.getStyleClass().add("training-badges");
      card.getChildren().add(row);
    }
    model.policy().ifPresent(policy -> card.getChildren().add(policy(policy.title())));
    card.getChildren().add(buttons(facts));
    return card;
  }

  private VBox policy(LocalizedText title) {
    var caption = new Label(messages.get("course.policy"));
    caption.getStyleClass().add("k-caption");
    var link = new Hyperlink(messages.get("training.open-handbook"));
    link.setId("course-policy");
    link.setAccessibleText(
        messages.get("training.open-handbook.of", title.in(messages.language())));
    link.setOnAction(event -> model.openPolicy());
    var box = new VBox(caption, Prose.of(title.in(messages.language()), "k-body"), link);
    box.getStyleClass().add("course-policy");
    return box;
  }

  private FlowPane buttons(CourseFacts facts) {
    Step step = CourseViewModel.step(facts);
    var next = new Button(words(step, facts));
    next.setId("course-next");
    next.getStyleClass().add("k-primary");
    next.setDefaultButton(true);
    next.setMinWidth(Region.USE_PREF_SIZE);
    next.setOnAction(event -> model.next());
    if (width != WidthClass.NARROW) {
      next.setGraphic(Badges.key("Enter"));
      next.setContentDisplay(ContentDisplay.RIGHT);
    }
    var row = new FlowPane();
    if (width == WidthClass.NARROW) {
      foot.keep(next);
    } else {
      row.getChildren().add(next);
    }
    row.getStyleClass().add("training-buttons");
    row.setPrefWrapLength(ONE_LINE);
    if (step instanceof Step.Read) {
      var quiz = new Button(messages.get("course.to-quiz"));
      quiz.setId("course-quiz");
      quiz.getStyleClass().add("k-secondary");
      quiz.setMinWidth(Region.USE_PREF_SIZE);
      quiz.setOnAction(event -> model.quiz());
      row.getChildren().add(quiz);
    }
    return row;
  }

  private String words(Step step, CourseFacts facts) {
    return switch (step) {
      case Step.Continue(int question) -> messages.get("training.continue", question);
      case Step.Read(int lesson) ->
          messages.get(lesson == 0 ? "course.read-first" : "course.read-next", lesson + 1);
      case Step.Start ignored -> messages.get("course.start", facts.questions());
      case Step.Again ignored -> messages.get("training.again");
    };
  }

  private VBox lessons(CourseFacts facts) {
    var card = new VBox(Prose.of(messages.get("course.lessons"), "k-h3"));
    card.getStyleClass().addAll("k-card", "course-lessons");
    for (int i = 0; i < facts.lessons().size(); i++) {
      card.getChildren().add(lesson(facts, i));
    }
    return card;
  }

  private HBox lesson(CourseFacts facts, int place) {
    Lesson lesson = facts.lessons().get(place);
    boolean read = facts.isRead(lesson);
    String title = lesson.title().in(messages.language());
    var number = new Label(Integer.toString(place + 1));
    number.getStyleClass().addAll("k-muted-text", "course-number");
    var link = new Hyperlink(title);
    link.setId("course-lesson-" + (place + 1));
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setAccessibleText(
        messages.get(read ? "course.lesson.read" : "course.lesson.unread", place + 1, title));
    link.setOnAction(event -> model.read(place));
    HBox.setHgrow(link, Priority.ALWAYS);
    link.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(number, link);
    row.getStyleClass().add("course-lesson");
    if (read) {
      var done = Badges.of(messages.get("course.read"), "k-badge-success");
      done.setGraphic(new Icon(Icon.Glyph.CHECK));
      row.getChildren().add(done);
    }
    return row;
  }

  private Label dueDate(Due due) {
    var date = new Label(states.dueDate(due));
    date.getStyleClass().add("k-hint");
    date.setMinWidth(Region.USE_PREF_SIZE);
    return date;
  }
}
