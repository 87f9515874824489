package org.kokoroe.core.duty;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.duty.DutyFile.Correction;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;

/// Reads the `duties.json` beside a policy: strict JSON, the schema, and then that every clause and
/// sentence it names is there and every correction has something to correct.
public final class DutyReader {
  /// The schema the file is held against.
  public static final String SCHEMA = "kokoroe:duties";

  private static final ProblemTexts TEXTS = ProblemTexts.of(DutyReader.class);

  private final Schemas schemas;

  /// Reads with these schemas, among which is [#SCHEMA].
  public DutyReader(Schemas schemas) {
    this.schemas = schemas;
  }

  /// What reading gives: the corrections, or why they cannot be used.
  public sealed interface Read {}

  /// The corrections.
  public record Valid(DutyFile file) implements Read {}

  /// The file cannot be used; the rules' result stands as it is.
  public record Refused(List<Problem> problems) implements Read {
    /// Copies the list.
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// Reads `bytes` for `policy`; nothing is opened.
  public Read read(Path file, byte[] bytes, Policy policy) {
    return switch (LocatedJson.read(file, bytes)) {
      case LocatedJson.Refused(List<Problem> problems) -> new Refused(problems);
      case LocatedJson.Document(LocatedJson json) -> {
        List<Problem> shape = schemas.check(json, SCHEMA);
        yield shape.isEmpty() ? bind(json, policy) : new Refused(shape);
      }
    };
  }

  private static Read bind(LocatedJson json, Policy policy) {
    return switch (json.bind(DutyFile.class)) {
      case LocatedJson.Misshapen<DutyFile>(Problem problem) -> new Refused(List.of(problem));
      case LocatedJson.Value<DutyFile>(DutyFile file) -> {
        var findings = new Findings(json, TEXTS);
        check(file, policy, findings);
        yield findings.hasErrors() ? new Refused(findings.sorted()) : new Valid(file);
      }
    };
  }

  private static void check(DutyFile file, Policy policy, Findings findings) {
    if (!file.policy().equals(policy.id())) {
      findings.error("/policy", "duty.policy", file.policy(), policy.id());
      return;
    }
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < file.actors().size(); i++) {
      String id = file.actors().get(i).id();
      if (!taken.add(id)) {
        findings.error("/actors/" + i + "/id", "duty.actorTaken", id);
      }
    }
    pointer("/exceptions", file.exceptions(), policy, findings);
    pointer("/discipline", file.discipline(), policy, findings);
    for (int i = 0; i < file.clauses().size(); i++) {
      DutyFile.Own own = file.clauses().get(i);
      String at = "/clauses/" + i;
      clause(at + "/clause", own.clause(), policy, findings);
      pointer(at + "/exceptions", own.exceptions(), policy, findings);
      pointer(at + "/discipline", own.discipline(), policy, findings);
    }
    corrections(file, policy, findings);
  }

  private static void corrections(DutyFile file, Policy policy, Findings findings) {
    var subjects = new Subjects(policy, file.actors());
    List<Duty> found = new DutyFinder(subjects).find(policy);
    Set<String> known =
        found.stream().map(d -> d.actor().id()).collect(Collectors.toCollection(HashSet::new));
    known.add(Actor.ISSUER);
    file.actors().forEach(actor -> known.add(actor.id()));
    policy.definitions().forEach(d -> known.add(d.term().in(Language.JA)));
    for (int i = 0; i < file.corrections().size(); i++) {
      Correction correction = file.corrections().get(i);
      String at = "/corrections/" + i;
      if (!isInPlace(at, correction, policy, findings)) {
        continue;
      }
      actor(at + "/actor", correction.actor(), known, findings);
      actor(at + "/newActor", correction.newActor(), known, findings);
      boolean isThere = found.stream().anyMatch(correction::concerns);
      boolean isNew = correction.change() == DutyFile.Change.ADD;
      if (isThere == isNew) {
        findings.error(at, isNew ? "duty.alreadyFound" : "duty.notFound", correction.begins());
      }
    }
  }

  private static boolean isInPlace(
      String at, Correction correction, Policy policy, Findings findings) {
    Optional<Clause> clause = clause(at + "/clause", correction.clause(), policy, findings);
    if (clause.isEmpty()) {
      return false;
    }
    List<Sentence> sentences = Sentence.of(clause.get().text().in(Language.JA));
    int number = correction.sentence();
    if (number > sentences.size()) {
      findings.error(at + "/sentence", "duty.sentence", correction.clause(), sentences.size());
      return false;
    }
    if (!sentences.get(number - 1).text().startsWith(correction.begins())) {
      findings.error(at + "/begins", "duty.begins", number, correction.clause());
      return false;
    }
    return true;
  }

  private static void actor(
      String at, @Nullable String actor, Set<String> known, Findings findings) {
    if (actor != null && !known.contains(actor)) {
      findings.error(at, "duty.actor", actor);
    }
  }

  private static void pointer(
      String at, @Nullable Pointer pointer, Policy policy, Findings findings) {
    if (pointer != null) {
      for (int i = 0; i < pointer.clauses().size(); i++) {
        clause(at + "/clauses/" + i, pointer.clauses().get(i), policy, findings);
      }
    }
  }

  private static Optional<Clause> clause(String at, ClauseId id, Policy policy, Findings findings) {
    Optional<Clause> clause = policy.find(id);
    if (clause.isEmpty()) {
      findings.error(at, "duty.clause", id);
    }
    return clause;
  }
}
