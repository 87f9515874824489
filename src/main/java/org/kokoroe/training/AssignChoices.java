package org.kokoroe.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Item;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Target;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.text.Messages;

/// Items that are brought to numbered targets: dragged there, or picked up by a click and put down
/// by another, or sent by the number of the target.
final class AssignChoices extends Choices {
  /// How far a hand may move, in pixels, while it clicks.
  static final double STILL = 5;

  private static final double WHOLE = 100;

  private final AnswerDraft draft;
  private final Messages messages;
  private final VBox tray = new VBox();
  private final List<TargetBox> boxes = new ArrayList<>();
  private final List<Chip> chips = new ArrayList<>();
  private @Nullable Chip held;

  AssignChoices(
      QuizViewModel model, Messages messages, Question.Assigning question, boolean roomy) {
    this.draft = model.draft();
    this.messages = messages;
    tray.getStyleClass().add("quiz-tray");
    tray.setOnMouseClicked(event -> put(null));
    for (String id : model.order()) {
      Item item =
          question.items().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
      var chip = new Chip(id, item.text().in(messages.language()));
      chips.add(chip);
    }
    for (Target target : question.targets()) {
      int number = boxes.size() + 1;
      var box = new TargetBox(number, target, messages);
      box.setId("quiz-target-" + number);
      box.setOnMouseClicked(event -> put(target.id()));
      boxes.add(box);
    }
    boolean beside = roomy && question instanceof Question.Zones;
    getChildren().addAll(tray, beside ? beside(boxes) : below(boxes));
    chips.getFirst().card.getStyleClass().add("k-initial-focus");
    refresh(draft.answerProperty().get());
  }

  private static Pane below(List<TargetBox> boxes) {
    var targets = new VBox();
    targets.getStyleClass().add("quiz-targets");
    targets.getChildren().addAll(boxes);
    return targets;
  }

  /// All as wide as each other, and as high as the highest.
  private static Pane beside(List<TargetBox> boxes) {
    var targets = new GridPane();
    targets.getStyleClass().add("quiz-targets");
    for (TargetBox box : boxes) {
      var column = new ColumnConstraints();
      column.setPercentWidth(WHOLE / boxes.size());
      targets.getColumnConstraints().add(column);
      targets.addColumn(targets.getColumnConstraints().size() - 1, box);
    }
    return targets;
  }

  /// An item, wherever it lies.
  private final class Chip {
    private final String id;
    private final String words;
    private final OptionCard card;
    private double startX;
    private double startY;

    Chip(String id, String words) {
      this.id = id;
      this.words = words;
      var face = new OptionCard.Face("", words, OptionCard.Mark.NONE, words, words);
      card = new OptionCard(face, this::pressed);
      card.setId("quiz-item-" + (chips.size() + 1));
      card.getStyleClass().add("quiz-chip");
      card.addEventFilter(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (isCarried(event)) {
              event.consume();
            }
          });
      card.setOnMousePressed(
          event -> {
            startX = event.getSceneX();
            startY = event.getSceneY();
            event.consume();
          });
      card.setOnMouseDragged(this::dragged);
      card.setOnMouseReleased(this::dropped);
      card.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    private void pressed() {
      held = this.equals(held) ? null : this;
      refresh(draft.answerProperty().get());
    }

    private void dragged(MouseEvent event) {
      card.setViewOrder(-1);
      card.getParent().setViewOrder(-1);
      card.setTranslateX(event.getSceneX() - startX);
      card.setTranslateY(event.getSceneY() - startY);
      event.consume();
    }

    private void dropped(MouseEvent event) {
      card.setViewOrder(0);
      card.getParent().setViewOrder(0);
      card.setTranslateX(0);
      card.setTranslateY(0);
      event.consume();
      if (!isCarried(event)) {
        return;
      }
      held = this;
      if (isOver(tray, event)) {
        put(null);
      } else {
        boxes.stream()
            .filter(b -> isOver(b, event))
            .findFirst()
            .ifPresentOrElse(b -> put(b.target().id()), () -> pressed());
      }
    }

    private boolean isCarried(MouseEvent event) {
      return Math.hypot(event.getSceneX() - startX, event.getSceneY() - startY) > STILL;
    }

    private void place(Answer answer) {
      Optional<TargetBox> box =
          Drafts.picked(answer, id)
              .flatMap(t -> boxes.stream().filter(b -> b.target().id().equals(t)).findFirst());
      Pane home = box.map(b -> (Pane) b.held()).orElse(tray);
      if (!home.equals(card.getParent())) {
        boolean focused = card.isFocused();
        home.getChildren().add(card);
        if (focused) {
          card.requestFocus();
        }
      }
      card.select(this.equals(held));
      String where =
          box.map(b -> messages.get("quiz.item.placed", words, b.number(), b.words()))
              .orElseGet(() -> messages.get("quiz.item.open", words));
      card.setAccessibleText(this.equals(held) ? messages.get("quiz.item.held", where) : where);
    }
  }

  private static boolean isOver(Node node, MouseEvent event) {
    return node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
  }

  /// Puts down what is held; null puts it back.
  private void put(@Nullable String target) {
    Chip chip = held;
    if (chip != null) {
      held = null;
      draft.pick(chip.id, target);
      refresh(draft.answerProperty().get());
      chip.card.requestFocus();
    }
  }

  @Override
  void refresh(Answer answer) {
    chips.forEach(chip -> chip.place(answer));
    boxes.forEach(TargetBox::refresh);
    tray.setVisible(!tray.getChildren().isEmpty());
    tray.setManaged(tray.isVisible());
  }

  /// Sends the item in hand to that target, and goes on to the next one that lies in the tray.
  @Override
  void number(int number) {
    if (number > boxes.size()) {
      return;
    }
    Chip chip = at(getScene().getFocusOwner()).orElse(chips.getFirst());
    held = null;
    draft.pick(chip.id, boxes.get(number - 1).target().id());
    chips.stream()
        .filter(c -> Drafts.picked(draft.answerProperty().get(), c.id).isEmpty())
        .findFirst()
        .orElse(chip)
        .card
        .requestFocus();
  }

  @Override
  void takeBack(@Nullable Node from) {
    at(from)
        .ifPresent(
            chip -> {
              held = null;
              draft.pick(chip.id, null);
              chip.card.requestFocus();
            });
  }

  @Override
  void move(int step, @Nullable Node from) {
    int at = at(from).map(chips::indexOf).orElse(-1);
    int to = at < 0 ? 0 : Math.clamp(at + step, 0, chips.size() - 1);
    Objects.requireNonNull(chips.get(to)).card.requestFocus();
  }

  private Optional<Chip> at(@Nullable Node node) {
    return chips.stream().filter(c -> c.card.equals(node)).findFirst();
  }
}
