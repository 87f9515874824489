package org.kokoroe.core.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// The stable name of a clause: `<policy>:<path>`, for example `kameyama:7.(5).p1`. Minted once and
/// never changed, whatever happens to the printed label.
public record ClauseId(@JsonValue String value) implements Comparable<ClauseId> {
  /// Refuses a value without a policy id before the colon.
  @JsonCreator
  public ClauseId {
    if (value.indexOf(':') < 1 || value.endsWith(":")) {
      throw new IllegalArgumentException("not a clause id: " + value);
    }
  }

  /// Returns the id of the policy this clause belongs to: the part before the colon.
  public String policy() {
    return value.substring(0, value.indexOf(':'));
  }

  @Override
  public int compareTo(ClauseId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
