package org.kokoroe.core.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Place;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.policy.PolicyLibrary;

/// Reads `terms.json` and `organisation.json`.
final class SmallFiles {
  static final String TERMS = "kokoroe:terms";
  static final String ORGANISATION = "kokoroe:organisation";

  private static final ProblemTexts TEXTS = ProblemTexts.of(SmallFiles.class);
  private static final int[] CODE_WEIGHTS = {6, 5, 4, 3, 2};

  private final Schemas schemas;
  private final List<Problem> problems;

  SmallFiles(Schemas schemas, List<Problem> problems) {
    this.schemas = schemas;
    this.problems = problems;
  }

  /// The shape of `terms.json`.
  record Terms(String format, List<Term> terms) {}

  void terms(ContentFolder folder, PolicyLibrary library, List<Term> terms) {
    LocatedJson json = read(folder, folder.terms(), TERMS);
    Terms read = json == null ? null : bind(json, Terms.class);
    if (json == null || read == null) {
      return;
    }
    Set<String> taken = terms.stream().map(Term::ja).collect(Collectors.toCollection(HashSet::new));
    var findings = new Findings(json, TEXTS);
    for (int i = 0; i < read.terms().size(); i++) {
      Term term = read.terms().get(i);
      if (taken.add(term.ja())) {
        terms.add(term);
      } else {
        findings.error("/terms/" + i + "/ja", "content.termTaken", term.ja());
      }
      TermChecks.check(term, "/terms/" + i, library, findings);
    }
    problems.addAll(findings.sorted());
  }

  /// Reads the organisation of the first folder. It is used when its shape is right, even if it
  /// names a policy or course that could not be read.
  @Nullable Organisation organisation(
      List<ContentFolder> folders, PolicyLibrary library, List<Course> courses) {
    for (ContentFolder folder : folders.subList(1, folders.size())) {
      if (Files.exists(folder.organisation())) {
        problems.add(
            TEXTS.warning(folder.organisation(), Place.WHOLE_FILE, "content.organisationIgnored"));
      }
    }
    ContentFolder first = folders.getFirst();
    if (!Files.exists(first.organisation())) {
      problems.add(
          TEXTS.error(first.organisation(), Place.WHOLE_FILE, "content.organisationMissing"));
      return null;
    }
    LocatedJson json = read(first, first.organisation(), ORGANISATION);
    Organisation organisation = json == null ? null : bind(json, Organisation.class);
    if (json != null && organisation != null) {
      var findings = new Findings(json, TEXTS);
      var names = new Names(first, library, courses);
      check(organisation, names, findings);
      problems.addAll(findings.sorted());
    }
    return organisation;
  }

  /// What an organisation may name. What has a folder but could not be used counts too: the problem
  /// is in that folder, and told there.
  private record Names(ContentFolder folder, PolicyLibrary library, List<Course> courses) {
    boolean hasPolicy(String id) {
      return library.policy(id).isPresent() || inFolderOf(id, folder.policies());
    }

    boolean hasCourse(String id) {
      return courses.stream().anyMatch(c -> c.id().equals(id)) || inFolderOf(id, folder.courses());
    }

    private static boolean inFolderOf(String id, List<Path> files) {
      return files.stream().anyMatch(f -> f.resolveSibling("").endsWith(id));
    }
  }

  private static void check(Organisation organisation, Names names, Findings findings) {
    if (!hasCheckDigit(organisation.code())) {
      findings.error("/code", "content.code", organisation.code());
    }
    if (!names.hasPolicy(organisation.defaultPolicy())) {
      findings.error("/defaultPolicy", "content.unknownPolicy", organisation.defaultPolicy());
    }
    Set<String> departments = new HashSet<>();
    for (int i = 0; i < organisation.departments().size(); i++) {
      String code = organisation.departments().get(i).code();
      if (!departments.add(code)) {
        findings.error("/departments/" + i + "/code", "content.departmentTaken", code);
      }
    }
    Set<String> due = new HashSet<>();
    for (int i = 0; i < organisation.due().size(); i++) {
      String course = organisation.due().get(i).course();
      if (!names.hasCourse(course)) {
        findings.error("/due/" + i + "/course", "content.unknownCourse", course);
      } else if (!due.add(course)) {
        findings.error("/due/" + i + "/course", "content.dueTwice", course);
      }
    }
  }

  /// The sixth digit of a local government code is the last digit of 11 minus the weighted sum of
  /// the first five modulo 11 (総務省「全国地方公共団体コード仕様」, modulus 11, weights 6 to 2); a sum below 11 is
  /// itself subtracted from 11.
  static boolean hasCheckDigit(String code) {
    int sum = 0;
    for (int i = 0; i < CODE_WEIGHTS.length; i++) {
      sum += CODE_WEIGHTS[i] * (code.charAt(i) - '0');
    }
    return (11 - sum % 11) % 10 == code.charAt(CODE_WEIGHTS.length) - '0';
  }

  /// Reads a file and holds it against its schema; null where it is not there or has a problem.
  @Nullable LocatedJson read(ContentFolder folder, Path file, String schema) {
    byte[] bytes = Files.exists(file) ? folder.read(file) : null;
    if (bytes == null) {
      return null;
    }
    return switch (LocatedJson.read(file, bytes)) {
      case LocatedJson.Refused(List<Problem> found) -> {
        problems.addAll(found);
        yield null;
      }
      case LocatedJson.Document(LocatedJson json) -> {
        List<Problem> shape = schemas.check(json, schema);
        problems.addAll(shape);
        yield shape.isEmpty() ? json : null;
      }
    };
  }

  <T> @Nullable T bind(LocatedJson json, Class<T> type) {
    return switch (json.bind(type)) {
      case LocatedJson.Value<T>(T value) -> value;
      case LocatedJson.Misshapen<T>(Problem problem) -> {
        problems.add(problem);
        yield null;
      }
    };
  }
}
