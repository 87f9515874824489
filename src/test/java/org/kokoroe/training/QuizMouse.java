package org.kokoroe.training;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;

/// Answers with the mouse: clicks, and press, drag and release. Only a word is typed.
final class QuizMouse extends QuizHands {
  private static final double ACROSS = 0.9;

  QuizMouse(QuizWindow window) {
    super(window);
  }

  @Override
  void option(int place) {
    click("quiz-option-" + place);
  }

  @Override
  void judge(boolean holds) {
    click("quiz-verdict-" + holds);
  }

  @Override
  void row(int place, boolean holds) {
    click("quiz-row-" + place + "-" + holds);
  }

  @Override
  void bring(int item, int target) {
    var from = centre(window.part("quiz-item-" + item));
    drag(from, centre(window.part("quiz-target-" + target)));
  }

  /// Picks the item up by one click and puts it down by another.
  void bringByClicks(int item, int target) {
    click("quiz-item-" + item);
    click("quiz-target-" + target);
  }

  @Override
  void fill(String gap, int choice) {
    click("quiz-gap-" + gap);
    var menu = ((MenuButton) window.part("quiz-gap-" + gap)).getItems().get(choice - 1);
    click(menu.getStyleableNode());
  }

  /// Drops it at the upper edge of the step that is to come after it, or the lower one of the last.
  @Override
  void carry(int from, int to) {
    Bounds at = onScreen(window.part("quiz-step-" + to));
    double within = to < from ? 1 - ACROSS : ACROSS;
    drag(
        centre(window.part("quiz-step-" + from)),
        new Point2D(at.getCenterX(), at.getMinY() + at.getHeight() * within));
  }

  @Override
  void type(String words) {
    click("quiz-words");
    window.robot().interact(((TextInputControl) window.part("quiz-words"))::clear);
    window.robot().write(words, 0);
  }

  @Override
  void goOn() {
    click(window.has("quiz-answer") ? "quiz-answer" : "quiz-next");
  }

  @Override
  void speak(String language) {
    click("language-" + language);
  }

  void click(String id) {
    click(window.part(id));
  }

  private void click(Node node) {
    window.robot().interact(() -> scroll(node));
    window.settle();
    var mouse = window.robot().robotContext().getMouseRobot();
    mouse.move(centre(node));
    mouse.press(MouseButton.PRIMARY);
    mouse.release(MouseButton.PRIMARY);
    window.settle();
  }

  private void drag(Point2D from, Point2D to) {
    var mouse = window.robot().robotContext().getMouseRobot();
    mouse.move(from);
    mouse.press(MouseButton.PRIMARY);
    mouse.move(from.midpoint(to));
    mouse.move(to);
    mouse.release(MouseButton.PRIMARY);
    window.settle();
  }

  /// What the wheel does until the part can be seen.
  private static void scroll(Node node) {
    for (Parent up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane page && Scrolling.holds(page, node)) {
        Scrolling.reveal(page, node);
      }
    }
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  private static Point2D centre(Node node) {
    Bounds at = onScreen(node);
    return new Point2D(at.getCenterX(), at.getCenterY());
  }
}
