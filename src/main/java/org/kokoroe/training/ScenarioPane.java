package org.kokoroe.training;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Picture;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScenarioNode;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.quiz.ScenarioGrader;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// The scene of a scenario that waits for a decision: what went before, what has come about, what
/// is asked.
final class ScenarioPane {
  private ScenarioPane() {}

  static VBox words(Question.Scenario scenario, QuizViewModel model, Messages messages) {
    Answer.Path path = model.sitting().path(model.index());
    var words = new VBox();
    words.getStyleClass().add("quiz-question");
    words.setMinHeight(VBox.USE_PREF_SIZE);
    LocalizedText opening = scenario.core().scenario();
    Picture picture = scenario.core().picture();
    if (path.steps().isEmpty()) {
      if (opening != null) {
        words.getChildren().add(Prose.of(opening.in(messages.language()), "k-stem"));
      }
      if (picture != null) {
        words.getChildren().add(new PictureView(picture, messages));
      }
    } else {
      words.getChildren().add(before(scenario, path.steps(), messages));
    }
    ScenarioGrader.reached(scenario, path)
        .map(ScenarioNode::text)
        .map(text -> Prose.of(text.in(messages.language()), "k-stem"))
        .ifPresent(words.getChildren()::add);
    var stem = Prose.of(scenario.core().stem().in(messages.language()), "k-stem");
    stem.getStyleClass().add("k-strong");
    words.getChildren().add(stem);
    return words;
  }

  private static VBox before(
      Question.Scenario scenario, List<Answer.Path.Step> steps, Messages messages) {
    var title = new Label(messages.get("quiz.so-far"));
    title.getStyleClass().add("k-hint");
    var before = new VBox(title);
    before.getStyleClass().add("quiz-so-far");
    for (Answer.Path.Step step : steps) {
      String decided =
          scenario.node(step.node()).decision(step.choice()).text().in(messages.language());
      var line = new HBox(new Icon(Icon.Glyph.CHECK), Prose.of(decided, "k-hint"));
      HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
      line.setFillHeight(false);
      line.getStyleClass().add("quiz-so-far-line");
      before.getChildren().add(line);
    }
    return before;
  }
}
