package org.kokoroe.training;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A question that scrolls. Where the window does not hold it from the top to the first choice, it
/// opens so that what is asked stands at most a third down, with the first choice below it.
final class QuestionPage extends ScrollPane {
  private static final double THIRD = 1 / 3.0;

  private final Region content;
  private final Node ask;
  private final Node first;
  private boolean opened;

  QuestionPage(Region content, Node ask, Node first) {
    super(content);
    this.content = content;
    this.ask = ask;
    this.first = first;
    Scrolling.dress(this);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (opened || getViewportBounds().getHeight() <= 0) {
      return;
    }
    // The content gets its size one step later than the page.
    if (lookup(".viewport") instanceof Parent viewport) {
      viewport.layout();
    }
    if (content.getHeight() > 0) {
      opened = true;
      open();
      Node focused = getScene().getFocusOwner();
      if (focused != null && Scrolling.holds(this, focused)) {
        Scrolling.reveal(this, focused);
      }
    }
  }

  private void open() {
    double window = getViewportBounds().getHeight();
    double hidden = content.getHeight() - window;
    Bounds asked = Scrolling.within(content, ask);
    double bottom = Scrolling.within(content, first).getMaxY() + Scrolling.MARGIN;
    if (hidden <= 0 || bottom <= window) {
      return;
    }
    double least = asked.getMinY() - window * THIRD;
    double most = asked.getMinY() - Scrolling.MARGIN;
    double top = Math.clamp(bottom - window, Math.min(least, most), most);
    setVvalue(Math.clamp(top / hidden, 0, 1));
  }
}
