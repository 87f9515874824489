package org.kokoroe.ui;

import java.nio.file.Path;
import java.util.Optional;

/// Questions that only the operating system's own windows can ask; tests and the tour answer them
/// themselves.
public interface Dialogs {
  /// Asks where a file is to be written; empty when the person decides against it.
  ///
  /// @param suggestedName file name with its ending, for example `研修記録.xlsx`
  Optional<Path> saveAs(String suggestedName);
}
