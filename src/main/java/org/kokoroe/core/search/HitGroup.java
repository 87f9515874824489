package org.kokoroe.core.search;

import java.util.List;
import org.kokoroe.core.text.LocalizedText;

/// The hits of one section, in document order.
///
/// @param owner short title of the policy; title of the course; empty for terms
/// @param section number and title of the section; empty for what has none
public record HitGroup(Kind kind, LocalizedText owner, LocalizedText section, List<Hit> hits) {
  /// Copies the list.
  public HitGroup {
    hits = List.copyOf(hits);
  }

  /// What is in a group.
  public enum Kind {
    /// Terms as a policy defines them.
    DEFINITIONS,
    /// Clauses before the first section of a policy.
    FRONT,
    /// Clauses of a section.
    SECTION,
    /// Standard terms.
    TERMS,
    /// A course and its questions.
    COURSE
  }
}
