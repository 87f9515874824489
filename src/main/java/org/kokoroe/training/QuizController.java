package org.kokoroe.training;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.quiz.Given;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Appearance;
import org.kokoroe.ui.AppearanceBar;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.WidthClass;

/// Shows a quiz: progress and language above, the page in the middle, what is saved and the one
/// next step below.
final class QuizController {
  private final QuizViewModel model;
  private final Appearance appearance;
  private final Messages messages;
  private final String title;
  private final WidthClass width;
  private final QuizWords words;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final ProgressSegments segments = new ProgressSegments();
  private @Nullable QuestionPane question;

  @FXML private BorderPane quiz;
  @FXML private Button leave;
  @FXML private Label course;
  @FXML private HBox progress;
  @FXML private HBox bar;
  @FXML private HBox leaving;
  @FXML private Label leavingWords;
  @FXML private Button leaveNow;
  @FXML private StackPane body;
  @FXML private HBox trouble;
  @FXML private Label troubleWords;
  @FXML private Button retry;
  @FXML private Icon savedIcon;
  @FXML private Label saved;
  @FXML private Label missing;
  @FXML private Button main;

  QuizController(QuizViewModel model, Appearance appearance, Messages messages, String title) {
    this.model = model;
    this.appearance = appearance;
    this.messages = messages;
    this.title = title;
    this.width = appearance.widthClassProperty().get();
    this.words = new QuizWords(messages, model);
  }

  @FXML
  void initialize() {
    boolean narrow = width == WidthClass.NARROW;
    course.setText(title);
    show(course, !narrow);
    if (!narrow) {
      leave.setGraphic(leaveFace());
    }
    bar.getChildren().add(new AppearanceBar(appearance));
    quiz.addEventFilter(KeyEvent.KEY_PRESSED, new QuizKeys(model, appearance, this)::pressed);
    subscriptions.add(model.pageProperty().subscribe(page -> page()));
    subscriptions.add(model.draft().answerProperty().subscribe(answer -> answer()));
    subscriptions.add(model.savingProperty().subscribe(saving -> state()));
    subscriptions.add(model.draft().missingProperty().subscribe(lacks -> state()));
    subscriptions.add(model.leavingProperty().subscribe(this::leaving));
    subscriptions.add(
        quiz.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal));
  }

  private HBox leaveFace() {
    var words = new Label(messages.get("quiz.leave"));
    words.setMinWidth(Label.USE_PREF_SIZE);
    var face = new HBox(new Icon(Icon.Glyph.CROSS), words, Badges.key("Esc"));
    face.getStyleClass().add("quiz-leave-face");
    return face;
  }

  /// Lets go of the model: another view of it takes over, or none.
  void release() {
    subscriptions.forEach(Subscription::unsubscribe);
    subscriptions.clear();
  }

  private void page() {
    question = null;
    switch (model.pageProperty().get()) {
      case QuizPage.Opening ignored -> body.getChildren().clear();
      case QuizPage.Asking ignored -> {
        question = new QuestionPane(model, messages, width);
        body.getChildren().setAll(question.page());
      }
      case QuizPage.Decided ignored ->
          body.getChildren().setAll(new DecidedPage(model, messages, width).page());
      case QuizPage.Explained(int index) ->
          body.getChildren().setAll(FeedbackPage.of(model, given(index), messages, width));
      case QuizPage.Refused(var refusal) ->
          body.getChildren()
              .setAll(new CalmCard(words.refused(refusal), words.refusedMore(refusal)));
      case QuizPage.Practised(int right, int total) ->
          body.getChildren()
              .setAll(
                  new CalmCard(
                      messages.get("quiz.practised", total, right), words.practisedMore()));
    }
    progress();
    state();
    focus();
  }

  private Given given(int index) {
    return model.sitting().given(index).orElseThrow();
  }

  private void progress() {
    boolean on = model.isOnQuestion();
    progress.setVisible(on);
    if (on) {
      int total = model.sitting().paper().size();
      boolean answered = model.pageProperty().get() instanceof QuizPage.Explained;
      segments.show(model.index(), total, answered);
      var count = new Label(messages.get("quiz.progress", model.index() + 1, total));
      count.getStyleClass().addAll("k-strong", "quiz-count");
      count.setMinWidth(Label.USE_PREF_SIZE);
      progress.getChildren().setAll(segments, count);
    }
  }

  private void answer() {
    if (question != null) {
      question.choices().refresh(model.draft().answerProperty().get());
      follow();
    }
  }

  /// What was chosen may lie elsewhere now: scrolls to it.
  private void follow() {
    Scene scene = body.getScene();
    if (scene != null) {
      body.applyCss();
      body.layout();
      reveal(scene.getFocusOwner());
    }
  }

  private void state() {
    Saving saving = model.savingProperty().get();
    boolean unsaved = saving instanceof Saving.Unsaved;
    saved.setText(words.saved());
    mark(unsaved);
    missing.setText(words.missing());
    show(missing, !missing.getText().isEmpty());
    if (saving instanceof Saving.Unsaved(var reason)) {
      troubleWords.setText(messages.get("quiz.not-saved") + "　" + words.reason(reason));
    }
    show(trouble, unsaved);
    main.setText(words.main());
    main.setGraphic(width == WidthClass.NARROW ? null : Badges.key("Enter"));
    main.setDisable(saving instanceof Saving.Busy || main.getText().isEmpty());
    show(main, !unsaved && !main.getText().isEmpty());
    main.setId(model.pageProperty().get() instanceof QuizPage.Asking ? "quiz-answer" : "quiz-next");
    if (unsaved) {
      retry.requestFocus();
    }
  }

  private void mark(boolean unsaved) {
    boolean safe = words.hasSaved();
    Icon.Glyph kept = safe ? Icon.Glyph.SAVED : Icon.Glyph.INFO;
    String tone = unsaved ? "k-danger" : safe ? "k-success" : "k-muted";
    savedIcon.setGlyph(unsaved ? Icon.Glyph.WARNING : kept);
    savedIcon.getStyleClass().setAll("k-icon", tone + "-icon");
    saved.getStyleClass().setAll("label", tone.equals("k-muted") ? "k-hint" : tone + "-text");
  }

  private void leaving(boolean on) {
    leavingWords.setText(words.leaving());
    show(leaving, on);
    if (on) {
      leaveNow.requestFocus();
    } else {
      focus();
    }
  }

  /// Puts the focus on the first thing to operate on the page.
  private void focus() {
    body.applyCss();
    Node first = question == null ? null : question.choices().lookup(".k-initial-focus");
    (first == null ? main : first).requestFocus();
  }

  /// Returns what is answered on this page, if something is.
  @Nullable Choices choices() {
    return question == null ? null : question.choices();
  }

  private void reveal(@Nullable Node node) {
    if (node == null) {
      return;
    }
    for (Node page : body.getChildren()) {
      if (page instanceof ScrollPane scroll && Scrolling.holds(scroll, node)) {
        Scrolling.reveal(scroll, node);
      }
    }
  }

  /// Presses the one filled button.
  @FXML
  void goOn() {
    switch (model.pageProperty().get()) {
      case QuizPage.Asking ignored -> model.answer();
      case QuizPage.Decided ignored -> model.next();
      case QuizPage.Explained ignored -> model.next();
      case QuizPage.Refused(QuizFlow.Refusal.NotSaved ignored) -> model.open();
      default -> model.leave();
    }
  }

  @FXML
  void askToLeave() {
    model.askToLeave();
  }

  @FXML
  void leaveNow() {
    model.leave();
  }

  @FXML
  void stay() {
    model.stay();
  }

  @FXML
  void retry() {
    model.retry();
  }

  private static void show(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
