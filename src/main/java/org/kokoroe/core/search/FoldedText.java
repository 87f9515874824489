package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.List;

/// A text made comparable, so that ＬＧＷＡＮ is found by `lgwan`, ｾｷｭﾘﾃｨ by セキュリティ and 漏えい by 漏洩; and
/// the way back to where a word stands in the text.
public final class FoldedText {
  private final Folding text;

  /// The text with words that are written in two ways in one form; the same object where there are
  /// none.
  private final Folding oneForm;

  private FoldedText(Folding text) {
    this.text = text;
    this.oneForm = Variants.oneForm(text);
  }

  /// What is searched for, made comparable in the same way.
  ///
  /// @param word folded
  /// @param oneForm folded, words that are written in two ways in one form
  public record Needle(String word, String oneForm) {
    /// Folds what is searched for.
    public static Needle of(String word) {
      Folding folded = Folding.of(word);
      return new Needle(folded.text(), Variants.oneForm(folded).text());
    }

    /// Says whether there is nothing to search for.
    public boolean isEmpty() {
      return word.isEmpty();
    }

    boolean hasTwoForms() {
      return !word.equals(oneForm);
    }
  }

  /// Folds a text to search in.
  public static FoldedText of(String text) {
    return new FoldedText(Folding.of(text));
  }

  /// Returns where the needle stands in the text, in order; a character or a word of which only a
  /// part fits counts whole. Nothing is found twice.
  public List<Span> find(Needle needle) {
    List<Span> spans = new ArrayList<>(text.find(needle.word()));
    if (needle.hasTwoForms()) {
      spans.addAll(text.find(needle.oneForm()));
    }
    if (hasTwoForms()) {
      spans.addAll(oneForm.find(needle.oneForm()));
    }
    return Span.merged(spans);
  }

  boolean hasTwoForms() {
    return oneForm != text;
  }

  String text() {
    return text.text();
  }

  String oneForm() {
    return oneForm.text();
  }
}
