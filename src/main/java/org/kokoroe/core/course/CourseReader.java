package org.kokoroe.core.course;

import java.nio.file.Path;
import java.util.List;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.policy.PolicyLibrary;
import tools.jackson.core.JacksonException;

/// Reads `course.json`: strict JSON, the schema, the records, and then the [CourseGate].
public final class CourseReader {
  /// The schema a course is held against.
  public static final String SCHEMA = "kokoroe:course";

  private static final ProblemTexts TEXTS = ProblemTexts.of(CourseReader.class);

  private final Schemas schemas;
  private final PolicyLibrary library;

  /// Reads with these schemas, among which is [#SCHEMA]; citations are looked up in `library`.
  public CourseReader(Schemas schemas, PolicyLibrary library) {
    this.schemas = schemas;
    this.library = library;
  }

  /// What reading gives: the course, or why there is none.
  public sealed interface Read {}

  /// The course; the problems are warnings.
  public record Valid(Course course, List<Problem> warnings) implements Read {
    /// Copies the list.
    public Valid {
      warnings = List.copyOf(warnings);
    }
  }

  /// The file cannot be used; among the problems may be warnings.
  public record Refused(List<Problem> problems) implements Read {
    /// Copies the list.
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// Reads `bytes`. The name of the folder that `file` is in must be the course's id; nothing is
  /// opened.
  public Read read(Path file, byte[] bytes) {
    return switch (LocatedJson.read(file, bytes)) {
      case LocatedJson.Refused(List<Problem> problems) -> new Refused(problems);
      case LocatedJson.Document(LocatedJson json) -> check(json);
    };
  }

  private Read check(LocatedJson json) {
    List<Problem> shape = schemas.check(json, SCHEMA);
    if (!shape.isEmpty()) {
      return new Refused(shape);
    }
    try {
      Course course = CourseNodes.course(json.root());
      var findings = new Findings(json, TEXTS);
      checkFolder(course, findings);
      new CourseGate(course, library, findings).run();
      return findings.hasErrors()
          ? new Refused(findings.sorted())
          : new Valid(course, findings.sorted());
    } catch (JacksonException e) {
      return new Refused(List.of(json.misshapen(e)));
    }
  }

  private static void checkFolder(Course course, Findings findings) {
    Path parent = findings.file().getParent();
    Path folder = parent == null ? null : parent.getFileName();
    if (folder != null && !folder.toString().equals(course.id())) {
      findings.error("/id", "course.folder", course.id(), folder);
    }
  }
}
