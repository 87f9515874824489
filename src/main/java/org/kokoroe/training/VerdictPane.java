package org.kokoroe.training;

import java.util.List;
import java.util.Locale;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.Grounding;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Given;
import org.kokoroe.core.quiz.Grading.Verdict;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;

/// Why an answer is right or not: the verdict, the explanation, the clauses in the policy's own
/// words, none of them cut off. Where there is little room, the clauses come before the
/// explanation.
final class VerdictPane extends VBox {
  private final QuizViewModel model;
  private final Messages messages;
  private final boolean roomy;

  VerdictPane(QuizViewModel model, Given given, Messages messages, boolean roomy) {
    this.model = model;
    this.messages = messages;
    this.roomy = roomy;
    Question question = model.question();
    getStyleClass().add("quiz-why");
    setMinHeight(USE_PREF_SIZE);
    getChildren().add(head(given));
    var why = Prose.of(question.core().explanation().in(messages.language()), "k-running");
    if (roomy) {
      getChildren().add(why);
    }
    addCited();
    if (!roomy) {
      getChildren().add(why);
    }
    if (question.core().grounding() == Grounding.P) {
      getChildren().add(practice(messages));
    }
  }

  private void addCited() {
    List<Citation> cites = model.sitting().cites(model.index());
    var clauses = new CitedClauses(model, messages, roomy);
    cites.forEach(c -> clauses.of(c, cites.indexOf(c)).ifPresent(getChildren()::add));
  }

  private HBox head(Given given) {
    Verdict verdict = given.graded().verdict();
    var icon =
        new Icon(
            switch (verdict) {
              case RIGHT -> Icon.Glyph.CIRCLE;
              case PARTLY -> Icon.Glyph.TRIANGLE;
              case WRONG -> Icon.Glyph.CROSS;
            });
    var disc = new StackPane(icon);
    disc.getStyleClass()
        .addAll("quiz-disc", "quiz-disc-" + verdict.name().toLowerCase(Locale.ROOT));
    var words = new FeedbackWords(messages, model.question(), model.order(), given);
    var headline = Prose.of(words.headline(), "k-h2");
    headline.setId("quiz-headline");
    var texts = new VBox(headline);
    if (!words.line().isEmpty()) {
      texts.getChildren().add(Prose.of(words.line(), "k-hint"));
    }
    texts.getStyleClass().add("quiz-verdict-words");
    HBox.setHgrow(texts, Priority.ALWAYS);
    var head = new HBox(disc, texts);
    head.setFillHeight(false);
    head.getStyleClass().add("quiz-verdict");
    if (words.line().isEmpty()) {
      head.getStyleClass().add("quiz-verdict-alone");
    }
    return head;
  }

  /// Returns the note that what is asked is good practice.
  static HBox practice(Messages messages) {
    var note =
        new HBox(
            new Icon(Icon.Glyph.INFO), Prose.of(messages.get("quiz.general-practice"), "k-hint"));
    note.setFillHeight(false);
    note.getStyleClass().add("quiz-general");
    return note;
  }
}
