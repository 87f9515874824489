package org.kokoroe.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;

/// A node of a policy: printed label kept apart from the text, text by language, children in
/// document order.
///
/// @param label the printed number, for example `(5)`; empty where there is none
/// @param translation the state of each translation, by language tag
public record Clause(
    ClauseId id,
    String slug,
    ClauseKind kind,
    String label,
    LocalizedText text,
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
      @Nullable Map<String, TranslationState> translation,
      @Nullable Signatory signatory,
      @Nullable List<Clause> children) {
    this.id = id;
    this.slug = slug;
    this.kind = kind;
    this.label = label == null ? "" : label;
    this.text = text;
    this.translation = translation == null ? Map.of() : Map.copyOf(translation);
    this.signatory = signatory;
    this.children = children == null ? List.of() : List.copyOf(children);
  }

  /// Returns this clause and all below it, in document order.
  public Stream<Clause> subtree() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Clause::subtree));
  }
}
