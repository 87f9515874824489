package org.kokoroe.handbook;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kokoroe.app.api.Hall;
import org.kokoroe.app.api.Route;
import org.kokoroe.core.text.Messages;
import org.kokoroe.ui.WidthClass;

/// Understanding the words: walks the terms and references of the current clause, opens what is
/// behind them, shows the readings.
///
/// Keys in the list: Tab and Shift+Tab walk, F2 opens the first and, pressed again, goes inside;
/// Enter goes where the words lead, Esc closes and gives the focus back; R shows the readings.
final class Understanding {
  /// So long the mouse rests before something opens, and may be away before it closes.
  private static final Duration REST = Duration.millis(300);

  /// The readings are switched beside the languages.
  private static final int SWITCH_AT = 3;

  private final StackPane root;
  private final ListView<Row> list;
  private final HandbookViewModel model;
  private final Hall hall;
  private final Messages messages;
  private final PauseTransition opening = new PauseTransition(REST);
  private final PauseTransition closing = new PauseTransition(REST.multiply(2));
  private final ChangeListener<Object> moved = (value, was, is) -> close();
  private final ChangeListener<Object> read = (value, was, is) -> dress();
  private final EventHandler<KeyEvent> keys = this::walk;
  private @Nullable Open open;
  private boolean quiet;

  private record Open(LinkMark mark, LinkPopover popover, LinkContent content) {}

  Understanding(
      StackPane root, ListView<Row> list, HandbookViewModel model, Hall hall, Messages messages) {
    this.root = root;
    this.list = list;
    this.model = model;
    this.hall = hall;
    this.messages = messages;
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    root.addEventHandler(GoEvent.GO, event -> go(event.route()));
    list.addEventHandler(LinkEvent.FOCUSED, event -> open(event.mark(), true));
    list.addEventHandler(LinkEvent.POINTED, event -> pointed(event.mark()));
    list.addEventHandler(LinkEvent.LEFT, event -> left(event.mark()));
    list.addEventFilter(ScrollEvent.SCROLL, event -> close());
    closing.setOnFinished(event -> closeUnlessUsed());
    model.currentProperty().addListener(moved);
    model.viewProperty().addListener(moved);
    model.furiganaProperty().addListener(read);
    dress();
    if (hall.appearance().widthClassProperty().get() == WidthClass.NARROW) {
      if (root.lookup("#more") instanceof MenuButton menu) {
        menu.getItems().add(furiganaItem());
      }
    } else if (root.lookup("#toolbar") instanceof HBox toolbar) {
      toolbar.getChildren().add(SWITCH_AT, furiganaSwitch());
    }
  }

  /// Releases what was registered with the model.
  void dispose() {
    close();
    opening.stop();
    model.currentProperty().removeListener(moved);
    model.viewProperty().removeListener(moved);
    model.furiganaProperty().removeListener(read);
  }

  /// Makes the same as a line of the menu of further tools.
  private CheckMenuItem furiganaItem() {
    var item = new CheckMenuItem(messages.get("handbook.furigana"));
    item.setId("more-furigana");
    item.selectedProperty().bindBidirectional(model.furiganaProperty());
    return item;
  }

  private CheckBox furiganaSwitch() {
    var box = new CheckBox(messages.get("handbook.furigana"));
    box.setId("furigana");
    box.getStyleClass().add("k-switch");
    box.selectedProperty().bindBidirectional(model.furiganaProperty());
    box.setMinWidth(CheckBox.USE_PREF_SIZE);
    return box;
  }

  private void walk(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    Node target = (Node) event.getTarget();
    boolean inList = target == list || ListParts.isInside(target, list);
    boolean inPopover = open != null && ListParts.isInside(target, open.popover());
    boolean used =
        switch (event.getCode()) {
          case TAB ->
              inPopover ? inside(target, event.isShiftDown()) : inList && next(target, event);
          case F2 -> inList && define(target);
          case ENTER -> inList && follow(target);
          case ESCAPE -> (inList || inPopover) && escape();
          case R -> !(target instanceof TextInputControl) && toggle();
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  /// Gives the first line of each clause room for the readings above it.
  private void dress() {
    close();
    list.getStyleClass().remove("k-furigana");
    if (model.furiganaProperty().get()) {
      list.getStyleClass().add("k-furigana");
    }
  }

  private boolean toggle() {
    model.furiganaProperty().set(!model.furiganaProperty().get());
    return true;
  }

  /// Returns what Tab stops at in the current clause: its terms and references, then the links in
  /// its foot.
  private List<Node> stops() {
    return list.lookupAll(".k-clause-cell").stream()
        .map(ClauseCell.class::cast)
        .filter(cell -> cell.isVisible() && cell.isCurrent())
        .sorted(Comparator.comparingInt(ClauseCell::getIndex))
        .flatMap(Understanding::below)
        .filter(n -> n instanceof LinkMark || n.getStyleClass().contains("k-foot-link"))
        .toList();
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(Understanding::below))
        : Stream.of(node);
  }

  private boolean next(Node from, KeyEvent event) {
    List<Node> stops = stops();
    int here = stops.indexOf(from);
    if (here < 0 && (event.isShiftDown() || stops.isEmpty() || from != list)) {
      return false;
    }
    int next = here + (event.isShiftDown() ? -1 : 1);
    close();
    if (next < 0) {
      list.requestFocus();
    } else if (next < stops.size()) {
      stops.get(next).requestFocus();
    } else {
      list.requestFocus();
      list.requestFocusTraversal(TraversalDirection.NEXT);
    }
    return true;
  }

  private boolean define(Node target) {
    if (target instanceof LinkMark mark) {
      if (open == null || open.mark() != mark) {
        open(mark, true);
      } else if (!open.popover().links().isEmpty()) {
        open.popover().links().getFirst().requestFocus();
      }
      return true;
    }
    var first = stops().stream().filter(LinkMark.class::isInstance).findFirst();
    first.ifPresent(Node::requestFocus);
    return first.isPresent();
  }

  private boolean inside(Node from, boolean back) {
    if (open == null) {
      return false;
    }
    List<Node> links = open.popover().links();
    int next = Math.floorMod(links.indexOf(from) + (back ? -1 : 1), Math.max(1, links.size()));
    if (!links.isEmpty()) {
      links.get(next).requestFocus();
    }
    return true;
  }

  private boolean follow(Node target) {
    if (target instanceof LinkMark mark) {
      var first = new LinkContent(mark.link(), model.annotations(), messages).first();
      if (first != null) {
        go(first);
      }
      return true;
    }
    return false;
  }

  private void go(Route route) {
    close();
    hall.navigation().go(route);
  }

  private boolean escape() {
    if (open == null) {
      return false;
    }
    var mark = open.mark();
    boolean inside = isInPopover();
    close();
    if (inside) {
      focusQuietly(mark);
    }
    return true;
  }

  /// Gives the focus back to the words without opening what was just closed.
  private void focusQuietly(LinkMark mark) {
    quiet = true;
    mark.requestFocus();
    quiet = false;
  }

  private boolean isInPopover() {
    var owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    return open != null && owner != null && ListParts.isInside(owner, open.popover());
  }

  private void pointed(LinkMark mark) {
    closing.stop();
    opening.setOnFinished(event -> open(mark, false));
    opening.playFromStart();
  }

  private void left(LinkMark mark) {
    opening.stop();
    if (open != null && open.mark() == mark) {
      if (mark.isHover() || isInPopover()) {
        return;
      }
      closing.playFromStart();
    }
  }

  /// What the mouse has moved onto, or what has the focus, stays open.
  private void closeUnlessUsed() {
    if (open != null && !open.popover().isHover() && !open.mark().isFocused() && !isInPopover()) {
      close();
    }
  }

  private void open(LinkMark mark, boolean byKey) {
    if (quiet || (open != null && open.mark() == mark)) {
      return;
    }
    close();
    var content = new LinkContent(mark.link(), model.annotations(), messages);
    var popover = new LinkPopover(mark, content, messages, this::escape);
    popover.addEventHandler(MouseEvent.MOUSE_EXITED, event -> closing.playFromStart());
    popover.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> closing.stop());
    root.getChildren().add(popover);
    open = new Open(mark, popover, content);
    new PopoverPlace(root, list).put(popover, mark, byKey);
  }

  private void close() {
    opening.stop();
    closing.stop();
    if (open != null) {
      root.getChildren().remove(open.popover());
      open = null;
    }
  }
}
