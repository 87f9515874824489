package org.kokoroe.core.record;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where this person's records, settings and keys live: what `--data-dir` says, else
/// `KOKOROE_HOME`, else the platform's own place for data that stays on this computer.
public final class DataDirectory {
  private DataDirectory() {}

  /// What looking for the folder came to.
  public sealed interface Resolution {
    /// This folder; it need not exist.
    record Found(Path directory) implements Resolution {}

    /// The environment names no home: `variable` is empty or missing.
    record NoHome(String variable) implements Resolution {}

    /// This cannot be the name of a folder for records.
    record NotUsable(String text) implements Resolution {}
  }

  /// Resolves the folder.
  ///
  /// @param argument what `--data-dir` says, if given
  /// @param environment the process's environment
  /// @param osName the value of `os.name`
  public static Resolution resolve(
      Optional<String> argument, Map<String, String> environment, String osName) {
    if (argument.filter(String::isBlank).isPresent()) {
      return new Resolution.NotUsable(argument.get());
    }
    Optional<String> chosen = argument.or(() -> value(environment, "KOKOROE_HOME"));
    if (chosen.isPresent()) {
      return path(chosen.get());
    }
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return below(environment, "LOCALAPPDATA", "Kokoroe");
    }
    if (os.startsWith("mac")) {
      return below(environment, "HOME", "Library", "Application Support", "Kokoroe");
    }
    // The specification says to ignore a relative $XDG_DATA_HOME.
    return value(environment, "XDG_DATA_HOME")
        .filter(text -> text.startsWith("/"))
        .map(text -> below(environment, "XDG_DATA_HOME", "kokoroe"))
        .orElseGet(() -> below(environment, "HOME", ".local", "share", "kokoroe"));
  }

  private static Resolution below(
      Map<String, String> environment, String variable, String... names) {
    return value(environment, variable)
        .map(base -> path(base, names))
        .orElseGet(() -> new Resolution.NoHome(variable));
  }

  private static Resolution path(String base, String... names) {
    if (base.indexOf('?') >= 0) {
      return new Resolution.NotUsable(base);
    }
    try {
      return new Resolution.Found(Path.of(base, names).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return new Resolution.NotUsable(base);
    }
  }

  private static Optional<String> value(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank());
  }
}
