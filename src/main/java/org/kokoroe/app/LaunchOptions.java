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
/// @param kiosk read only, for a PC anybody may use: nobody is asked who they are, nothing is
///   written
public record LaunchOptions(
    Path dataDirectory,
    Path shipped,
    List<Path> added,
    Optional<Language> language,
    boolean kiosk) {
  /// Copies the list.
  public LaunchOptions {
    added = List.copyOf(added);
  }

  /// Starts it for the person whose PC this is.
  public LaunchOptions(
      Path dataDirectory, Path shipped, List<Path> added, Optional<Language> language) {
    this(dataDirectory, shipped, added, language, false);
  }
}
