package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One row of the virtualised list; built when it comes into sight.
final class ClauseCell extends WrappingCell<Row> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /// One of several rows that are chosen together.
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// A heading, whose mark begins closer to it than the row does.
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

  private final HandbookViewModel model;
  private final RowNodes nodes;
  private final ClauseFoot foot;
  private @Nullable Row shown;
  private @Nullable VBox content;

  /// What was built for rows of a shape, to be filled with the words of the next one.
  private final Map<RowShape, Region> built = new HashMap<>();

  /// The line under the current clause; null where it is not shown.
  private @Nullable Node line;

  ClauseCell(HandbookViewModel model, RowNodes nodes) {
    this.model = model;
    this.nodes = nodes;
    this.foot = new ClauseFoot(model, nodes.messages());
    getStyleClass().add("k-clause-cell");
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (shown != null && shown != row) {
      returnFocus();
    }
    if (empty || row == null) {
      shown = null;
      // The list only lets go of a cell it measures with: it keeps its nodes for the next row.
      if (getIndex() >= 0) {
        content = null;
        line = null;
        show(null);
      }
      setAccessibleText(null);
    } else if (shown != row) {
      build(row);
    }
    refresh();
  }

  /// Builds the row anew, as when another language is shown.
  void rebuild() {
    if (shown != null) {
      returnFocus();
      built.clear();
      build(shown);
      refresh();
    }
  }

  private void build(Row row) {
    shown = row;
    line = null;
    if (content == null) {
      content = new VBox();
      show(content);
    }
    List<Node> parts = new ArrayList<>();
    parts.add(region(row));
    nodes.below(row).ifPresent(parts::add);
    if (!parts.equals(content.getChildren())) {
      content.getChildren().setAll(parts);
    }
    setAccessibleText(spoken(row));
  }

  private Region region(Row row) {
    var shape = nodes.shape(row).orElse(null);
    if (shape == null || !(row instanceof Row.Passage passage)) {
      return nodes.build(row);
    }
    Region before = built.get(shape);
    if (before != null) {
      nodes.refill(before, passage);
      return before;
    }
    Region made = nodes.build(row);
    built.put(shape, made);
    return made;
  }

  private String spoken(Row row) {
    return row.entries().stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry.clause().label()),
                    model.viewProperty().get().languages().stream()
                        .flatMap(l -> entry.clause().text().find(l).stream())))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// Shows whether the row is the current one, and what was found in it.
  void refresh() {
    int row = getIndex();
    int current = model.current();
    boolean filled = shown != null && current < model.outline().size();
    if (content != null
        && content.getChildren().getFirst() instanceof ClauseColumns columns
        && shown instanceof Row.Passage passage) {
      columns.setLast(!passage.isHeading() && model.outline().endsBlock(row));
    }
    pseudoClassStateChanged(CHOSEN, shown != null && model.chosen().has(row));
    boolean here = filled && isMarkedWith(current, row);
    pseudoClassStateChanged(CURRENT, here);
    if (!here) {
      returnFocus();
    }
    showFoot(here && row == model.outline().blockEnd(model.outline().blockStart(current)) - 1);
    var heading =
        here && shown instanceof Row.Passage passage && passage.isHeading() ? passage : null;
    pseudoClassStateChanged(HEADING, heading != null);
    pseudoClassStateChanged(SECTION, heading != null && heading.depth() == 0);
    if (shown != null) {
      var found = model.find().found();
      var hits = found.in(model.outline().blockStart(row), row);
      textsIn(content).forEach(text -> text.mark(found, hits));
    }
  }

  /// Says whether this row is read now.
  boolean isCurrent() {
    return getPseudoClassStates().contains(CURRENT);
  }

  /// A row that is no longer read, or built anew, gives the focus back to the list.
  private void returnFocus() {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    if (owner != null && ListParts.isInside(owner, this)) {
      getListView().requestFocus();
    }
  }

  private void showFoot(boolean on) {
    if (content == null) {
      return;
    }
    if (on && line == null) {
      line = foot.build().orElse(null);
      if (line != null) {
        content.getChildren().add(line);
      }
    } else if (!on && line != null) {
      content.getChildren().remove(line);
      line = null;
    }
  }

  private boolean isMarkedWith(int current, int row) {
    var outline = model.outline();
    return row >= outline.blockStart(current) && row < outline.blockEnd(current);
  }

  /// Returns the hit that is looked at, in the coordinates of the scene; null where it is not in
  /// this row.
  @Nullable Bounds currentHit() {
    return texts().map(ClauseText::currentHit).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /// Returns the texts of this row.
  Stream<ClauseText> texts() {
    return shown == null ? Stream.empty() : textsIn(content);
  }

  /// Returns the texts in a node.
  static Stream<ClauseText> textsIn(@Nullable Node node) {
    return switch (node) {
      case ClauseText text -> Stream.of(text);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(ClauseCell::textsIn);
      case null, default -> Stream.empty();
    };
  }
}
