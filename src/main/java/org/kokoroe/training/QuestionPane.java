package org.kokoroe.training;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kokoroe.core.course.Picture;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.ScoringRule;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Badges;
import org.kokoroe.ui.Icon;
import org.kokoroe.ui.Prose;
import org.kokoroe.ui.WidthClass;

/// A question that waits for its answer: rule, document, situation, question, choices, keys.
final class QuestionPane extends VBox {
  private final QuizViewModel model;
  private final Messages messages;
  private final Choices choices;
  private final boolean narrow;
  private final VBox words;

  QuestionPane(QuizViewModel model, Messages messages, WidthClass width) {
    this.model = model;
    this.messages = messages;
    this.narrow = width == WidthClass.NARROW;
    Question question = model.question();
    words =
        question instanceof Question.Scenario scenario
            ? ScenarioPane.words(scenario, model, messages)
            : words(question, messages);
    getStyleClass().add("quiz-column");
    boolean wide = width == WidthClass.WIDE;
    choices =
        switch (question) {
          case Question.Matrix q -> new MatrixChoices(model, messages, q, wide);
          case Question.Assigning q -> new AssignChoices(model, messages, q, wide);
          case Question.Cloze q -> new ClozeChoices(model, messages, q);
          case Question.Ordering q -> new OrderChoices(model, messages, q);
          case Question.ShortText ignored -> new TextChoices(model, messages);
          default -> new OptionChoices(model, messages);
        };
    choices.setUserData(model.order());
    if (!model.isRecorded() && !narrow) {
      getChildren().add(notice(new QuizWords(messages, model).note()));
    }
    var rule = Prose.of(rule(question), "k-hint");
    getChildren().add(rule);
    if (narrow) {
      rule.setAccessibleText(rule(question) + messages.get("training.dot") + documents());
    } else {
      getChildren().add(Prose.of(documents(), "k-hint"));
    }
    getChildren().addAll(words, choices);
    if (!narrow) {
      getChildren().add(keys(question));
    }
  }

  /// Returns the page that shows this question. It opens at its top where what is asked and the
  /// first choice can be seen from there, else further down.
  ScrollPane page() {
    Node ask = words.getChildren().getLast();
    return new QuestionPage(new StackPane(this), ask, choices.lookup(".k-initial-focus"));
  }

  Choices choices() {
    return choices;
  }

  /// Returns the situation and the question.
  static VBox words(Question question, Messages messages) {
    var words = new VBox();
    words.getStyleClass().add("quiz-question");
    words.setMinHeight(USE_PREF_SIZE);
    LocalizedText scenario = question.core().scenario();
    if (scenario != null) {
      words.getChildren().add(Prose.of(scenario.in(messages.language()), "k-stem"));
    }
    Picture picture = question.core().picture();
    if (picture != null) {
      words.getChildren().add(new PictureView(picture, messages));
    }
    var stem = Prose.of(question.core().stem().in(messages.language()), "k-stem");
    stem.getStyleClass().add("k-strong");
    words.getChildren().add(stem);
    return words;
  }

  private static HBox notice(String words) {
    var note = new HBox(new Icon(Icon.Glyph.INFO), Prose.of(words, "k-body"));
    note.getStyleClass().addAll("k-notice", "k-notice-info");
    note.setFillHeight(false);
    note.setMinHeight(USE_PREF_SIZE);
    return note;
  }

  private String rule(Question question) {
    return messages.get(
        switch (question) {
          case Question.Single ignored -> "quiz.rule.single";
          case Question.Multiple ignored ->
              narrow ? "quiz.rule.multiple.short" : "quiz.rule.multiple";
          case Question.TrueFalseReason ignored ->
              narrow ? "quiz.rule.judge.short" : "quiz.rule.judge";
          case Question.Matrix q when q.scoring() == ScoringRule.KPRIME -> "quiz.rule.kprime";
          case Question.Matrix ignored -> "quiz.rule.matrix";
          case Question.Matching ignored -> "quiz.rule.matching";
          case Question.Zones ignored -> "quiz.rule.zones";
          case Question.Cloze ignored -> "quiz.rule.cloze";
          case Question.Ordering q -> order(q.scoring());
          case Question.Hunt ignored -> "quiz.rule.hunt";
          case Question.ShortText ignored -> "quiz.rule.words";
          case Question.Scenario ignored -> "quiz.rule.scenario";
        });
  }

  private static String order(ScoringRule rule) {
    return switch (rule) {
      case ALL_OR_NOTHING -> "quiz.rule.ordering.whole";
      case POSITION -> "quiz.rule.ordering.place";
      case LONGEST_SUBSEQUENCE -> "quiz.rule.ordering.longest";
      default -> "quiz.rule.ordering";
    };
  }

  private String documents() {
    var material = model.sitting().material();
    List<String> ids =
        model.question().core().compares()
            ? model.question().core().policies()
            : List.of(material.policy());
    return messages.get(
        "quiz.document",
        ids.stream()
            .flatMap(id -> material.policies().policy(id).stream())
            .map(Policy::shortTitle)
            .map(title -> title.in(messages.language()))
            .collect(Collectors.joining(messages.get("quiz.documents.and"))));
  }

  private FlowPane keys(Question question) {
    var keys = new FlowPane();
    keys.getStyleClass().add("quiz-keys");
    switch (question) {
      case Question.Matrix ignored ->
          keys.getChildren()
              .addAll(hint("quiz.key.row", "↑", "↓"), hint("quiz.key.judge", "1", "2"));
      case Question.TrueFalseReason ignored ->
          keys.getChildren()
              .addAll(
                  hint("quiz.key.judge", "O", "X"),
                  hint("quiz.key.reason", "1", "–", last()),
                  hint("quiz.key.move", "↑", "↓"));
      case Question.Assigning assigning ->
          keys.getChildren()
              .addAll(
                  hint("quiz.key.send", "1", "–", Integer.toString(assigning.targets().size())),
                  hint("quiz.key.back", "Delete"),
                  hint("quiz.key.move", "↑", "↓"));
      case Question.Cloze ignored ->
          keys.getChildren()
              .addAll(hint("quiz.key.gap", "↑", "↓"), hint("quiz.key.choose", "1", "–", "9"));
      case Question.Ordering ignored ->
          keys.getChildren()
              .addAll(
                  hint("quiz.key.move", "↑", "↓"),
                  hint("quiz.key.carry", "Shift", "↑", "↓"),
                  hint("quiz.key.place", "1", "–", last()));
      case Question.ShortText ignored -> {}
      default ->
          keys.getChildren()
              .addAll(
                  hint("quiz.key.choose", "1", "–", offered()), hint("quiz.key.move", "↑", "↓"));
    }
    if (!(question instanceof Question.ShortText)) {
      keys.getChildren().add(hint("quiz.key.language", "L"));
    }
    return keys;
  }

  private String offered() {
    return Integer.toString(Offer.of(model, messages).size());
  }

  private String last() {
    return Integer.toString(model.order().size());
  }

  private HBox hint(String key, String... caps) {
    var hint = new HBox();
    hint.getStyleClass().add("quiz-key");
    for (String cap : caps) {
      hint.getChildren().add(cap.equals("–") ? new Label(cap) : Badges.key(cap));
    }
    var words = new Label(messages.get(key));
    words.getStyleClass().add("k-caption");
    words.setMinWidth(Label.USE_PREF_SIZE);
    hint.getChildren().add(words);
    return hint;
  }
}
