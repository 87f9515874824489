package org.kokoroe.training;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.Grounding;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScenarioNode;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// What comes of a decision in a scenario: the scene with what was decided, and what follows from
/// it, with the clauses it rests on.
final class DecidedPage {
  private final QuizViewModel model;
  private final Messages messages;
  private final WidthClass width;
  private final Question.Scenario scenario;
  private final ScenarioNode node;
  private final ScenarioNode.Decision decision;

  DecidedPage(QuizViewModel model, Messages messages, WidthClass width) {
    this.model = model;
    this.messages = messages;
    this.width = width;
    if (!(model.question() instanceof Question.Scenario asked)) {
      throw new IllegalArgumentException("no scenario");
    }
    scenario = asked;
    Answer.Path.Step last = model.sitting().path(model.index()).steps().getLast();
    node = scenario.node(last.node());
    decision = node.decision(last.choice());
  }

  Node page() {
    if (width != WidthClass.WIDE) {
      var both = new VBox(after(), scene());
      both.getStyleClass().add("quiz-stacked");
      return Scrolling.page(both);
    }
    var left = Scrolling.page(scene());
    var right = Scrolling.page(after());
    left.getStyleClass().add("quiz-left");
    right.getStyleClass().add("quiz-right-pane");
    HBox.setHgrow(left, Priority.ALWAYS);
    return new HBox(left, right);
  }

  private VBox scene() {
    var words = Prose.of(node.text().in(messages.language()), "k-stem");
    words.getStyleClass().add("quiz-scene");
    var scene = new VBox(words);
    scene.getStyleClass().add("quiz-marked");
    scene.setMinHeight(VBox.USE_PREF_SIZE);
    var cards = new MarkedCards(scene, width == WidthClass.WIDE);
    List<Offer> offers = Offer.decisions(node, model.order(), messages.language());
    for (Offer offer : offers) {
      boolean taken = offer.id().equals(decision.id());
      cards.add(
          Integer.toString(offers.indexOf(offer) + 1),
          offer.words(),
          "",
          taken
              ? new MarkedCards.Said(
                  Icon.Glyph.CHECK, messages.get("quiz.mark.decided"), "quiz-decided")
              : MarkedCards.Said.nothing());
    }
    return scene;
  }

  private VBox after() {
    var title = new Label(messages.get("quiz.after"));
    title.setWrapText(true);
    title.getStyleClass().add("k-h2");
    title.setId("quiz-headline");
    var after = new VBox(title, Prose.of(decision.feedback().in(messages.language()), "k-running"));
    after.getStyleClass().add("quiz-why");
    after.setMinHeight(VBox.USE_PREF_SIZE);
    List<Citation> cites =
        model.sitting().cites(model.index()).stream()
            .filter(c -> decision.clauses().contains(c.clause()))
            .toList();
    var clauses = new CitedClauses(model, messages, width != WidthClass.NARROW);
    cites.forEach(c -> clauses.of(c, cites.indexOf(c)).ifPresent(after.getChildren()::add));
    if (scenario.core().grounding() == Grounding.P) {
      after.getChildren().add(VerdictPane.practice(messages));
    }
    return after;
  }
}
