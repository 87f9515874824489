package org.kokoroe.core.record;

import java.util.List;
import java.util.UUID;

/// One decision in a scenario. The first one at a node counts; there is no second.
///
/// @param index place in the paper, from 0
/// @param question `uid@version`
/// @param node id of the node of the scenario
/// @param choice id of what was decided there
/// @param language BCP 47 tag of the language shown
/// @param millis time spent, by a clock that never goes back
/// @param clauses the clauses it rests on, with the hashes of the texts shown
public record DecisionTaken(
    UUID attempt,
    int index,
    String question,
    String node,
    String choice,
    String language,
    long millis,
    List<ClauseShown> clauses)
    implements Payload {
  /// Copies the list; refuses a negative place or time.
  public DecisionTaken {
    clauses = List.copyOf(clauses);
    if (index < 0 || millis < 0) {
      throw new IllegalArgumentException("place " + index + ", " + millis + " ms");
    }
  }
}
