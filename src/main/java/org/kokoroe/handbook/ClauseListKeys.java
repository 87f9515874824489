package org.kokoroe.handbook;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the list that differ from any list's: Shift with an arrow chooses further clauses,
/// and a clause taller than the list is first read to its end before ↓ goes to the next.
final class ClauseListKeys {
  private final ListView<Row> list;
  private final HandbookViewModel model;

  ClauseListKeys(ListView<Row> list, HandbookViewModel model) {
    this.list = list;
    this.model = model;
  }

  void attach() {
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
      model.chooseAll();
      event.consume();
      return;
    }
    int step =
        switch (event.getCode()) {
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    if (step == 0 || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    if (event.isShiftDown()) {
      model.extendTo(model.current() + step);
      event.consume();
    } else if (event.getTarget() != list) {
      // From a button in a row the arrows go on in the list.
      list.requestFocus();
      model.moveTo(model.current() + step);
      event.consume();
    } else {
      scrollTall(event);
    }
  }

  private void scrollTall(KeyEvent event) {
    var flow = ListParts.flow(list);
    var cell = flow == null ? null : flow.getVisibleCell(model.current());
    if (flow == null || cell == null || cell.getHeight() <= flow.getViewportLength()) {
      return;
    }
    double page = flow.getViewportLength() / 2;
    double below = cell.getLayoutY() + cell.getHeight() - flow.getViewportLength();
    if (event.getCode() == KeyCode.DOWN && below > 1) {
      flow.scrollPixels(Math.min(page, below));
      event.consume();
    } else if (event.getCode() == KeyCode.UP && cell.getLayoutY() < -1) {
      flow.scrollPixels(Math.max(-page, cell.getLayoutY()));
      event.consume();
    }
  }
}
