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

  private final ClauseId clause;
  private final Language language;
  private final String words;
  private final Pieces pieces;
  private final List<LinkMark> marks;
  private final Path ground = path("k-match-ground");
  private final Path rule = path("k-match-rule");
  private final Path frame = path("k-match-current");
  private List<Hit> hits = List.of();
  private FindModel.Found found = FindModel.Found.NOTHING;
  private @Nullable LinkMark pointed;

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
    this.clause = clause.id();
    this.language = language;
    this.words = clause.text().in(language);
    var ruby = showing.ruby();
    this.pieces = ruby == null ? Pieces.plain(words) : Pieces.of(ruby);
    getStyleClass().addAll("k-clause-text", styleClass);
    if (ruby != null) {
      getStyleClass().add("k-with-ruby");
    }
    setAccessibleText(words);
    textSelectionOnMouseClickProperty().set(true);
    setWordBoundaryPredicate(c -> !Character.isLetterOrDigit(c));
    getChildren().addAll(pieces.nodes());
    getChildren().addAll(ground, rule, frame);
    this.marks =
        showing.links().stream()
            .map(l -> new LinkMark(this, l, words.substring(l.span().start(), l.span().end())))
            .toList();
    getChildren().addAll(marks);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(-1, -1));
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

  /// Marks those hits that are in this text.
  void mark(FindModel.Found all, List<Hit> inRow) {
    found = all;
    hits =
        inRow.stream()
            .filter(hit -> hit.clause().equals(clause) && hit.language().equals(language))
            .toList();
    requestLayout();
  }

  /// Returns the hit that is looked at, in the coordinates of the scene; null where it is not here.
  @Nullable Bounds currentHit() {
    return frame.getElements().isEmpty() ? null : frame.localToScene(frame.getBoundsInLocal());
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

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    ground.getElements().clear();
    rule.getElements().clear();
    frame.getElements().clear();
    for (Hit hit : hits) {
      for (Bounds box : pieces.boxes(this, hit.start(), hit.end())) {
        box(ground, box);
        line(rule, box);
        if (found.isCurrent(hit)) {
          box(frame, box);
        }
      }
    }
    for (LinkMark mark : marks) {
      var span = mark.link().span();
      var boxes = pieces.boxes(this, span.start(), span.end());
      double drop = boxes.isEmpty() ? 0 : boxes.getFirst().getHeight() * DROP;
      mark.place(boxes, drop);
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
