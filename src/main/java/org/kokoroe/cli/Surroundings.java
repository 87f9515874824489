package org.kokoroe.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// What a process finds around it when it starts.
///
/// @param environment the environment variables
/// @param osName the value of `os.name`
/// @param content the folder of content that ships with the app, if it was found
/// @param clock with the zone in which times are shown
public record Surroundings(
    Map<String, String> environment, String osName, Optional<Path> content, Clock clock) {
  private static final String CONTENT = "content";

  /// Copies the environment.
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /// Returns those of this process. Content is where the system property `kokoroe.content` says,
  /// else in the folder `content` beside the application's jar.
  public static Surroundings ofThisProcess() {
    return new Surroundings(
        System.getenv(),
        System.getProperty("os.name", ""),
        shipped(),
        Clock.system(ZoneId.systemDefault()));
  }

  private static Optional<Path> shipped() {
    return Optional.ofNullable(System.getProperty("kokoroe.content"))
        .flatMap(Options::findPath)
        .or(Surroundings::besideTheJar);
  }

  private static Optional<Path> besideTheJar() {
    Module module = Surroundings.class.getModule();
    return Optional.ofNullable(module.getLayer())
        .flatMap(layer -> layer.configuration().findModule(module.getName()))
        .flatMap(resolved -> resolved.reference().location())
        .filter(location -> "file".equals(location.getScheme()))
        .map(location -> Path.of(location).resolveSibling(CONTENT));
  }
}
