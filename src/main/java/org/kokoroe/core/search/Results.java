package org.kokoroe.core.search;

import java.util.List;
import java.util.Optional;

/// What a search came to.
///
/// @param words what was searched for, as typed
/// @param total how many hits there are; `groups` may hold fewer, up to the limit
/// @param suggestion where nothing was found: words that would find something
public record Results(String words, int total, List<HitGroup> groups, Optional<String> suggestion) {
  /// Nothing was searched for.
  public static final Results NOTHING = new Results("", 0, List.of(), Optional.empty());

  /// Copies the list.
  public Results {
    groups = List.copyOf(groups);
  }

  /// Returns all hits that are held, in order.
  public List<Hit> hits() {
    return groups.stream().flatMap(group -> group.hits().stream()).toList();
  }
}
