package org.kokoroe.records;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.records.CourseRecords.Year;
import org.kokoroe.ui.Icon;

/// One course: where the person stands, each sitting, the lessons read, what is left to do.
final class CourseCard extends VBox {
  private final RecordWords words;
  private final CertificateRows certificates;

  CourseCard(
      CourseRecords course,
      RecordWords words,
      SittingRows sittings,
      CertificateRows certificates,
      Button next) {
    this.words = words;
    this.certificates = certificates;
    getStyleClass().addAll("k-card", "k-record-course");
    getChildren().add(heading(course.title()));
    course.years().forEach(year -> getChildren().add(year(course, year)));
    if (!course.sittings().isEmpty()) {
      getChildren().addAll(subheading("records.sittings"), sittings.of(course.sittings()));
    }
    if (!course.lessons().isEmpty()) {
      getChildren().addAll(subheading("records.lessons"), lessons(course));
    }
    course
        .next()
        .ifPresent(
            left -> {
              next.setText(words.next(left));
              getChildren().add(next);
            });
  }

  private Label heading(LocalizedText title) {
    return wrapped(words.text(title), "k-h2");
  }

  private Label subheading(String key) {
    return wrapped(words.get(key), "k-h3");
  }

  private Node year(CourseRecords course, Year year) {
    var head =
        new FlowPane(words.badge(year), wrapped(words.year(year), "k-strong"), passMark(year));
    head.getStyleClass().add("k-record-flow");
    var facts =
        new FlowPane(
            fact("records.first", words.points(year.first())),
            fact("records.best", words.points(year.best())),
            fact(
                "records.completed",
                year.completed().map(words::time).orElseGet(() -> words.get("records.none-yet"))));
    facts.getStyleClass().add("k-record-facts");
    var standing = new VBox(head, facts);
    standing.getStyleClass().add("k-record-standing");
    year.certificate()
        .ifPresent(outcome -> standing.getChildren().add(certificates.of(course, year, outcome)));
    return standing;
  }

  private Label passMark(Year year) {
    return wrapped(words.get("records.pass-mark", year.passPercent()), "k-hint");
  }

  private Node fact(String key, String value) {
    var fact = new VBox(wrapped(words.get(key), "k-caption"), wrapped(value, "k-body"));
    fact.getStyleClass().add("k-record-fact");
    return fact;
  }

  private Node lessons(CourseRecords course) {
    var list = new VBox();
    for (CourseRecords.Lesson lesson : course.lessons()) {
      var icon = new Icon(Icon.Glyph.CHECK);
      icon.getStyleClass().add("k-success-icon");
      Label title = wrapped(words.text(lesson.title()), "k-body");
      HBox.setHgrow(title, Priority.ALWAYS);
      title.setMaxWidth(Double.MAX_VALUE);
      Label read = wrapped(words.get("records.read", words.time(lesson.at())), "k-hint");
      var line = new FlowPane(new HBox(icon, title), read);
      line.getChildren().getFirst().getStyleClass().add("k-record-lesson");
      line.getStyleClass().addAll("k-record-row", "k-record-flow");
      list.getChildren().add(line);
    }
    return list;
  }

  static Label wrapped(String words, String... styles) {
    var label = new Label(words);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
