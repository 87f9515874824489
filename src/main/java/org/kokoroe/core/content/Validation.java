package org.kokoroe.core.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kokoroe.core.json.Place;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;

/// Names every problem in a folder or file of content.
public final class Validation {
  private static final ProblemTexts TEXTS = ProblemTexts.of(Validation.class);

  private Validation() {}

  /// What a validation found.
  ///
  /// @param policies how many policies can be used
  /// @param courses how many courses can be used
  /// @param problems sorted by file and line
  public record Report(int policies, int courses, List<Problem> problems) {
    /// Copies the list.
    public Report {
      problems = List.copyOf(problems);
    }

    /// Says whether something cannot be used.
    public boolean hasErrors() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /// Validates `target`: a folder of content, a folder with a `policy.json` or `course.json`, or
  /// such a file.
  ///
  /// A folder with a `schema/` or an `organisation.json` of its own stands for itself, with the
  /// schemas of `shipped` if it has none; everything else is taken as an addition to `shipped`.
  public static Report run(Path target, Path shipped) {
    if (!Files.exists(target)) {
      Problem missing = TEXTS.error(target, Place.WHOLE_FILE, "content.missingFolder");
      return new Report(0, 0, List.of(missing));
    }
    if (isInside(target, shipped)) {
      return report(target, ContentLoader.load(shipped, List.of()));
    }
    List<Problem> problems = new ArrayList<>();
    if (isComplete(target)) {
      Path own = target.resolve("schema");
      Path schema = Files.isDirectory(own) ? own : shipped.resolve("schema");
      var folder = ContentFolder.of(target, Provenance.SHIPPED, problems);
      return whole(ContentLoader.load(schema, List.of(folder), problems));
    }
    var base = ContentFolder.of(shipped, Provenance.SHIPPED, problems);
    ContentFolder addition = addition(target, problems);
    if (addition.isEmpty()) {
      problems.add(TEXTS.error(target, Place.WHOLE_FILE, "content.nothing"));
    }
    return report(
        target, ContentLoader.load(shipped.resolve("schema"), List.of(base, addition), problems));
  }

  private static boolean isComplete(Path target) {
    return Files.isDirectory(target.resolve("schema"))
        || Files.exists(target.resolve("organisation.json"));
  }

  private static ContentFolder addition(Path target, List<Problem> problems) {
    if (Files.isRegularFile(target)) {
      return ContentFolder.single(target, problems);
    }
    return Stream.of(ContentFolder.POLICY_FILE, ContentFolder.COURSE_FILE)
        .map(target::resolve)
        .filter(Files::exists)
        .findFirst()
        .map(file -> ContentFolder.single(file, problems))
        .orElseGet(() -> ContentFolder.of(target, Provenance.UNSIGNED, problems));
  }

  private static boolean isInside(Path target, Path shipped) {
    try {
      return target.toRealPath().startsWith(shipped.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static Report whole(LoadedContent content) {
    return new Report(
        content.policies().policies().size(), content.courses().size(), content.problems());
  }

  /// Counts and tells only what lies in `target`.
  private static Report report(Path target, LoadedContent content) {
    List<ContentFile> own =
        content.files().stream().filter(f -> isInside(f.path(), target)).toList();
    int policies = (int) own.stream().filter(f -> f.kind() == ContentFile.Kind.POLICY).count();
    List<Problem> problems =
        content.problems().stream()
            .filter(p -> isInside(p.file(), target) || p.file().startsWith(target))
            .toList();
    return new Report(policies, own.size() - policies, problems);
  }
}
