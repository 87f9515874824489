package org.kokoroe.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kokoroe.core.compare.WordDiff.Kind;
import org.kokoroe.core.compare.WordDiff.Piece;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Apostrophe;

/// A clause's text in which what only it has lies on a ground with a rule under it.
final class DiffFlow extends TextFlow {
  private final Path ground = path("k-compare-ground");
  private final Path rule = path("k-compare-rule");
  private final List<int[]> marks = new ArrayList<>();

  /// Makes a text from its stretches.
  ///
  /// @param spoken the text for a screen reader, which says what is marked
  DiffFlow(List<Piece> pieces, Language language, String spoken) {
    getStyleClass().add(language.equals(Language.JA) ? "k-reading-ja" : "k-reading-en");
    setAccessibleText(spoken);
    int at = 0;
    for (Piece piece : pieces) {
      var text = new Text(Apostrophe.drawn(piece.text()));
      text.getStyleClass().add("k-prose");
      getChildren().add(text);
      int end = at + text.getText().length();
      if (piece.kind() != Kind.EQUAL) {
        text.getStyleClass().add("k-compare-word");
        marks.add(new int[] {at, end});
      }
      at = end;
    }
    getChildren().addAll(ground, rule);
  }

  /// Makes a sample of a mark.
  DiffFlow(String word) {
    this(List.of(new Piece(Kind.LEFT, word)), Language.EN, word);
    setMinWidth(USE_PREF_SIZE);
  }

  private static Path path(String styleClass) {
    var path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.setViewOrder(1);
    path.getStyleClass().setAll(styleClass);
    return path;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    List<PathElement> grounds = new ArrayList<>();
    List<PathElement> rules = new ArrayList<>();
    for (int[] mark : marks) {
      grounds.addAll(List.of(getRangeShape(mark[0], mark[1], false)));
      rules.addAll(List.of(getUnderlineShape(mark[0], mark[1])));
    }
    ground.getElements().setAll(grounds);
    rule.getElements().setAll(rules);
  }
}
