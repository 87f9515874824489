package org.kokoroe.core.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.json.Findings;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.ProblemTexts;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.PolicyReader;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Ruby;

/// Holds the readings in the policies of a folder against its `readings.json`, the list of those
/// that were reviewed. What ships must have one as soon as a policy has readings; what was added
/// may do without.
final class ReadingList {
  static final String SCHEMA = "kokoroe:readings";

  private static final ProblemTexts TEXTS = ProblemTexts.of(ReadingList.class);

  private final SmallFiles files;
  private final List<Problem> problems;

  ReadingList(SmallFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  /// The shape of `readings.json`.
  record Readings(String format, List<Entry> readings) {}

  /// A word as it is read, how often in which policy, and who saw to it.
  record Entry(
      String word,
      String reading,
      Map<String, Integer> occurrences,
      String draftedBy,
      List<String> checkedBy,
      boolean changed,
      @Nullable LocalizedText note) {
    Read read() {
      return new Read(word, reading);
    }
  }

  /// A word and its reading.
  private record Read(String word, String reading) {}

  /// Checks one folder; `policies` are all that can be used, wherever they lie.
  void check(ContentFolder folder, Collection<PolicyReader.Valid> policies) {
    List<PolicyReader.Valid> own =
        policies.stream().filter(p -> folder.policies().contains(p.json().file())).toList();
    boolean isThere = Files.exists(folder.readings());
    if (!isThere && folder.provenance() != Provenance.SHIPPED) {
      return;
    }
    LocatedJson json = isThere ? files.read(folder, folder.readings(), SCHEMA) : null;
    Readings list = json == null ? null : files.bind(json, Readings.class);
    if (json != null && list != null) {
      Map<Read, Map<String, Integer>> used = used(own);
      var findings = new Findings(json, TEXTS);
      entries(list, used, unusable(folder, own), findings);
      problems.addAll(findings.sorted());
      own.forEach(p -> unlisted(p, list));
    } else if (!isThere) {
      own.forEach(p -> unlisted(p, new Readings("", List.of())));
    }
  }

  private static Map<Read, Map<String, Integer>> used(List<PolicyReader.Valid> policies) {
    Map<Read, Map<String, Integer>> used = new LinkedHashMap<>();
    for (PolicyReader.Valid valid : policies) {
      String id = valid.policy().id();
      valid
          .policy()
          .allClauses()
          .flatMap(c -> reads(c).stream())
          .forEach(r -> used.computeIfAbsent(r, _ -> new TreeMap<>()).merge(id, 1, Integer::sum));
    }
    return used;
  }

  private static List<Read> reads(Clause clause) {
    List<Read> reads = new ArrayList<>();
    for (Ruby.Piece piece :
        clause.ruby() == null ? List.<Ruby.Piece>of() : clause.ruby().pieces()) {
      if (piece.reading() != null) {
        reads.add(new Read(piece.base(), piece.reading()));
      }
    }
    return reads;
  }

  /// The ids of policies that lie in the folder but have errors; those are told where they are, and
  /// their words cannot be counted.
  private static Set<String> unusable(ContentFolder folder, List<PolicyReader.Valid> own) {
    Set<String> ids = new HashSet<>();
    for (Path file : folder.policies()) {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null && own.stream().noneMatch(p -> p.json().file().equals(file))) {
        ids.add(String.valueOf(parent.getFileName()));
      }
    }
    return ids;
  }

  private static void entries(
      Readings list,
      Map<Read, Map<String, Integer>> used,
      Set<String> unusable,
      Findings findings) {
    Set<Read> taken = new HashSet<>();
    for (int i = 0; i < list.readings().size(); i++) {
      Entry entry = list.readings().get(i);
      String at = "/readings/" + i;
      if (!taken.add(entry.read())) {
        findings.error(at + "/reading", "content.readingTwice", entry.word(), entry.reading());
        continue;
      }
      Map<String, Integer> listed = new TreeMap<>(entry.occurrences());
      listed.keySet().removeAll(unusable);
      Map<String, Integer> counted = used.getOrDefault(entry.read(), Map.of());
      if (!listed.equals(counted)) {
        findings.error(
            at + "/occurrences",
            counted.isEmpty() ? "content.readingUnused" : "content.readingCount",
            entry.word(),
            entry.reading(),
            counted.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining(", ")));
      }
    }
  }

  private void unlisted(PolicyReader.Valid valid, Readings list) {
    Set<Read> known = new HashSet<>();
    list.readings().forEach(e -> known.add(e.read()));
    var findings = new Findings(valid.json(), TEXTS);
    clauses("/clauses", valid.policy().clauses(), known, findings);
    problems.addAll(findings.sorted());
  }

  /// Names each word once, where it is first read so.
  private static void clauses(
      String pointer, List<Clause> clauses, Set<Read> known, Findings findings) {
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      String at = pointer + "/" + i;
      for (Read read : reads(clause)) {
        if (known.add(read)) {
          findings.error(
              at + "/ruby", "content.readingUnlisted", read.word(), read.reading(), clause.id());
        }
      }
      clauses(at + "/children", clause.children(), known, findings);
    }
  }
}
