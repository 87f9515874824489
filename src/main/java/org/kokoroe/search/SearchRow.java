package org.kokoroe.search;

import org.kokoroe.core.search.Hit;
import org.kokoroe.core.search.HitGroup;

/// A line of the list.
sealed interface SearchRow {
  /// The title of a group.
  record Head(HitGroup group) implements SearchRow {}

  /// Something that was found.
  record Found(Hit hit) implements SearchRow {}
}
