package org.kokoroe.training;

import java.util.function.LongSupplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// The missed questions of an attempt once more, on the page of the quiz ([QuizScreen], same ids).
/// Keeps no record, has no pass mark, and says so. Takes the full window.
public final class PracticeScreen implements Screen {
  private final Hall hall;
  private final boolean review;
  private final QuizViewModel model;
  private @Nullable QuizController controller;

  private PracticeScreen(Workspace workspace, Hall hall, QuizFlow flow, LongSupplier nanos) {
    this.hall = hall;
    this.review = flow.kind() == QuizFlow.Kind.REVIEW;
    this.model = new QuizViewModel(flow, hall, workspace.clock(), nanos);
  }

  /// Makes the screen that practises those questions.
  ///
  /// @param nanos a clock that never goes back
  public static PracticeScreen of(
      Workspace workspace, Hall hall, Route.Practice route, LongSupplier nanos) {
    return new PracticeScreen(workspace, hall, new PracticeQuiz(workspace.quiz(), route), nanos);
  }

  /// Makes the screen of today's review.
  ///
  /// @param nanos a clock that never goes back
  public static PracticeScreen review(Workspace workspace, Hall hall, LongSupplier nanos) {
    return new PracticeScreen(workspace, hall, new ReviewQuiz(workspace, hall), nanos);
  }

  @Override
  public Parent view(Language language) {
    release();
    var messages = Messages.of(PracticeScreen.class, language);
    var made = new QuizController(model, hall.appearance(), messages, title(language));
    controller = made;
    return ViewLoader.load("Quiz", made, messages);
  }

  @Override
  public String title(Language language) {
    return Messages.of(PracticeScreen.class, language)
        .get(review ? "quiz.review" : "quiz.practice");
  }

  @Override
  public boolean fullWindow() {
    return true;
  }

  @Override
  public void onShown() {
    model.shown();
  }

  @Override
  public void onHidden() {
    model.hidden();
    release();
  }

  private void release() {
    if (controller != null) {
      controller.release();
      controller = null;
    }
  }
}
