package org.kokoroe.training;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.util.WaitForAsyncUtils;

/// Answers with the mouse: clicks, and press, drag and release. Only a word is typed.
final class QuizMouse extends QuizHands {
  private static final long PATIENCE = 10_000;
  private static final double ACROSS = 0.9;

  /// So small that what is dragged stays under the mouse: the tests' screen sends each move to what
  /// lies there.
  private static final double STEP = 8;

  private final Robot robot;

  QuizMouse(QuizWindow window) {
    super(window);
    robot = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, Robot::new);
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

  /// Picks the first item up by one click and puts it down by another, and drags the others.
  @Override
  void bring(int item, int target) {
    if (item == 1) {
      click("quiz-item-" + item);
      click("quiz-target-" + target);
    } else {
      var from = centre(window.part("quiz-item-" + item));
      drag(from, centre(window.part("quiz-target-" + target)));
    }
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
    window.act(((TextInputControl) window.part("quiz-words"))::clear);
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
    window.act(() -> scroll(node));
    window.act(
        () -> {
          robot.mouseMove(centre(node));
          robot.mousePress(MouseButton.PRIMARY);
          robot.mouseRelease(MouseButton.PRIMARY);
        });
  }

  private void drag(Point2D from, Point2D to) {
    int steps = (int) Math.ceil(from.distance(to) / STEP);
    window.act(
        () -> {
          robot.mouseMove(from);
          robot.mousePress(MouseButton.PRIMARY);
          for (int i = 1; i <= steps; i++) {
            robot.mouseMove(from.interpolate(to, (double) i / steps));
          }
          robot.mouseRelease(MouseButton.PRIMARY);
        });
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
