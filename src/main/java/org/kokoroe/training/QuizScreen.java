package org.kokoroe.training;

import java.util.function.LongSupplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Screen;
import org.kokoroe.ui.ViewLoader;

/// The quiz that counts: goes on with the open attempt, else starts one. Takes the full window.
///
/// For a driver: `#quiz-option-1` … are the options as shown; `#quiz-verdict-true`,
/// `#quiz-verdict-false` judge a statement; `#quiz-row-1-true`, `#quiz-row-1-false` … judge the
/// rows of a matrix; `#quiz-answer` gives the answer, `#quiz-next` goes on from the feedback,
/// `#quiz-handbook-1` … open the cited clauses, `#quiz-retry` saves again. `#quiz-leave` asks, then
/// `#quiz-stay` and `#quiz-leave-now`. Words: `#quiz-headline`, `#quiz-saved`, `#quiz-missing`,
/// `#quiz-trouble`.
public final class QuizScreen implements Screen {
  private final Workspace workspace;
  private final Hall hall;
  private final Route.Quiz route;
  private final QuizViewModel model;
  private @Nullable QuizController controller;

  /// Makes the screen of that course's quiz.
  ///
  /// @param nanos a clock that never goes back, for the time spent on a question
  public QuizScreen(Workspace workspace, Hall hall, Route.Quiz route, LongSupplier nanos) {
    this.workspace = workspace;
    this.hall = hall;
    this.route = route;
    this.model =
        new QuizViewModel(
            new RecordedQuiz(workspace.quiz(), hall.session(), route.course()),
            hall,
            workspace.clock(),
            nanos);
  }

  @Override
  public Parent view(Language language) {
    release();
    var messages = Messages.of(QuizScreen.class, language);
    var made = new QuizController(model, hall.appearance(), messages, title(language));
    controller = made;
    return ViewLoader.load("Quiz", made, messages);
  }

  @Override
  public String title(Language language) {
    return workspace
        .content()
        .course(route.course())
        .map(Course::title)
        .map(title -> title.in(language))
        .orElse(route.course());
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
