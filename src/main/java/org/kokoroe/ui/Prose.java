package org.kokoroe.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.search.Span;
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
    return marked(words, style, List.of(new Span(at, at + span.length())));
  }

  /// Makes a wrapping text with a style class, in which some words are marked.
  ///
  /// @param marks in order, none over another
  public static TextFlow marked(String words, String styleClass, List<Span> marks) {
    String drawn = Apostrophe.drawn(words);
    List<Text> texts = new ArrayList<>();
    int at = 0;
    for (Span mark : marks) {
      texts.add(text(drawn.substring(at, mark.start()), styleClass));
      texts.add(text(drawn.substring(mark.start(), mark.end()), "k-marked"));
      at = mark.end();
    }
    texts.add(text(drawn.substring(at), styleClass));
    var flow = new MarkedFlow(marks, texts);
    flow.getStyleClass().add(styleClass);
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
