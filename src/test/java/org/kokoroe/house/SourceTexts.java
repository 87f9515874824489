package org.kokoroe.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the project's own files as text, for rules that no class file shows.
final class SourceTexts {
  private static final Pattern TEXT_FILE =
      Pattern.compile(".*\\.(java|fxml|css|properties|json|sql|xml|md|txt|tsv|csv)");
  private static final Pattern STRING_OR_COMMENT =
      Pattern.compile(
          "\"\"\"(?<block>[\\s\\S]*?)\"\"\"|\"(?<string>(?:[^\"\\\\\\n]|\\\\.)*)\""
              + "|'(?:[^'\\\\]|\\\\.)+'|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

  private SourceTexts() {}

  /// Returns the files under `root` that end so, sorted; none where there is no such folder.
  static List<Path> files(Path root, String ending) {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns the files that hold text, by their ending.
  static List<Path> textFiles(Path root) {
    return files(root, "").stream()
        .filter(file -> TEXT_FILE.matcher(file.toString()).matches())
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Returns the string literals of all Java files under `root`, without those in comments.
  static Set<String> literals(Path root) {
    Set<String> found = new TreeSet<>();
    for (Path file : files(root, ".java")) {
      var matcher = STRING_OR_COMMENT.matcher(read(file));
      while (matcher.find()) {
        if (matcher.group("string") != null) {
          found.add(matcher.group("string"));
        }
      }
    }
    return found;
  }

  /// Names each file of Java longer than `most` lines.
  static List<String> longFiles(Path root, int most) {
    return files(root, ".java").stream()
        .filter(file -> read(file).lines().count() > most)
        .map(file -> root.relativize(file) + " has " + read(file).lines().count() + " lines")
        .toList();
  }

  /// Names each package that no package-info.java explains in a `///` paragraph.
  static List<String> unexplainedPackages(Path root) {
    Set<Path> packages =
        files(root, ".java").stream()
            .filter(file -> !file.getParent().equals(root))
            .map(Path::getParent)
            .collect(Collectors.toCollection(TreeSet::new));
    return packages.stream()
        .filter(folder -> !isExplained(folder.resolve("package-info.java")))
        .map(folder -> root.relativize(folder) + " has no package-info.java that explains it")
        .toList();
  }

  private static boolean isExplained(Path info) {
    return Files.exists(info) && read(info).lines().anyMatch(line -> line.matches("/// \\S.*"));
  }

  /// Names each line under `root` (a folder or a file) in which `forbidden` is found.
  static List<String> linesWith(Pattern forbidden, Path root) {
    return textFiles(root).stream().flatMap(file -> linesWith(forbidden, root, file)).toList();
  }

  private static Stream<String> linesWith(Pattern forbidden, Path root, Path file) {
    List<String> lines = read(file).lines().toList();
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .filter(i -> forbidden.matcher(lines.get(i)).find())
        .map(i -> root.relativize(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
  }
}
