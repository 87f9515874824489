package org.kokoroe.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.figure.Figure.Part;
import org.kokoroe.ui.Icon;

/// Lays a figure out, in rows from top to bottom; in a narrow window everything is one column.
final class Drawing extends VBox {
  private static final double HALF = 50;
  private static final double[] CAUSE_FIRST = {52, 18, 30};
  private static final double[] RESULT_FIRST = {30, 18, 52};
  private static final double[] BESIDE_COLUMNS = {40, 20, 40};

  private final Figure figure;
  private final FigureParts parts;

  Drawing(Figure figure, FigureParts parts) {
    this.figure = figure;
    this.parts = parts;
    getStyleClass().add("k-figure");
    setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(
            switch (figure.kind()) {
              case LAYERS -> layers(figure.outer());
              case GROUPS -> groups();
              case TRIAD -> triad();
              case ZONES -> zones();
            });
  }

  /// Puts something below a part: in a narrow window right below it, else below its row.
  void putBelow(PartBox part, Node what) {
    if (parts.isNarrow() && part.getParent() instanceof VBox column) {
      column.getChildren().add(column.getChildren().indexOf(part) + 1, what);
    } else if (figure.kind() == Figure.Kind.GROUPS || figure.kind() == Figure.Kind.LAYERS) {
      Node row = part;
      while (row.getParent() != this && row.getParent() != null) {
        row = row.getParent();
      }
      getChildren().add(getChildren().indexOf(row) + 1, what);
    } else {
      getChildren().add(what);
    }
  }

  /// Each part rests on the one before; what leads from one to the next stands between them,
  /// outside of a frame where the next is outside.
  private List<Node> layers(List<Part> row) {
    List<Node> nodes = new ArrayList<>();
    for (Part part : row) {
      List<Part> inside = figure.inside(part);
      if (!inside.isEmpty()) {
        nodes.add(parts.framed(part, layers(inside)));
      } else {
        leadingTo(part).ifPresent(link -> nodes.add(parts.link(link, Icon.Glyph.DOWN)));
        nodes.add(parts.part(part));
      }
    }
    return nodes;
  }

  private Optional<Figure.Link> leadingTo(Part part) {
    return figure.links().stream().filter(l -> l.to().equals(part.id())).findFirst();
  }

  /// A row for each group: the group with what is in it, the words between, what comes of it; in
  /// the order in which the language says so, since the words are those of the clause.
  private List<Node> groups() {
    List<Node> rows = new ArrayList<>();
    for (Part group : figure.outer()) {
      Optional<Figure.Link> link =
          figure.links().stream().filter(l -> l.from().equals(group.id())).findFirst();
      if (link.isPresent()) {
        rows.add(group(group, link.get()));
      } else if (leadingTo(group).isEmpty()) {
        rows.add(frame(group));
      }
    }
    return rows;
  }

  private Node group(Part group, Figure.Link link) {
    boolean first = parts.causeFirst();
    Node cause = frame(group);
    Node between = parts.result(link, first ? Icon.Glyph.RIGHT : Icon.Glyph.LEFT);
    Node result = figure.part(link.to()).<Node>map(parts::part).orElseGet(VBox::new);
    if (parts.isNarrow()) {
      return first ? column(cause, between, result) : column(result, between, cause);
    }
    return first
        ? row(CAUSE_FIRST, cause, between, result)
        : row(RESULT_FIRST, result, between, cause);
  }

  private VBox frame(Part part) {
    List<Node> inside = new ArrayList<>();
    figure.inside(part).forEach(p -> inside.add(parts.part(p)));
    boolean inTwo = !parts.isNarrow() && inside.size() > 2 && figure.kind() == Figure.Kind.GROUPS;
    return parts.framed(part, inTwo ? List.of(inTwo(inside)) : inside);
  }

  private static GridPane inTwo(List<Node> nodes) {
    var grid = grid(HALF, HALF);
    for (int i = 0; i < nodes.size(); i++) {
      grid.add(nodes.get(i), i % 2, i / 2);
    }
    return grid;
  }

  private List<Node> triad() {
    List<Node> nodes = new ArrayList<>();
    for (Part whole : figure.outer()) {
      nodes.add(parts.part(whole));
      Node[] sides = figure.inside(whole).stream().map(parts::part).toArray(Node[]::new);
      if (parts.isNarrow()) {
        nodes.add(column(sides));
      } else {
        nodes.add(new Spokes(sides.length));
        nodes.add(row(equal(sides.length), sides));
      }
    }
    return nodes;
  }

  /// The first zone lies across the others; what is between it and them is said once where the
  /// words are the same.
  private List<Node> zones() {
    List<Part> zones = figure.outer();
    List<Node> nodes = new ArrayList<>();
    Part first = zones.getFirst();
    List<Part> others = zones.subList(1, zones.size());
    nodes.add(frame(first));
    List<Node> between = barriers(first, others);
    if (parts.isNarrow()) {
      nodes.addAll(between);
    } else if (!between.isEmpty()) {
      nodes.add(row(equal(between.size()), between.toArray(Node[]::new)));
    }
    List<Node> beside = new ArrayList<>();
    for (int i = 0; i < others.size(); i++) {
      if (i > 0) {
        figure
            .between(others.get(i - 1), others.get(i))
            .ifPresent(link -> beside.add(parts.barrier(link)));
      }
      beside.add(frame(others.get(i)));
    }
    Node[] all = beside.toArray(Node[]::new);
    boolean oneBarrier = all.length == BESIDE_COLUMNS.length && others.size() == 2;
    double[] columns = oneBarrier ? BESIDE_COLUMNS : equal(all.length);
    nodes.add(parts.isNarrow() ? column(all) : row(columns, all));
    return nodes;
  }

  private List<Node> barriers(Part first, List<Part> others) {
    List<Node> barriers = new ArrayList<>();
    for (Part other : others) {
      figure.between(first, other).ifPresent(link -> barriers.add(parts.barrier(link)));
    }
    return barriers;
  }

  private static VBox column(Node... nodes) {
    var column = new VBox(nodes);
    column.getStyleClass().add("k-figure");
    return column;
  }

  private static double[] equal(int columns) {
    var percent = new double[columns];
    Arrays.fill(percent, 2 * HALF / columns);
    return percent;
  }

  private static GridPane row(double[] percent, Node... nodes) {
    var grid = grid(percent);
    grid.addRow(0, nodes);
    return grid;
  }

  private static GridPane grid(double... percent) {
    var grid = new GridPane();
    grid.getStyleClass().add("k-figure-grid");
    for (double share : percent) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }
}
