package org.kokoroe.handbook;

import atlantafx.base.controls.SelectableTextFlow;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.term.Link;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Ruby;

/// The words of one clause in one language: can be selected; found words in it are marked with a
/// ground and a rule behind the letters, terms and references with a line under them. With readings
/// or without, what is selected, found, copied and read aloud are the words alone.
final class ClauseText extends SelectableTextFlow {
  /// Behind the letters, and behind the ground of a selection, which is at 100.
  static final double BEHIND = 110;

  /// How far under the letters a line is drawn, as a part of their height.
  private static final double DROP = 0.12;

  private static final String RUBY = "k-with-ruby";

  private final Language language;
  private ClauseId clause;
  private String words;
  private Pieces pieces;
  private List<LinkMark> marks = List.of();

  /// Ground, rule and frame of what was found; made when something is.
  private @Nullable Found drawn;

  private List<Hit> hits = List.of();
  private FindModel.Found found = FindModel.Found.NOTHING;
  private @Nullable LinkMark pointed;
  private @Nullable Measured measured;

  private record Measured(double width, double height) {}

  private record Found(Path ground, Path rule, Path frame) {}

  /// What is shown of the words beside themselves.
  ///
  /// @param links the terms and references in them
  /// @param ruby the words with their readings; null for none
  record Showing(List<Link> links, @Nullable Ruby ruby) {
    /// Copies the list.
    Showing {
      links = List.copyOf(links);
    }
  }

  /// Makes the text; the clause has words in that language.
  ///
  /// @param styleClass the reading style
  ClauseText(Clause clause, Language language, Showing showing, String styleClass) {
    this.language = language;
    this.clause = clause.id();
    this.words = clause.text().in(language);
    this.pieces = pieces(showing, null);
    getStyleClass().addAll("k-clause-text", styleClass);
    textSelectionOnMouseClickProperty().set(true);
    setWordBoundaryPredicate(c -> !Character.isLetterOrDigit(c));
    getChildren().addAll(pieces.nodes());
    dress(showing);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(-1, -1));
  }

  private Pieces pieces(Showing showing, @Nullable Pieces before) {
    var ruby = showing.ruby();
    return ruby == null ? Pieces.plain(words, before) : Pieces.of(ruby);
  }

  /// Shows another clause in the same language: new words are much cheaper than new nodes.
  void show(Clause next, Showing showing) {
    clearSelection();
    hits = List.of();
    found = FindModel.Found.NOTHING;
    pointed = null;
    clause = next.id();
    words = next.text().in(language);
    var before = pieces.nodes();
    pieces = pieces(showing, pieces);
    getChildren().removeAll(marks);
    if (!pieces.nodes().equals(before)) {
      getChildren().removeAll(before);
      getChildren().addAll(0, pieces.nodes());
    }
    dress(showing);
    requestLayout();
  }

  private void dress(Showing showing) {
    boolean ruby = showing.ruby() != null;
    if (ruby != getStyleClass().contains(RUBY)) {
      if (ruby) {
        getStyleClass().add(RUBY);
      } else {
        getStyleClass().remove(RUBY);
      }
    }
    setAccessibleText(words);
    marks =
        showing.links().stream()
            .map(l -> new LinkMark(this, l, words.substring(l.span().start(), l.span().end())))
            .toList();
    getChildren().addAll(marks);
  }

  private static Path path(String styleClass) {
    var path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.setViewOrder(BEHIND);
    path.getStyleClass().setAll(styleClass);
    return path;
  }

  private void point(double x, double y) {
    Predicate<LinkMark> here = mark -> mark.isAt(x, y);
    var now = marks.stream().filter(here).findFirst().orElse(null);
    if (now != pointed) {
      if (pointed != null) {
        pointed.fireEvent(new LinkEvent(LinkEvent.LEFT, pointed));
      }
      pointed = now;
      if (now != null) {
        now.fireEvent(new LinkEvent(LinkEvent.POINTED, now));
      }
    }
  }

  /// Returns the terms and references, in order.
  List<LinkMark> marks() {
    return marks;
  }

  Language language() {
    return language;
  }

  /// Returns the clause whose words these are.
  ClauseId clause() {
    return clause;
  }

  /// Marks those hits that are in this text.
  void mark(FindModel.Found all, List<Hit> inRow) {
    var here =
        inRow.stream()
            .filter(hit -> hit.clause().equals(clause) && hit.language().equals(language))
            .toList();
    if (here.isEmpty() && hits.isEmpty()) {
      return;
    }
    found = all;
    hits = here;
    if (drawn == null) {
      drawn = new Found(path("k-match-ground"), path("k-match-rule"), path("k-match-current"));
      getChildren().addAll(drawn.ground(), drawn.rule(), drawn.frame());
    }
    requestLayout();
  }

  /// Returns the hit that is looked at, in the coordinates of the scene; null where it is not here.
  @Nullable Bounds currentHit() {
    if (drawn == null || drawn.frame().getElements().isEmpty()) {
      return null;
    }
    return drawn.frame().localToScene(drawn.frame().getBoundsInLocal());
  }

  @Override
  public String getContentAsString() {
    return words;
  }

  @Override
  protected StringBuilder getContent() {
    return new StringBuilder(pieces.inFlow());
  }

  @Override
  protected int getContentLength() {
    return pieces.inFlow().length();
  }

  /// What is selected and copied has its own characters: not the drawn ones, and no readings.
  @Override
  public String getSelectedRangeAsString() {
    int start = Math.max(0, selection.getStartPos());
    int end = selection.getEndPos();
    return end <= start ? "" : words.substring(pieces.inWords(start), pieces.inWords(end));
  }

  /// The focus stays on the list: its keys keep working after a click on the text.
  @Override
  public void requestFocus() {}

  /// Asked several times at each layout, and each time the flow would break its lines anew.
  @Override
  protected double computePrefHeight(double width) {
    if (measured == null || measured.width() != width) {
      measured = new Measured(width, super.computePrefHeight(width));
    }
    return measured.height();
  }

  @Override
  public void requestLayout() {
    measured = null;
    super.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (drawn != null) {
      draw(drawn);
    }
    for (LinkMark mark : marks) {
      var span = mark.link().span();
      var boxes = pieces.boxes(this, span.start(), span.end());
      double drop = boxes.isEmpty() ? 0 : boxes.getFirst().getHeight() * DROP;
      mark.place(boxes, drop);
    }
  }

  private void draw(Found paths) {
    paths.ground().getElements().clear();
    paths.rule().getElements().clear();
    paths.frame().getElements().clear();
    for (Hit hit : hits) {
      for (Bounds box : pieces.boxes(this, hit.start(), hit.end())) {
        box(paths.ground(), box);
        line(paths.rule(), box);
        if (found.isCurrent(hit)) {
          box(paths.frame(), box);
        }
      }
    }
  }

  private static void box(Path path, Bounds box) {
    path.getElements()
        .addAll(
            new MoveTo(box.getMinX(), box.getMinY()),
            new LineTo(box.getMaxX(), box.getMinY()),
            new LineTo(box.getMaxX(), box.getMaxY()),
            new LineTo(box.getMinX(), box.getMaxY()),
            new ClosePath());
  }

  private static void line(Path path, Bounds box) {
    path.getElements()
        .addAll(new MoveTo(box.getMinX(), box.getMaxY()), new LineTo(box.getMaxX(), box.getMaxY()));
  }
}
