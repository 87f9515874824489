package org.kokoroe.campaign;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Another Java process with the classes of this one.
final class JavaProcess {
  private JavaProcess() {}

  /// Starts the main method of a test class; what it says on its error stream is dropped.
  static Process start(Class<?> main, List<String> arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(main),
                main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /// Returns what this process runs with, modules and all, as one class path.
  private static String classPath(Class<?> main) {
    Set<String> entries = new LinkedHashSet<>();
    entries.add(root(main).toString());
    for (String property : List.of("jdk.module.path", "java.class.path")) {
      for (String entry : System.getProperty(property, "").split(File.pathSeparator, -1)) {
        if (!entry.isEmpty()) {
          entries.add(entry);
        }
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  /// Returns the folder that holds a class and its packages.
  private static Path root(Class<?> type) {
    Path root = Path.of(URI.create(type.getResource(type.getSimpleName() + ".class").toString()));
    for (int i = type.getName().split("\\.", -1).length; i > 0; i--) {
      root = root.getParent();
    }
    return root;
  }
}
