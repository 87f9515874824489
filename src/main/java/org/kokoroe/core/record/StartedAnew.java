package org.kokoroe.core.record;

import java.util.List;

/// Why this file was begun although there had been one before.
///
/// @param setAside names (without folder) of the earlier files that lie beside this one
public record StartedAnew(List<String> setAside) implements Payload {
  /// Copies the list.
  public StartedAnew {
    setAside = List.copyOf(setAside);
  }
}
