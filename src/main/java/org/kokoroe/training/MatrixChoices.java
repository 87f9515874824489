package org.kokoroe.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Statement;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Prose;

/// Statements under each other, each with the two verdicts beside it, or below it where there is
/// little room.
final class MatrixChoices extends Choices {
  private final AnswerDraft draft;
  private final Messages messages;
  private final List<Row> rows = new ArrayList<>();

  MatrixChoices(QuizViewModel model, Messages messages, Question.Matrix matrix, boolean roomy) {
    this.draft = model.draft();
    this.messages = messages;
    Map<String, Statement> byId =
        matrix.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
    for (String id : model.order()) {
      String words = Objects.requireNonNull(byId.get(id)).text().in(messages.language());
      var row = new Row(id, card(id, words, true), card(id, words, false));
      rows.add(row);
      getChildren().add(view(words, row, roomy));
    }
    rows.getFirst().holds().getStyleClass().add("k-initial-focus");
    refresh(draft.answerProperty().get());
  }

  private record Row(String statement, OptionCard holds, OptionCard holdsNot) {
    OptionCard card(boolean yes) {
      return yes ? holds : holdsNot;
    }
  }

  private OptionCard card(String statement, String words, boolean holds) {
    int number = rows.size() + 1;
    String verdict = messages.get(holds ? "quiz.row.true" : "quiz.row.false");
    var face =
        new OptionCard.Face(
            "",
            (holds ? "○ " : "× ") + verdict,
            OptionCard.Mark.NONE,
            messages.get("quiz.row.chosen", number, words, verdict),
            messages.get("quiz.row.open", number, words, verdict));
    var card = new OptionCard(face, () -> draft.judge(statement, holds));
    card.setId("quiz-row-" + number + "-" + holds);
    card.getStyleClass().add("quiz-small-card");
    return card;
  }

  private Region view(String words, Row row, boolean roomy) {
    var cap = new Label(Integer.toString(rows.size()));
    cap.getStyleClass().add("quiz-row-number");
    cap.setMinWidth(Label.USE_PREF_SIZE);
    var statement = new HBox(cap, Prose.of(words, "quiz-words"));
    statement.setFillHeight(false);
    statement.getStyleClass().add("quiz-statement");
    HBox.setHgrow(statement.getChildren().getLast(), Priority.ALWAYS);
    HBox.setHgrow(statement, Priority.ALWAYS);
    var verdicts = new HBox(row.holds(), row.holdsNot());
    verdicts.getStyleClass().add("quiz-row-verdicts");
    Pane view = roomy ? new HBox(statement, verdicts) : new VBox(statement, verdicts);
    view.getStyleClass().add("quiz-row");
    view.setMinHeight(USE_PREF_SIZE);
    verdicts.setMinWidth(roomy ? USE_PREF_SIZE : 0);
    return view;
  }

  @Override
  void refresh(Answer answer) {
    for (Row row : rows) {
      row.holds().select(Drafts.isJudged(answer, row.statement(), true));
      row.holdsNot().select(Drafts.isJudged(answer, row.statement(), false));
    }
  }

  @Override
  void number(int number) {
    if (number <= 2) {
      judge(number == 1);
    }
  }

  @Override
  void judge(boolean holds) {
    Row row = rows.get(Math.max(0, at(getScene().getFocusOwner())));
    row.card(holds).requestFocus();
    draft.judge(row.statement(), holds);
  }

  @Override
  void move(int step, @Nullable Node from) {
    int at = at(from);
    boolean second = at >= 0 && rows.get(at).holdsNot().equals(from);
    int to = at < 0 ? 0 : Math.clamp(at + step, 0, rows.size() - 1);
    rows.get(to).card(!second).requestFocus();
  }

  @Override
  void turn(int step, @Nullable Node from) {
    if (at(from) >= 0) {
      judge(step < 0);
    }
  }

  private int at(@Nullable Node node) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).holds().equals(node) || rows.get(i).holdsNot().equals(node)) {
        return i;
      }
    }
    return -1;
  }
}
