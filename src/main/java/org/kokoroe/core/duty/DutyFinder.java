package org.kokoroe.core.duty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;

/// Walks through a policy and finds what its sentences ask of whom.
///
/// Who is not named in a sentence is who was named before it in the clause; in the item of a list,
/// who is named in the sentence that leads to the list; else the issuer.
final class DutyFinder {
  private static final Set<ClauseKind> RUNNING =
      EnumSet.of(ClauseKind.PARAGRAPH, ClauseKind.ITEM, ClauseKind.DEFINITION, ClauseKind.NOTE);
  private static final Pattern FORWARD =
      Pattern.compile(
          "(?:以下|次|下記)の(?:とおり|各号|各項|[^。、]{0,20}(?:もの|対策|措置|事項|行為|基準|脅威|役割|要件|項目|場合))"
              + "|(?:以下|次|下記)に(?:掲げる|示す|定める|規定する|よる|より)");

  private final Subjects subjects;
  private final Endings endings = new Endings();
  private final List<Duty> found = new ArrayList<>();

  DutyFinder(Subjects subjects) {
    this.subjects = subjects;
  }

  /// A sentence that leads to a list, and what its ending asks.
  private record Lead(List<Actor> actors, @Nullable Modality modality) {}

  List<Duty> find(Policy policy) {
    walk(policy.clauses(), null);
    return List.copyOf(found);
  }

  private void walk(List<Clause> siblings, @Nullable Lead above) {
    Lead lead = above;
    for (int i = 0; i < siblings.size(); i++) {
      Clause clause = siblings.get(i);
      if (clause.kind() == ClauseKind.ITEM) {
        clause(clause, lead, false);
        walk(clause.children(), lead);
      } else if (RUNNING.contains(clause.kind())) {
        lead = clause(clause, null, leadsToList(siblings, i));
        walk(clause.children(), lead);
      } else {
        lead = null;
        walk(clause.children(), null);
      }
    }
  }

  /// Says whether below a clause, or behind it, something has a number of its own.
  private static boolean leadsToList(List<Clause> siblings, int at) {
    return !siblings.get(at).children().isEmpty()
        || (at + 1 < siblings.size() && !siblings.get(at + 1).label().isEmpty());
  }

  private @Nullable Lead clause(Clause clause, @Nullable Lead above, boolean beforeList) {
    List<Actor> actors = above == null ? List.of() : above.actors();
    Lead lead = null;
    for (Sentence sentence : Sentence.of(clause.text().in(Language.JA))) {
      List<Actor> named = subjects.of(sentence.text());
      actors = named.isEmpty() ? actors : named;
      boolean leads = beforeList && FORWARD.matcher(sentence.text()).find();
      Optional<Modality> asked = endings.of(sentence.text());
      if (asked.isPresent() && !isPartOf(above, sentence)) {
        for (Actor actor : actors.isEmpty() ? List.of(subjects.issuer()) : actors) {
          found.add(new Duty(clause.id(), sentence.number(), actor, asked.get()));
        }
      }
      lead = leads ? new Lead(actors, asked.orElse(null)) : lead;
    }
    return lead;
  }

  /// Says whether the words only finish what the sentence above the list has said: under "must not
  /// do any of the following", an item asks nothing of its own.
  private static boolean isPartOf(@Nullable Lead lead, Sentence item) {
    return lead != null
        && lead.modality() != Modality.OBLIGATION
        && lead.modality() != Modality.EFFORT
        && Endings.isNoun(item.text());
  }
}
