package org.kokoroe.training;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;

/// Answers by keys alone, from wherever the focus is; says where it was on the way.
final class QuizKeyboard extends QuizHands {
  private final Runnable afterEachKey;

  QuizKeyboard(QuizWindow window, Runnable afterEachKey) {
    super(window);
    this.afterEachKey = afterEachKey;
  }

  @Override
  void option(int place) {
    number(place);
  }

  @Override
  void judge(boolean holds) {
    key(holds ? KeyCode.O : KeyCode.X);
  }

  @Override
  void row(int place, boolean holds) {
    number(holds ? 1 : 2);
    key(KeyCode.DOWN);
  }

  @Override
  void bring(int item, int target) {
    walkTo("quiz-item-" + item);
    number(target);
  }

  @Override
  void fill(String gap, int choice) {
    walkTo("quiz-gap-" + gap);
    number(choice);
  }

  /// Goes to the step and carries it with Shift held.
  @Override
  void carry(int from, int to) {
    walkTo("quiz-step-" + from);
    for (int at = from; at > to; at--) {
      key(KeyCode.SHIFT, KeyCode.UP);
    }
    for (int at = from; at < to; at++) {
      key(KeyCode.SHIFT, KeyCode.DOWN);
    }
  }

  @Override
  void type(String words) {
    window.robot().write(words, 0);
    window.settle();
  }

  @Override
  void goOn() {
    key(KeyCode.ENTER);
  }

  @Override
  void speak(String language) {
    if (!window.language().tag().equals(language)) {
      key(KeyCode.L);
    }
  }

  /// Walks up or down until that part has the focus.
  private void walkTo(String id) {
    KeyCode way = number(id) < number(focused().getId()) ? KeyCode.UP : KeyCode.DOWN;
    for (int i = 0; i < 9 && !isAt(id); i++) {
      key(way);
    }
    if (!isAt(id)) {
      throw new AssertionError("no way to #" + id + " from " + focused());
    }
  }

  private static int number(String id) {
    return id.charAt(id.length() - 1) - '0';
  }

  private boolean isAt(String id) {
    return id.equals(focused().getId());
  }

  Node focused() {
    return window.scene().getFocusOwner();
  }

  void key(KeyCode... codes) {
    window.act(
        () -> {
          var robot = new Robot();
          List.of(codes).forEach(robot::keyPress);
          List.of(codes).reversed().forEach(robot::keyRelease);
        });
    afterEachKey.run();
  }

  private void number(int number) {
    key(KeyCode.getKeyCode(Integer.toString(number)));
  }
}
