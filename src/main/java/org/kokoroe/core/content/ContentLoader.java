package org.kokoroe.core.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.compare.Concordance;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.CourseReader;
import org.kokoroe.core.duty.DutyFile;
import org.kokoroe.core.duty.DutyReader;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.figure.PolicyFigures;
import org.kokoroe.core.json.Place;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.policy.PolicyReader;
import org.kokoroe.core.policy.SourceCheck;

/// Reads the content that ships and the content that was added. A file with an error is left out
/// and the rest is used: the program starts whatever somebody has put into a folder.
public final class ContentLoader {
  private static final ProblemTexts TEXTS = ProblemTexts.of(ContentLoader.class);
  private static final List<String> SCHEMAS =
      List.of(
          "kokoroe:common",
          PolicyReader.SCHEMA,
          CourseReader.SCHEMA,
          DutyReader.SCHEMA,
          SmallFiles.TERMS,
          ReadingList.SCHEMA,
          SmallFiles.ORGANISATION,
          PolicyFigures.SCHEMA,
          Concordance.SCHEMA);

  private final Schemas schemas;
  private final List<Problem> problems;
  private final List<ContentFile> files = new ArrayList<>();
  private final Map<String, DutyFile> duties = new LinkedHashMap<>();

  /// Returns the schemas that ship in `<shipped>/schema`, for content kept with records.
  public static Schemas.Load schemas(Path shipped) {
    return Schemas.load(shipped.resolve("schema"), SCHEMAS);
  }

  private ContentLoader(Schemas schemas, List<Problem> problems) {
    this.schemas = schemas;
    this.problems = problems;
  }

  /// Reads `shipped`, with the schemas in its `schema/`, and then each folder of `added`.
  ///
  /// What is added may not take the id of something that was read before it, and nothing outside
  /// its folder is opened. `organisation.json` is only read from `shipped`.
  public static LoadedContent load(Path shipped, List<Path> added) {
    List<Problem> problems = new ArrayList<>();
    List<ContentFolder> folders = new ArrayList<>();
    folders.add(ContentFolder.of(shipped, Provenance.SHIPPED, problems));
    added.forEach(f -> folders.add(ContentFolder.of(f, Provenance.UNSIGNED, problems)));
    return load(shipped.resolve("schema"), folders, problems);
  }

  static LoadedContent load(Path schema, List<ContentFolder> folders, List<Problem> problems) {
    if (!problems.isEmpty() && !Files.isDirectory(schema)) {
      return nothing(problems);
    }
    return switch (Schemas.load(schema, SCHEMAS)) {
      case Schemas.Loaded(Schemas schemas) -> new ContentLoader(schemas, problems).load(folders);
      case Schemas.Unusable(List<Problem> found) -> {
        problems.addAll(found);
        yield nothing(problems);
      }
    };
  }

  private static LoadedContent nothing(List<Problem> problems) {
    return new LoadedContent(
        new PolicyLibrary(List.of()),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        sorted(problems));
  }

  private LoadedContent load(List<ContentFolder> folders) {
    Map<String, PolicyReader.Valid> policies = new LinkedHashMap<>();
    folders.forEach(f -> f.policies().forEach(p -> policy(f, p, policies)));
    var library =
        new PolicyLibrary(policies.values().stream().map(PolicyReader.Valid::policy).toList());
    policies.values().forEach(p -> problems.addAll(PolicyReader.checkTargetsElsewhere(p, library)));
    List<Course> courses = new ArrayList<>();
    var reader = new CourseReader(schemas, library);
    folders.forEach(f -> f.courses().forEach(c -> course(reader, f, c, courses)));
    var small = new SmallFiles(schemas, problems);
    List<Term> terms = new ArrayList<>();
    folders.forEach(f -> small.terms(f, library, terms));
    var readings = new ReadingList(small, problems);
    folders.forEach(f -> readings.check(f, policies.values()));
    Organisation organisation = small.organisation(folders, library, courses);
    var companions = new Companions(small, problems, library);
    Map<String, List<Figure>> figures = companions.figures(files, folders);
    Optional<Concordance> concordance = companions.concordance(folders);
    return new LoadedContent(
        library,
        CourseOrder.of(courses, organisation),
        terms,
        Optional.ofNullable(organisation),
        files,
        sorted(problems),
        duties,
        figures,
        concordance);
  }

  private void policy(ContentFolder folder, Path file, Map<String, PolicyReader.Valid> policies) {
    byte[] bytes = folder.read(file);
    if (bytes == null) {
      return;
    }
    switch (new PolicyReader(schemas).read(file, bytes)) {
      case PolicyReader.Refused(List<Problem> found) -> problems.addAll(found);
      case PolicyReader.Valid valid -> {
        Policy policy = valid.policy();
        Place place = valid.json().place("/id");
        if (!sourceAgrees(folder, file, valid)) {
          return;
        }
        if (policies.putIfAbsent(policy.id(), valid) != null) {
          problems.add(TEXTS.error(file, place, "content.policyTaken", policy.id()));
          return;
        }
        problems.addAll(valid.warnings());
        keep(ContentFile.Kind.POLICY, policy.id(), folder, file, bytes);
        duties(folder, file.resolveSibling(ContentFolder.DUTIES_FILE), policy);
      }
    }
  }

  private void duties(ContentFolder folder, Path file, Policy policy) {
    byte[] bytes = Files.exists(file) ? folder.read(file) : null;
    if (bytes == null) {
      return;
    }
    switch (new DutyReader(schemas).read(file, bytes, policy)) {
      case DutyReader.Refused(List<Problem> found) -> problems.addAll(found);
      case DutyReader.Valid(DutyFile read) -> duties.put(policy.id(), read);
    }
  }

  private boolean sourceAgrees(ContentFolder folder, Path file, PolicyReader.Valid valid) {
    Policy.Source source = valid.policy().source();
    if (source == null) {
      return true;
    }
    Path beside = file.resolveSibling(source.file());
    byte @Nullable [] bytes = Files.exists(beside) ? folder.read(beside) : null;
    List<Problem> found = SourceCheck.check(valid, beside, bytes);
    problems.addAll(found);
    return found.isEmpty();
  }

  private void course(CourseReader reader, ContentFolder folder, Path file, List<Course> courses) {
    byte[] bytes = folder.read(file);
    if (bytes == null) {
      return;
    }
    switch (reader.read(file, bytes)) {
      case CourseReader.Refused(List<Problem> found) -> problems.addAll(found);
      case CourseReader.Valid(Course course, List<Problem> warnings) -> {
        if (courses.stream().anyMatch(c -> c.id().equals(course.id()))) {
          problems.add(TEXTS.error(file, Place.WHOLE_FILE, "content.courseTaken", course.id()));
          return;
        }
        problems.addAll(warnings);
        courses.add(course);
        keep(ContentFile.Kind.COURSE, course.id(), folder, file, bytes);
      }
    }
  }

  private void keep(
      ContentFile.Kind kind, String id, ContentFolder folder, Path file, byte[] bytes) {
    files.add(new ContentFile(kind, id, folder.provenance(), file, bytes));
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream().distinct().sorted().toList();
  }
}
