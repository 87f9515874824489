package org.kokoroe.core.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;
import org.kokoroe.core.json.Schemas;

/// Reads `policy.json`: strict JSON, the schema, the record, and then what a schema cannot say.
/// Whether the source can be rebuilt is asked of [SourceCheck].
public final class PolicyReader {
  /// The schema a policy is held against.
  public static final String SCHEMA = "kokoroe:policy";

  private static final ProblemTexts TEXTS = ProblemTexts.of(PolicyReader.class);

  private final Schemas schemas;

  /// Reads with these schemas, among which is [#SCHEMA].
  public PolicyReader(Schemas schemas) {
    this.schemas = schemas;
  }

  /// What reading gives: the policy, or why there is none.
  public sealed interface Read {}

  /// The policy, the file it is in with its places, and what could be better in it.
  public record Valid(Policy policy, LocatedJson json, List<Problem> warnings) implements Read {
    /// Copies the list.
    public Valid {
      warnings = List.copyOf(warnings);
    }
  }

  /// The file cannot be used.
  public record Refused(List<Problem> problems) implements Read {
    /// Copies the list.
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// Reads `bytes`. The name of the folder that `file` is in must be the policy's id; nothing is
  /// opened.
  public Read read(Path file, byte[] bytes) {
    return switch (LocatedJson.read(file, bytes)) {
      case LocatedJson.Refused(List<Problem> problems) -> new Refused(problems);
      case LocatedJson.Document(LocatedJson json) -> check(json);
    };
  }

  /// Returns what a policy refers to in other policies that is not in `library`, as warnings.
  public static List<Problem> checkTargetsElsewhere(Valid read, PolicyLibrary library) {
    var findings = new Findings(read.json(), TEXTS);
    List<CrossReference> references = read.policy().references();
    for (int r = 0; r < references.size(); r++) {
      List<String> targets = references.get(r).targets();
      for (int t = 0; t < targets.size(); t++) {
        if (!library.has(targets.get(t))) {
          findings.warning(
              "/references/" + r + "/targets/" + t, "policy.targetElsewhere", targets.get(t));
        }
      }
    }
    return findings.sorted();
  }

  private Read check(LocatedJson json) {
    List<Problem> shape = schemas.check(json, SCHEMA);
    if (!shape.isEmpty()) {
      return new Refused(shape);
    }
    var findings = new Findings(json, TEXTS);
    checkDate(json, findings);
    if (findings.hasErrors()) {
      return new Refused(findings.sorted());
    }
    return switch (json.bind(Policy.class)) {
      case LocatedJson.Misshapen<Policy>(Problem problem) -> new Refused(List.of(problem));
      case LocatedJson.Value<Policy>(Policy policy) -> {
        new PolicyChecks(policy, findings).run();
        yield findings.hasErrors()
            ? new Refused(findings.sorted())
            : new Valid(policy, json, findings.sorted());
      }
    };
  }

  private static void checkDate(LocatedJson json, Findings findings) {
    String date = json.root().path("dateOnDocument").asString("");
    try {
      if (!date.isEmpty()) {
        LocalDate unused = LocalDate.parse(date);
      }
    } catch (DateTimeParseException e) {
      findings.error("/dateOnDocument", "policy.date", date);
    }
  }
}
