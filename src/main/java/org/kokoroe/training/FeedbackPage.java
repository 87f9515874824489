package org.kokoroe.training;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.core.quiz.Given;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.WidthClass;

/// Lays out an explained question: side by side where there is room, else the verdict and the
/// clauses first.
final class FeedbackPage {
  private FeedbackPage() {}

  static Node of(QuizViewModel model, Given given, Messages messages, WidthClass width) {
    boolean wide = width == WidthClass.WIDE;
    boolean roomy = width != WidthClass.NARROW;
    var why = new VerdictPane(model, given, messages, roomy);
    var marked = new MarkedQuestion(model, given, messages, roomy);
    if (!wide) {
      var both = new VBox(why, marked);
      both.getStyleClass().add("quiz-stacked");
      return Scrolling.page(both);
    }
    var left = Scrolling.page(marked);
    var right = Scrolling.page(why);
    left.getStyleClass().add("quiz-left");
    right.getStyleClass().add("quiz-right-pane");
    HBox.setHgrow(left, Priority.ALWAYS);
    return new HBox(left, right);
  }
}
