package org.kokoroe.training;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.text.Messages;

/// Options under each other; above them, for a true/false question, the two verdicts.
final class OptionChoices extends Choices {
  private final AnswerDraft draft;
  private final Messages messages;
  private final List<String> order;
  private final List<OptionCard> verdicts = new ArrayList<>();
  private final List<OptionCard> options = new ArrayList<>();

  OptionChoices(QuizViewModel model, Messages messages) {
    this.draft = model.draft();
    this.messages = messages;
    List<Offer> offers = Offer.of(model, messages);
    this.order = offers.stream().map(Offer::id).toList();
    if (model.question() instanceof Question.TrueFalseReason) {
      addVerdicts();
    }
    addOptions(
        offers,
        model.question() instanceof Question.Multiple
            ? OptionCard.Mark.SEVERAL
            : OptionCard.Mark.ONE);
    stops().getFirst().getStyleClass().add("k-initial-focus");
    refresh(draft.answerProperty().get());
  }

  private void addVerdicts() {
    var row = new GridPane();
    row.addRow(0, verdict(true), verdict(false));
    row.getColumnConstraints().addAll(half(), half());
    row.getStyleClass().add("quiz-verdicts");
    var reason = new Label(messages.get("quiz.reason"));
    reason.getStyleClass().addAll("k-strong", "quiz-reason");
    getChildren().addAll(row, reason);
  }

  private static ColumnConstraints half() {
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  private OptionCard verdict(boolean holds) {
    String words = messages.get(holds ? "quiz.judge.true" : "quiz.judge.false");
    String key = holds ? "O" : "X";
    var face =
        new OptionCard.Face(
            "",
            (holds ? "○ " : "× ") + words,
            OptionCard.Mark.NONE,
            chosen(key, words),
            open(key, words));
    var card = new OptionCard(face, () -> draft.judge(holds));
    card.setId("quiz-verdict-" + holds);
    verdicts.add(card);
    return card;
  }

  private void addOptions(List<Offer> offers, OptionCard.Mark mark) {
    for (Offer offer : offers) {
      String words = offer.words();
      int number = options.size() + 1;
      String key = Integer.toString(number);
      var face = new OptionCard.Face(key, words, mark, chosen(key, words), open(key, words));
      var card = new OptionCard(face, () -> draft.choose(offer.id()));
      card.setId("quiz-option-" + number);
      options.add(card);
      getChildren().add(card);
    }
  }

  private String chosen(String key, String words) {
    return messages.get("quiz.option.chosen", key, words);
  }

  private String open(String key, String words) {
    return messages.get("quiz.option.open", key, words);
  }

  private List<OptionCard> stops() {
    var stops = new ArrayList<>(verdicts);
    stops.addAll(options);
    return stops;
  }

  @Override
  void refresh(Answer answer) {
    for (int i = 0; i < options.size(); i++) {
      options.get(i).select(Drafts.isChosen(answer, order.get(i)));
    }
    for (int i = 0; i < verdicts.size(); i++) {
      verdicts.get(i).select(Drafts.isJudged(answer, i == 0));
    }
  }

  @Override
  void number(int number) {
    if (number <= options.size()) {
      options.get(number - 1).requestFocus();
      draft.choose(order.get(number - 1));
    }
  }

  @Override
  void judge(boolean holds) {
    if (!verdicts.isEmpty()) {
      verdicts.get(holds ? 0 : 1).requestFocus();
      draft.judge(holds);
    }
  }

  @Override
  void move(int step, @Nullable Node from) {
    int at = from instanceof OptionCard card ? stops().indexOf(card) : -1;
    stops().get(Math.clamp(at + (at < 0 ? 1 : step), 0, stops().size() - 1)).requestFocus();
  }

  @Override
  void turn(int step, @Nullable Node from) {
    if (from instanceof OptionCard card && verdicts.contains(card)) {
      judge(step < 0);
    }
  }
}
