package org.kokoroe.personnel;

import java.util.Optional;
import org.kokoroe.core.text.LocalizedText;

/// One entry of a filter.
///
/// @param id what is asked for; empty for everything
/// @param name what it is called; empty for everything
record Choice(Optional<String> id, Optional<LocalizedText> name) {
  /// Everything.
  static final Choice ALL = new Choice(Optional.empty(), Optional.empty());

  static Choice of(String id, LocalizedText name) {
    return new Choice(Optional.of(id), Optional.of(name));
  }
}
