package org.kokoroe.core.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Ruby;

/// A node of a policy: printed label kept apart from the text, text by language, children in
/// document order.
///
/// @param label the printed number, for example `(5)`; empty where there is none
/// @param ruby the Japanese text with the readings of its kanji words; null where none were made
/// @param translation the state of each translation, by language tag
public record Clause(
    ClauseId id,
    String slug,
    ClauseKind kind,
    String label,
    LocalizedText text,
    @Nullable Ruby ruby,
    Map<String, TranslationState> translation,
    @Nullable Signatory signatory,
    List<Clause> children) {

  /// Copies the collections; absent ones become empty.
  public Clause(
      ClauseId id,
      String slug,
      ClauseKind kind,
      @Nullable String label,
      LocalizedText text,
      @Nullable Ruby ruby,
      @Nullable Map<String, TranslationState> translation,
      @Nullable Signatory signatory,
      @Nullable List<Clause> children) {
    this.id = id;
    this.slug = slug;
    this.kind = kind;
    this.label = label == null ? "" : label;
    this.text = text;
    this.ruby = ruby;
    this.translation = translation == null ? Map.of() : Map.copyOf(translation);
    this.signatory = signatory;
    this.children = children == null ? List.of() : List.copyOf(children);
  }

  /// Returns this clause and all below it, in document order.
  public Stream<Clause> subtree() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Clause::subtree));
  }

  /// Returns the words of this clause and of all below it in a language, in document order, each
  /// with its label in front but for this clause's own.
  public List<String> words(Language language) {
    Stream<String> below = subtree().skip(1).flatMap(clause -> clause.labelled(language).stream());
    return Stream.concat(text.find(language).stream(), below).toList();
  }

  private Optional<String> labelled(Language language) {
    return text.find(language).map(words -> label.isEmpty() ? words : label + " " + words);
  }
}
