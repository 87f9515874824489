package org.kokoroe.core.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.LocalizedText;

/// A short lesson, built on quoted clauses.
///
/// @param policies for whose readers; empty means for all of the course's
public record Lesson(String id, LocalizedText title, List<String> policies, List<Block> blocks) {
  /// Copies the lists; absent policies become empty.
  public Lesson(
      String id, LocalizedText title, @Nullable List<String> policies, List<Block> blocks) {
    this.id = id;
    this.title = title;
    this.policies = policies == null ? List.of() : List.copyOf(policies);
    this.blocks = List.copyOf(blocks);
  }

  /// Says whether readers of that policy are shown this lesson.
  public boolean isFor(String policy) {
    return policies.isEmpty() || policies.contains(policy);
  }

  /// Either running text or a quoted clause: exactly one of the two is there.
  public record Block(@Nullable LocalizedText text, @Nullable ClauseId quote) {}
}
