package org.kokoroe.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Step;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Icon;

/// Steps under each other that are carried up and down: dragged, by the arrows beside them, by
/// Shift with the arrow keys, or to a place by its number.
final class OrderChoices extends Choices {
  private final AnswerDraft draft;
  private final Messages messages;
  private final Map<String, String> words = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  OrderChoices(QuizViewModel model, Messages messages, Question.Ordering question) {
    this.draft = model.draft();
    this.messages = messages;
    for (Step step : question.steps()) {
      words.put(step.id(), step.text().in(messages.language()));
    }
    refresh(draft.answerProperty().get());
  }

  /// A step at its present place.
  private record Row(String step, OptionCard card, HBox view) {}

  @Override
  void refresh(Answer answer) {
    if (!(answer instanceof Answer.Sequence(var order))) {
      return;
    }
    if (rows.stream().map(Row::step).toList().equals(order)) {
      return;
    }
    String focused =
        rows.stream().filter(r -> r.card().isFocused()).map(Row::step).findFirst().orElse("");
    rows.clear();
    order.forEach(step -> rows.add(row(step, order.size())));
    getChildren().setAll(rows.stream().map(Row::view).toList());
    rows.getFirst().card().getStyleClass().add("k-initial-focus");
    rows.stream()
        .filter(r -> r.step().equals(focused))
        .findFirst()
        .ifPresent(r -> r.card().requestFocus());
  }

  private Row row(String step, int all) {
    int place = rows.size() + 1;
    String text = Objects.requireNonNull(words.get(step));
    String spoken = messages.get("quiz.step.at", place, all, text);
    var face =
        new OptionCard.Face(Integer.toString(place), text, OptionCard.Mark.NONE, spoken, spoken);
    var card = new OptionCard(face, () -> {});
    card.setId("quiz-step-" + place);
    card.getStyleClass().add("quiz-step");
    HBox.setHgrow(card, Priority.ALWAYS);
    var view = new HBox(card, arrow(step, -1, place > 1), arrow(step, 1, place < all));
    view.getStyleClass().add("quiz-step-row");
    view.setFillHeight(false);
    view.setMinHeight(USE_PREF_SIZE);
    drag(card, view, step);
    return new Row(step, card, view);
  }

  private Button arrow(String step, int way, boolean on) {
    var button = new Button();
    button.setGraphic(new Icon(way < 0 ? Icon.Glyph.UP : Icon.Glyph.DOWN));
    button.setAccessibleText(
        messages.get(
            way < 0 ? "quiz.step.up" : "quiz.step.down", Objects.requireNonNull(words.get(step))));
    button.getStyleClass().addAll("k-quiet", "quiz-arrow");
    button.setFocusTraversable(false);
    button.setDisable(!on);
    button.setOnAction(event -> carry(step, place(step) + way));
    return button;
  }

  private void drag(OptionCard card, HBox view, String step) {
    var start = new double[1];
    card.setOnMousePressed(event -> start[0] = event.getSceneY());
    card.setOnMouseDragged(
        event -> {
          view.setViewOrder(-1);
          view.setTranslateY(event.getSceneY() - start[0]);
        });
    card.setOnMouseReleased(
        event -> {
          view.setViewOrder(0);
          view.setTranslateY(0);
          if (Math.abs(event.getSceneY() - start[0]) > AssignChoices.STILL) {
            card.requestFocus();
            carry(step, placeAt(event, step));
          }
        });
  }

  private int placeAt(MouseEvent event, String step) {
    double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    return (int)
        rows.stream()
            .filter(r -> !r.step().equals(step))
            .filter(r -> r.view().getBoundsInParent().getCenterY() < y)
            .count();
  }

  private void carry(String step, int to) {
    if (to < 0 || to >= rows.size()) {
      return;
    }
    var order = new ArrayList<>(rows.stream().map(Row::step).toList());
    order.remove(step);
    order.add(to, step);
    draft.arrange(order);
    rows.get(to).card().requestFocus();
  }

  private int place(String step) {
    return rows.stream().map(Row::step).toList().indexOf(step);
  }

  @Override
  void number(int number) {
    int at = at(getScene().getFocusOwner());
    if (at >= 0) {
      carry(rows.get(at).step(), number - 1);
    }
  }

  @Override
  void carry(int step, @Nullable Node from) {
    int at = at(from);
    if (at >= 0) {
      carry(rows.get(at).step(), at + step);
    }
  }

  @Override
  void move(int step, @Nullable Node from) {
    int at = at(from);
    rows.get(at < 0 ? 0 : Math.clamp(at + step, 0, rows.size() - 1)).card().requestFocus();
  }

  private int at(@Nullable Node node) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).card().equals(node)) {
        return i;
      }
    }
    return -1;
  }
}
