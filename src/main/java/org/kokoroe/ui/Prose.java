package org.kokoroe.ui;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;

/// Running text that wraps, in the reading face of its language.
public final class Prose {
  private Prose() {}

  /// Makes a wrapping text with a style class of the theme, for example `k-body`.
  public static TextFlow of(String words, String styleClass) {
    var flow = new TextFlow(text(Apostrophe.drawn(words), styleClass));
    flow.getStyleClass().add(styleClass);
    flow.setAccessibleText(words);
    return flow;
  }

  /// Makes a clause's text; `span`, where it occurs, is marked.
  public static TextFlow reading(String words, Language language, @Nullable String span) {
    String style = language.equals(Language.JA) ? "k-reading-ja" : "k-reading-en";
    int at = span == null ? -1 : words.indexOf(span);
    if (span == null || at < 0) {
      return of(words, style);
    }
    int end = at + span.length();
    String drawn = Apostrophe.drawn(words);
    var marked = text(drawn.substring(at, end), "k-marked");
    var flow =
        new MarkedFlow(
            at,
            end,
            text(drawn.substring(0, at), style),
            marked,
            text(drawn.substring(end), style));
    flow.getStyleClass().add(style);
    flow.setAccessibleText(words);
    return flow;
  }

  private static Text text(String words, String styleClass) {
    var text = new Text(words);
    text.getStyleClass().add("k-prose");
    if (styleClass.equals("k-marked")) {
      text.getStyleClass().add(styleClass);
    }
    return text;
  }
}
