package org.kokoroe.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.TextFlow;
import org.kokoroe.core.compare.WordDiff.Kind;
import org.kokoroe.core.compare.WordDiff.Piece;
import org.kokoroe.core.search.Span;
import org.kokoroe.core.text.Language;
import org.kokoroe.ui.Prose;

/// A clause's text in which what only it has lies on a ground with a rule under it.
final class DiffText {
  private DiffText() {}

  /// Makes a text from its stretches.
  ///
  /// @param spoken the text for a screen reader, which says what is marked
  static TextFlow of(List<Piece> pieces, Language language, String spoken) {
    var words = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    for (Piece piece : pieces) {
      int start = words.length();
      words.append(piece.text());
      if (piece.kind() != Kind.EQUAL) {
        marks.add(new Span(start, words.length()));
      }
    }
    String style = language.equals(Language.JA) ? "k-reading-ja" : "k-reading-en";
    TextFlow flow = Prose.marked(words.toString(), style, marks);
    flow.getStyleClass().add("k-compare-text");
    flow.setAccessibleText(spoken);
    return flow;
  }

  /// Makes a sample of a mark.
  static TextFlow sample(String word) {
    TextFlow flow = of(List.of(new Piece(Kind.LEFT, word)), Language.EN, word);
    flow.setMinWidth(TextFlow.USE_PREF_SIZE);
    return flow;
  }
}
