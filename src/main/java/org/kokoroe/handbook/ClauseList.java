package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The reader's list: one cell for each visible row, the current clause, and the place on the
/// screen, which stays when the languages change.
final class ClauseList {
  /// A clause one jumps to stands in the upper part of the list, below what precedes it.
  private static final double UPPER = 0.4;

  /// How far down a row is put back, as a part of the list's height.
  private static final double LOWEST = 0.7;

  private static final int ATTEMPTS = 3;

  private final ListView<Row> list;
  private final HandbookViewModel model;
  private final List<ClauseCell> cells = new ArrayList<>();
  private final ChangeListener<Object> reload = (value, was, is) -> reload();
  private final ChangeListener<Object> rebuild = (value, was, is) -> rebuild();
  private final ChangeListener<Object> unfold = (value, was, is) -> unfold();
  private final ChangeListener<Object> found = (value, was, is) -> showHit();
  private final ChangeListener<Object> moved = (value, was, is) -> showCurrent();
  private final ChangeListener<Object> marked = (value, was, is) -> rebuildCells();
  private final ChangeListener<Object> chosen =
      (value, was, is) -> cells.forEach(ClauseCell::refresh);
  private boolean selecting;
  private boolean pressing;

  /// Where a row stands on the screen.
  ///
  /// @param top distance of its top from the top of the list, in pixels
  record Place(int row, double top) {}

  ClauseList(ListView<Row> list, HandbookViewModel model, RowNodes nodes) {
    this.list = list;
    this.model = model;
    list.setCellFactory(
        view -> {
          var cell = new ClauseCell(model, nodes);
          cells.add(cell);
          return cell;
        });
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener((v, was, is) -> selected(is.intValue()));
    new ClauseListKeys(list, model).attach();
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    model.outlineProperty().addListener(reload);
    model.viewProperty().addListener(rebuild);
    model.aboutOpenProperty().addListener(unfold);
    model.find().foundProperty().addListener(found);
    model.currentProperty().addListener(moved);
    model.reading().progressProperty().addListener(marked);
    model.reading().unsavedProperty().addListener(marked);
    model.notes().notebookProperty().addListener(marked);
    model.chosen().changesProperty().addListener(chosen);
    reload();
  }

  /// Releases what was registered with the model.
  void dispose() {
    model.outlineProperty().removeListener(reload);
    model.viewProperty().removeListener(rebuild);
    model.aboutOpenProperty().removeListener(unfold);
    model.find().foundProperty().removeListener(found);
    model.currentProperty().removeListener(moved);
    model.reading().progressProperty().removeListener(marked);
    model.reading().unsavedProperty().removeListener(marked);
    model.notes().notebookProperty().removeListener(marked);
    model.chosen().changesProperty().removeListener(chosen);
  }

  private void reload() {
    list.setItems(FXCollections.observableList(model.outline().rows()));
    select();
    list.scrollTo(model.current());
  }

  /// Rows of another view have other heights: the list has to forget those it knows.
  private void rebuild() {
    Place place = place();
    selecting = true;
    list.setItems(FXCollections.observableArrayList());
    list.layout();
    list.setItems(FXCollections.observableList(model.outline().rows()));
    select();
    list.getParent().layout();
    restore(place);
  }

  /// What a row carries has changed: it stays where it stands, and so does the focus.
  private void rebuildCells() {
    if (!model.reading().progress().isOf(model.outline())) {
      return;
    }
    boolean inside = ListParts.holdsFocus(list);
    Place place = place();
    cells.forEach(ClauseCell::rebuild);
    list.layout();
    restore(place);
    if (inside) {
      list.requestFocus();
    }
  }

  private void unfold() {
    cells.forEach(ClauseCell::rebuild);
    list.layout();
    showCurrent();
  }

  /// Brings the hit that is looked at into sight, also within a clause taller than the list.
  private void showHit() {
    cells.forEach(ClauseCell::refresh);
    list.layout();
    var flow = flow();
    if (flow == null) {
      return;
    }
    for (ClauseCell cell : cells) {
      Bounds hit = cell.currentHit();
      if (hit != null && isMarked(cell.getIndex())) {
        Bounds here = flow.sceneToLocal(hit);
        if (here.getMinY() < here.getHeight()) {
          flow.scrollPixels(here.getMinY() - 2 * here.getHeight());
        } else if (here.getMaxY() > flow.getViewportLength()) {
          flow.scrollPixels(here.getMaxY() + here.getHeight() - flow.getViewportLength());
        }
        return;
      }
    }
  }

  private boolean isMarked(int row) {
    return row >= model.current() && row < model.outline().blockEnd(model.current());
  }

  private void selected(int row) {
    if (!selecting && row >= 0 && row != model.current()) {
      model.moveTo(row);
    }
  }

  /// Makes the row under the mouse the current one, without moving it away from under the mouse.
  private void pressed(MouseEvent event) {
    texts().forEach(ClauseText::clearSelection);
    for (ClauseCell cell : cells) {
      boolean here = cell.isVisible() && !cell.isEmpty();
      if (here && cell.contains(cell.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
        pressing = true;
        if (event.isShiftDown()) {
          model.extendTo(cell.getIndex());
        } else {
          model.moveTo(cell.getIndex());
        }
        pressing = false;
        return;
      }
    }
  }

  private void select() {
    selecting = true;
    list.getSelectionModel().clearAndSelect(model.current());
    list.getFocusModel().focus(model.current());
    selecting = false;
  }

  private void showCurrent() {
    select();
    cells.forEach(ClauseCell::refresh);
    if (pressing) {
      return;
    }
    int row = model.current();
    var flow = flow();
    if (flow == null) {
      list.scrollTo(row);
      return;
    }
    var cell = flow.getVisibleCell(row);
    boolean whole = ListParts.isWhole(flow, row);
    if (cell != null && !whole && cell.getHeight() < flow.getViewportLength()) {
      flow.scrollTo(row);
    } else if (cell == null) {
      open();
    } else if (!whole) {
      flow.scrollToTop(row);
    }
    showHeading(flow, row);
  }

  /// Brings the heading above a text into sight as well, where both fit; what was found goes first.
  private void showHeading(VirtualFlow<?> flow, int row) {
    int start = model.outline().blockStart(row);
    boolean found = !model.find().found().in(row, row).isEmpty();
    if (start < row && !ListParts.isWhole(flow, start)) {
      restore(new Place(start, 0));
      list.layout();
      if (!found && !ListParts.isWhole(flow, row)) {
        flow.scrollToTop(row);
      }
    }
    if (found) {
      showHit();
    }
  }

  /// Returns where the current row stands, or the first visible one where it is not in sight.
  Place place() {
    var flow = flow();
    if (flow == null) {
      return new Place(model.current(), 0);
    }
    var cell = flow.getVisibleCell(model.current());
    if (cell == null) {
      cell = flow.getFirstVisibleCell();
    }
    return cell == null
        ? new Place(model.current(), 0)
        : new Place(cell.getIndex(), cell.getLayoutY());
  }

  /// Brings a row to where it stood; without a laid-out list, to the top.
  void restore(Place place) {
    var flow = flow();
    if (flow == null) {
      list.scrollTo(place.row());
      return;
    }
    double top = Math.clamp(place.top(), 0, flow.getViewportLength() * LOWEST);
    list.layout();
    flow.scrollToTop(place.row());
    // Rows that come into sight are measured only then: the first attempt lands on a guess.
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      list.layout();
      var cell = flow.getVisibleCell(place.row());
      if (cell == null) {
        flow.scrollTo(place.row());
      } else if (Math.abs(cell.getLayoutY() - top) >= 1) {
        flow.scrollPixels(cell.getLayoutY() - top);
      }
    }
    list.layout();
    if (!ListParts.begins(flow, place.row())) {
      flow.scrollToTop(place.row());
    }
  }

  /// Brings the current row into sight: with the section before it above where there is room, else
  /// with its own heading, else by itself.
  void open() {
    int row = model.current();
    var outline = model.outline();
    restore(new Place(outline.sectionBefore(row), 0));
    if (isLow(row)) {
      restore(new Place(outline.sectionStart(row), 0));
    }
    if (isLow(row)) {
      restore(new Place(row, 0));
    }
  }

  private boolean isLow(int row) {
    var flow = flow();
    if (flow == null) {
      return false;
    }
    list.layout();
    var cell = flow.getVisibleCell(row);
    return cell == null || cell.getLayoutY() > flow.getViewportLength() * UPPER;
  }

  /// Returns the text in which words are selected with the mouse; null for none.
  @Nullable ClauseText selection() {
    return texts()
        .filter(text -> !text.getSelectedRangeAsString().isEmpty())
        .findFirst()
        .orElse(null);
  }

  private Stream<ClauseText> texts() {
    return cells.stream().flatMap(ClauseCell::texts);
  }

  private @Nullable VirtualFlow<?> flow() {
    return ListParts.flow(list);
  }
}
