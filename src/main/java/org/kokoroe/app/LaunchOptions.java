package org.kokoroe.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kokoroe.core.text.Language;

/// How the window is to be started.
///
/// @param shipped the content that ships with the app
/// @param added folders whose courses and policies are added, unsigned
/// @param language asked for on the command line; else the one remembered, else Japanese
public record LaunchOptions(
    Path dataDirectory, Path shipped, List<Path> added, Optional<Language> language) {
  /// Copies the list.
  public LaunchOptions {
    added = List.copyOf(added);
  }
}
