package org.kokoroe.handbook;

import atlantafx.base.controls.SelectableTextFlow;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Apostrophe;

/// The words of one clause in one language: can be selected, and found words in it are marked with
/// a ground and a rule behind the letters.
final class ClauseText extends SelectableTextFlow {
  /// Behind the letters, and behind the ground of a selection, which is at 100.
  private static final double BEHIND = 110;

  private final ClauseId clause;
  private final Language language;
  private final String words;
  private final Path ground = path("k-match-ground");
  private final Path rule = path("k-match-rule");
  private final Path frame = path("k-match-current");
  private List<Hit> hits = List.of();
  private FindModel.Found found = FindModel.Found.NOTHING;

  /// Makes the text.
  ///
  /// @param styleClass the reading style
  ClauseText(ClauseId clause, Language language, String words, String styleClass) {
    this.clause = clause;
    this.language = language;
    this.words = words;
    var text = new Text(Apostrophe.drawn(words));
    text.getStyleClass().add("k-prose");
    getStyleClass().addAll("k-clause-text", styleClass);
    setText(text);
    setAccessibleText(words);
    textSelectionOnMouseClickProperty().set(true);
    setWordBoundaryPredicate(c -> !Character.isLetterOrDigit(c));
    getChildren().addAll(ground, rule, frame);
  }

  private static Path path(String styleClass) {
    var path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.setViewOrder(BEHIND);
    path.getStyleClass().setAll(styleClass);
    return path;
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

  /// What is selected and copied has its own characters, not the drawn ones.
  @Override
  public String getSelectedRangeAsString() {
    String drawn = super.getSelectedRangeAsString();
    int start = selection.getStartPos();
    return drawn.isEmpty() || start < 0 ? drawn : words.substring(start, start + drawn.length());
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
      var shape = getRangeShape(hit.start(), hit.end(), false);
      ground.getElements().addAll(shape);
      rule.getElements().addAll(getUnderlineShape(hit.start(), hit.end()));
      if (found.isCurrent(hit)) {
        frame.getElements().addAll(getRangeShape(hit.start(), hit.end(), false));
      }
    }
  }
}
