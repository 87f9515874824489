package org.kokoroe.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Gap;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.quiz.Answer;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.Apostrophe;

/// A clause's own words with gaps in it, each with a menu of words to choose from.
final class ClozeChoices extends Choices {
  private final AnswerDraft draft;
  private final Messages messages;
  private final List<Slot> slots = new ArrayList<>();

  ClozeChoices(QuizViewModel model, Messages messages, Question.Cloze question) {
    this.draft = model.draft();
    this.messages = messages;
    Language language = messages.language();
    var flow = new TextFlow();
    flow.getStyleClass()
        .addAll(language.equals(Language.JA) ? "k-reading-ja" : "k-reading-en", "quiz-cloze");
    for (ClozeText part : ClozeText.of(question, model.sitting().material(), language)) {
      part.gap()
          .ifPresentOrElse(
              gap -> flow.getChildren().add(slot(gap, model.order()).menu()),
              () -> flow.getChildren().add(text(part.words())));
    }
    getChildren().add(flow);
    slots.getFirst().menu().getStyleClass().add("k-initial-focus");
    refresh(draft.answerProperty().get());
  }

  /// A gap on the screen.
  private record Slot(Gap gap, List<String> choices, MenuButton menu) {}

  private static Text text(String words) {
    var text = new Text(Apostrophe.drawn(words));
    text.getStyleClass().add("k-prose");
    return text;
  }

  private Slot slot(Gap gap, List<String> order) {
    var menu = new MenuButton();
    var slot = new Slot(gap, ClozeText.choices(gap, order), menu);
    slots.add(slot);
    menu.setId("quiz-gap-" + gap.id());
    menu.setMnemonicParsing(false);
    menu.getStyleClass().add("quiz-gap");
    for (String choice : slot.choices()) {
      int number = menu.getItems().size() + 1;
      String words = gap.text(choice).in(messages.language());
      var item = new MenuItem(number + "　" + Apostrophe.drawn(words));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> draft.pick(gap.id(), choice));
      menu.getItems().add(item);
    }
    return slot;
  }

  @Override
  void refresh(Answer answer) {
    for (Slot slot : slots) {
      int number = slots.indexOf(slot) + 1;
      Optional<String> words =
          Drafts.picked(answer, slot.gap().id())
              .map(choice -> slot.gap().text(choice).in(messages.language()));
      slot.menu()
          .setText(Apostrophe.drawn(words.orElseGet(() -> messages.get("quiz.gap.empty", number))));
      slot.menu()
          .setAccessibleText(
              words
                  .map(w -> messages.get("quiz.gap.filled", number, w))
                  .orElseGet(() -> messages.get("quiz.gap.open", number)));
    }
  }

  @Override
  void number(int number) {
    Slot slot = slots.get(Math.max(0, at(getScene().getFocusOwner())));
    if (number <= slot.choices().size()) {
      draft.pick(slot.gap().id(), slot.choices().get(number - 1));
    }
  }

  @Override
  void takeBack(@Nullable Node from) {
    if (at(from) >= 0) {
      draft.pick(slots.get(at(from)).gap().id(), null);
    }
  }

  @Override
  void move(int step, @Nullable Node from) {
    int at = at(from);
    slots.get(at < 0 ? 0 : Math.clamp(at + step, 0, slots.size() - 1)).menu().requestFocus();
  }

  @Override
  void turn(int step, @Nullable Node from) {
    move(step, from);
  }

  @Override
  boolean keeps(@Nullable Node focused) {
    return slots.stream().anyMatch(s -> s.menu().isShowing());
  }

  private int at(@Nullable Node node) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).menu().equals(node)) {
        return i;
      }
    }
    return -1;
  }
}
