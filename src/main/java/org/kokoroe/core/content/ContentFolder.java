package org.kokoroe.core.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Place;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;

/// One folder of content. It reads nothing outside of itself, whatever links are in it.
final class ContentFolder {
  static final String POLICY_FILE = "policy.json";
  static final String COURSE_FILE = "course.json";
  static final String DUTIES_FILE = "duties.json";

  private static final ProblemTexts TEXTS = ProblemTexts.of(ContentFolder.class);

  private final Path root;
  private final Provenance provenance;
  private final List<Problem> problems;
  private final List<Path> policies;
  private final List<Path> courses;

  private ContentFolder(
      Path root,
      Provenance provenance,
      List<Problem> problems,
      List<Path> policies,
      List<Path> courses) {
    this.root = root;
    this.provenance = provenance;
    this.problems = problems;
    this.policies = policies;
    this.courses = courses;
  }

  /// Takes `policies/*/policy.json` and `courses/*/course.json` below `root`; what is wrong is
  /// added to `problems`, now and on reading.
  static ContentFolder of(Path root, Provenance provenance, List<Problem> problems) {
    if (!Files.isDirectory(root)) {
      problems.add(TEXTS.error(root, Place.WHOLE_FILE, "content.missingFolder"));
    }
    return new ContentFolder(
        root,
        provenance,
        problems,
        each(root.resolve("policies"), POLICY_FILE, problems),
        each(root.resolve("courses"), COURSE_FILE, problems));
  }

  /// Takes one file alone, a `policy.json` or a `course.json`.
  static ContentFolder single(Path file, List<Problem> problems) {
    boolean isPolicy = file.endsWith(POLICY_FILE);
    Path root = file.toAbsolutePath().getParent();
    return new ContentFolder(
        root == null ? file : root,
        Provenance.UNSIGNED,
        problems,
        isPolicy ? List.of(file) : List.of(),
        isPolicy ? List.of() : List.of(file));
  }

  private static List<Path> each(Path parent, String name, List<Problem> problems) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders(parent, problems)) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        files.add(file);
      } else {
        problems.add(TEXTS.warning(folder, Place.WHOLE_FILE, "content.emptyFolder", name));
      }
    }
    return files;
  }

  private static List<Path> folders(Path parent, List<Problem> problems) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries
          .filter(Files::isDirectory)
          .filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(TEXTS.error(parent, Place.WHOLE_FILE, "content.unreadable"));
      return List.of();
    }
  }

  boolean isEmpty() {
    return policies.isEmpty() && courses.isEmpty() && !Files.exists(terms());
  }

  Provenance provenance() {
    return provenance;
  }

  List<Path> policies() {
    return policies;
  }

  List<Path> courses() {
    return courses;
  }

  Path terms() {
    return root.resolve("terms.json");
  }

  Path readings() {
    return root.resolve("readings.json");
  }

  Path concordance() {
    return root.resolve("concordance.json");
  }

  Path organisation() {
    return root.resolve("organisation.json");
  }

  /// Returns the bytes of a file, null when it cannot be read; why is among the problems then. Of a
  /// file that is too large only so much is read that its size shows.
  byte @Nullable [] read(Path file) {
    try {
      if (!file.toRealPath().startsWith(root.toRealPath())) {
        problems.add(TEXTS.error(file, Place.WHOLE_FILE, "content.outside", root));
        return null;
      }
      if (!Files.isRegularFile(file)) {
        // Reading a pipe or a device might never end.
        problems.add(TEXTS.error(file, Place.WHOLE_FILE, "content.unreadable"));
        return null;
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes(LocatedJson.MAX_BYTES + 1);
      }
    } catch (IOException e) {
      problems.add(TEXTS.error(file, Place.WHOLE_FILE, "content.unreadable"));
      return null;
    }
  }
}
