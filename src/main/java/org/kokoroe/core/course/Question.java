package org.kokoroe.core.course;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.LocalizedText;

/// A question of a course. What all types have in common is in [Core]; a type adds its choices.
public sealed interface Question {
  /// Returns what every question has.
  Core core();

  /// Returns the rule that scores this type.
  ScoringRule scoring();

  /// Returns the ids of what is chosen among, in the order of the bank: of options, statements,
  /// items, steps, passages; of gaps and nodes with their choices, `gap=choice`.
  List<String> choiceIds();

  /// Returns the ids among [#choiceIds] that keep their place when these are shuffled.
  default Set<String> pinned() {
    return Set.of();
  }

  /// Says whether its key rests on that clause.
  default boolean restsOn(ClauseId clause) {
    return core().citations().stream()
        .anyMatch(c -> c.kind() == CitationKind.BASIS && c.clause().equals(clause));
  }

  /// Says whether the two are never on one paper: it is enough that one of them says so.
  default boolean excludes(Question other) {
    return core().excludes().contains(other.core().uid())
        || other.core().excludes().contains(core().uid());
  }

  /// Returns the identity under which responses are kept: `uid@version`.
  default String reference() {
    return core().uid() + "@" + core().version();
  }

  /// What every question has.
  ///
  /// @param version counted from 1; a version that was used is never changed
  /// @param policies the documents under which the question has this key
  /// @param compares sets documents side by side, so that every citation is shown
  /// @param difficulty 1 to 3
  /// @param scenario the situation, above the stem
  /// @param excludes uids of questions that are never on one paper with this one
  record Core(
      String uid,
      int version,
      List<String> policies,
      boolean compares,
      @Nullable String objective,
      Grounding grounding,
      int difficulty,
      @Nullable LocalizedText scenario,
      LocalizedText stem,
      LocalizedText explanation,
      List<Citation> citations,
      @Nullable String lengthException,
      QuestionState state,
      List<String> excludes,
      @Nullable Picture picture) {
    /// Copies the lists.
    public Core {
      policies = List.copyOf(policies);
      citations = List.copyOf(citations);
      excludes = List.copyOf(excludes);
    }
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  private static Set<String> pinned(List<Option> options) {
    return options.stream()
        .filter(Option::pinned)
        .map(Option::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// One option is right.
  record Single(Core core, List<Option> options) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.EXACT;
    }

    @Override
    public List<String> choiceIds() {
      return ids(options);
    }

    @Override
    public Set<String> pinned() {
      return Question.pinned(options);
    }
  }

  /// Several options are right.
  record Multiple(Core core, List<Option> options) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.RIGHT_MINUS_WRONG;
    }

    @Override
    public List<String> choiceIds() {
      return ids(options);
    }

    @Override
    public Set<String> pinned() {
      return Question.pinned(options);
    }
  }

  /// A statement holds or does not, for one of several reasons.
  record TrueFalseReason(Core core, boolean answer, List<Option> options) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.EXACT;
    }

    @Override
    public List<String> choiceIds() {
      return ids(options);
    }

    @Override
    public Set<String> pinned() {
      return Question.pinned(options);
    }
  }

  /// Each of several statements holds or does not.
  ///
  /// @param scoring [ScoringRule#PER_ROW] or [ScoringRule#KPRIME]
  record Matrix(Core core, List<Statement> statements, ScoringRule scoring) implements Question {

    @Override
    public List<String> choiceIds() {
      return statements.stream().map(Statement::id).toList();
    }
  }

  /// Items are brought to targets: a pair each, or several into one zone.
  sealed interface Assigning extends Question {
    /// Returns what is brought.
    List<Item> items();

    /// Returns where it can be brought, in the order shown.
    List<Target> targets();

    @Override
    default ScoringRule scoring() {
      return ScoringRule.PER_ROW;
    }

    @Override
    default List<String> choiceIds() {
      return items().stream().map(Item::id).toList();
    }
  }

  /// Each item has a target of its own; some targets may be left over.
  record Matching(Core core, List<Item> items, List<Target> targets) implements Assigning {}

  /// Items are sorted into zones.
  record Zones(Core core, List<Item> items, List<Target> targets) implements Assigning {}

  /// Gaps in a clause's own words, each with some words to choose from.
  record Cloze(Core core, ClauseId clause, List<Gap> gaps) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.PER_ROW;
    }

    @Override
    public List<String> choiceIds() {
      return gaps.stream()
          .flatMap(g -> g.choiceIds().stream().map(choice -> g.id() + "=" + choice))
          .toList();
    }
  }

  /// Steps are put into their order.
  ///
  /// @param steps in the right order
  record Ordering(Core core, List<Step> steps, ScoringRule scoring) implements Question {
    @Override
    public List<String> choiceIds() {
      return steps.stream().map(Step::id).toList();
    }
  }

  /// The passage of the policy is picked that answers. Passages stay in the order of the document.
  record Hunt(Core core, List<Passage> passages) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.EXACT;
    }

    @Override
    public List<String> choiceIds() {
      return passages.stream().map(Passage::id).toList();
    }

    @Override
    public Set<String> pinned() {
      return Set.copyOf(choiceIds());
    }
  }

  /// A term is typed.
  ///
  /// @param accepted by language tag; an answer in any of them counts
  /// @param feedback to an answer that is not accepted
  record ShortText(Core core, Map<String, List<String>> accepted, LocalizedText feedback)
      implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.EXACT;
    }

    @Override
    public List<String> choiceIds() {
      return List.of();
    }

    /// Returns all that is accepted.
    public Stream<String> words() {
      return accepted.values().stream().flatMap(List::stream);
    }
  }

  /// Decisions lead from node to node.
  ///
  /// @param nodes the first is where it begins; they form no circle
  record Scenario(Core core, List<ScenarioNode> nodes) implements Question {
    @Override
    public ScoringRule scoring() {
      return ScoringRule.BEST_PATH;
    }

    @Override
    public List<String> choiceIds() {
      return nodes.stream()
          .flatMap(s -> s.choices().stream().map(c -> s.id() + "=" + c.id()))
          .toList();
    }

    /// Returns the node with that id.
    ///
    /// @throws IllegalArgumentException when there is none
    public ScenarioNode node(String id) {
      return nodes.stream()
          .filter(s -> s.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no node " + id));
    }
  }
}
