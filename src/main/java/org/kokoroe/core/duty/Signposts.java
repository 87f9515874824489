package org.kokoroe.core.duty;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.duty.DutyFile.Own;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;

/// Where exceptions and discipline are dealt with. Without a word in `duties.json`: the headings
/// that name them, and the proviso 「この限りでない」 in the clause itself. A proviso that only narrows what
/// the policy covers (「…については除く」) is no exception from a duty.
final class Signposts {
  private static final Pattern EXCEPTION_HEADING = Pattern.compile("例外|適用除外");
  private static final Pattern DISCIPLINE_HEADING =
      Pattern.compile("懲戒|罰則|違反(?:時の|した場合の|への)?(?:対応|措置|処分)");
  private static final Pattern PROVISO = Pattern.compile("この限りで(?:は)?(?:ない|ありません)");
  private static final Pattern DISCIPLINE = Pattern.compile("懲戒|罰則");

  private final DutyFile file;
  private final Map<ClauseId, Clause> clauses = new HashMap<>();
  private final Map<ClauseId, ClauseId> parents = new HashMap<>();
  private final List<ClauseId> exceptions;
  private final List<ClauseId> discipline;

  Signposts(Policy policy, DutyFile file) {
    this.file = file;
    policy
        .allClauses()
        .forEach(
            clause -> {
              clauses.put(clause.id(), clause);
              clause.children().forEach(child -> parents.put(child.id(), clause.id()));
            });
    exceptions = headings(policy, EXCEPTION_HEADING);
    discipline = headings(policy, DISCIPLINE_HEADING);
  }

  private static List<ClauseId> headings(Policy policy, Pattern words) {
    return policy
        .allClauses()
        .filter(clause -> clause.kind() == ClauseKind.HEADING)
        .filter(clause -> words.matcher(clause.text().in(Language.JA)).find())
        .map(Clause::id)
        .toList();
  }

  Pointer exceptions(ClauseId clause) {
    return pointer(clause, Own::exceptions, file.exceptions(), with(clause, PROVISO, exceptions));
  }

  Pointer discipline(ClauseId clause) {
    return pointer(
        clause, Own::discipline, file.discipline(), with(clause, DISCIPLINE, discipline));
  }

  private Pointer pointer(
      ClauseId clause,
      Function<Own, @Nullable Pointer> part,
      @Nullable Pointer whole,
      List<ClauseId> found) {
    for (ClauseId at = clause; at != null; at = parents.get(at)) {
      for (Own own : file.clauses()) {
        Pointer given = part.apply(own);
        if (own.clause().equals(at) && given != null) {
          return given;
        }
      }
    }
    return whole == null ? new Pointer(found, null) : whole;
  }

  private List<ClauseId> with(ClauseId clause, Pattern words, List<ClauseId> everywhere) {
    Set<ClauseId> found = new LinkedHashSet<>();
    Clause own = clauses.get(clause);
    if (own != null && words.matcher(own.text().in(Language.JA)).find()) {
      found.add(clause);
    }
    found.addAll(everywhere);
    return List.copyOf(found);
  }
}
