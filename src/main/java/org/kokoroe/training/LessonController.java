package org.kokoroe.training;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Lesson;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.ClauseQuote;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// Shows a lesson in one column.
final class LessonController {
  private final LessonViewModel model;
  private final Messages messages;
  private final boolean narrow;
  private @Nullable Subscription subscription;
  private int quotes;

  @FXML private VBox column;
  @FXML private HBox trouble;
  @FXML private Label troubleWords;
  @FXML private Button previous;
  @FXML private Button next;

  LessonController(LessonViewModel model, Appearance appearance, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.narrow = appearance.widthClassProperty().get() == WidthClass.NARROW;
  }

  @FXML
  void initialize() {
    model
        .lesson()
        .ifPresentOrElse(
            this::show,
            () -> column.getChildren().add(Prose.of(messages.get("lesson.missing"), "k-running")));
    previous.setText(messages.get(model.index() == 0 ? "lesson.to-course" : "lesson.previous"));
    next.setText(messages.get(model.isLast() ? "lesson.to-quiz" : "lesson.next"));
    if (!narrow) {
      next.setGraphic(Badges.key("Enter"));
    }
    subscription = model.savingProperty().subscribe(this::state);
  }

  void release() {
    if (subscription != null) {
      subscription.unsubscribe();
    }
  }

  private void show(Lesson lesson) {
    column
        .getChildren()
        .add(
            Prose.of(
                messages.get("lesson.place", model.index() + 1, model.lessons().size()), "k-hint"));
    column.getChildren().add(Prose.of(lesson.title().in(messages.language()), "k-h1"));
    for (Lesson.Block block : lesson.blocks()) {
      LocalizedText text = block.text();
      ClauseId quote = block.quote();
      if (text != null) {
        column
            .getChildren()
            .add(Prose.reading(text.in(messages.language()), messages.language(), null));
      }
      if (quote != null) {
        model.clause(quote).ifPresent(entry -> column.getChildren().add(quote(entry)));
      }
    }
  }

  private Node quote(PolicyLibrary.Entry entry) {
    quotes++;
    String name = ClauseNames.withDocument(entry, messages.language());
    Hyperlink link =
        CitedClause.link(messages, name, () -> model.openInHandbook(entry.clause().id()));
    link.setId("lesson-handbook-" + quotes);
    var quote = new ClauseQuote(entry.clause(), name, Map.of(), messages.language());
    var box = new VBox(quote, link);
    box.getStyleClass().add("lesson-quote");
    return box;
  }

  private void state(Saving saving) {
    next.setDisable(saving instanceof Saving.Busy);
    show(trouble, saving instanceof Saving.Unsaved);
    if (saving instanceof Saving.Unsaved(var reason)) {
      troubleWords.setText(
          messages.get("lesson.not-saved") + "　" + QuizWords.reason(messages, reason));
      next.setText(messages.get("quiz.retry"));
    }
  }

  @FXML
  void previous() {
    model.previous();
  }

  @FXML
  void next() {
    model.next();
  }

  @FXML
  void goOn() {
    model.goOn();
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
