package org.kokoroe.core.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kokoroe.core.compare.Concordance;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.duty.Duties;
import org.kokoroe.core.duty.DutyFile;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;

/// Everything that could be used of what ships and of what was added, and why the rest could not.
///
/// @param organisation empty when its file is missing or cannot be used
/// @param files the file of each policy and course that is used
/// @param problems sorted by file and line
/// @param dutyFiles what was put right in the duties of policies, by policy id
/// @param figures by the id of the policy
public record LoadedContent(
    PolicyLibrary policies,
    List<Course> courses,
    List<Term> terms,
    Optional<Organisation> organisation,
    List<ContentFile> files,
    List<Problem> problems,
    Map<String, DutyFile> dutyFiles,
    Map<String, List<Figure>> figures,
    Optional<Concordance> concordance) {

  /// Holds content with nothing beside its policies: no corrected duties, no figures, no
  /// concordance.
  public LoadedContent(
      PolicyLibrary policies,
      List<Course> courses,
      List<Term> terms,
      Optional<Organisation> organisation,
      List<ContentFile> files,
      List<Problem> problems) {
    this(
        policies,
        courses,
        terms,
        organisation,
        files,
        problems,
        Map.of(),
        Map.of(),
        Optional.empty());
  }

  /// Copies the lists.
  public LoadedContent {
    figures = Map.copyOf(figures);
    courses = List.copyOf(courses);
    terms = List.copyOf(terms);
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    dutyFiles = Map.copyOf(dutyFiles);
  }

  /// Returns the same without the courses: what can be read where nobody takes them.
  public LoadedContent withoutCourses() {
    return new LoadedContent(
        policies, List.of(), terms, organisation, files, problems, dutyFiles, figures, concordance);
  }

  /// Finds what a policy asks of whom.
  public Duties duties(Policy policy) {
    return Duties.of(policy, dutyFiles.get(policy.id()));
  }

  /// Returns the course of that id, if it can be used.
  public Optional<Course> course(String id) {
    return courses.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /// Returns the figures of a policy; none where it has no file of figures that can be used.
  public List<Figure> figuresOf(String policy) {
    return figures.getOrDefault(policy, List.of());
  }

  /// Returns the file of a policy that is used.
  public Optional<ContentFile> policyFile(String id) {
    return file(ContentFile.Kind.POLICY, id);
  }

  /// Returns the file of a course that is used.
  public Optional<ContentFile> courseFile(String id) {
    return file(ContentFile.Kind.COURSE, id);
  }

  private Optional<ContentFile> file(ContentFile.Kind kind, String id) {
    return files.stream().filter(f -> f.kind() == kind && f.id().equals(id)).findFirst();
  }
}
