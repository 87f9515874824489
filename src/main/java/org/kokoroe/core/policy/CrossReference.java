package org.kokoroe.core.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.LocalizedText;

/// A place in a clause that refers to something.
///
/// @param expression the referring words, to the letter; empty for a see-also link
/// @param type `number`, `position`, `term`, `external` or `seeAlso`
/// @param targets clause ids, or a policy id alone for the whole document
/// @param external the law or document outside, for `external`
public record CrossReference(
    ClauseId from,
    String expression,
    String type,
    List<String> targets,
    @Nullable LocalizedText external,
    @Nullable LocalizedText note) {

  /// Copies the targets; absent ones become empty.
  public CrossReference(
      ClauseId from,
      String expression,
      String type,
      @Nullable List<String> targets,
      @Nullable LocalizedText external,
      @Nullable LocalizedText note) {
    this.from = from;
    this.expression = expression;
    this.type = type;
    this.targets = targets == null ? List.of() : List.copyOf(targets);
    this.external = external;
    this.note = note;
  }
}
