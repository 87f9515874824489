package org.kokoroe.core.quiz;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kokoroe.core.course.Citation;
import org.kokoroe.core.course.CitationKind;
import org.kokoroe.core.course.Objective;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.record.Marks;

/// What came of a sitting in which every question was answered.
///
/// @param score sum of the questions' fractions
/// @param maxScore one for each question
/// @param passPercent 0 to 100
/// @param objectives the weakest first; those of equal share in the order of the course
/// @param missed the questions that did not get the whole mark, in the order shown
/// @param required those of them that must be wholly right to pass, whatever the score
/// @param reread the clauses on which the keys of the missed questions rest, each once: the
///   learner's policy first, in document order
public record Result(
    Marks score,
    int maxScore,
    int passPercent,
    List<ObjectiveScore> objectives,
    List<Missed> missed,
    List<Missed> required,
    List<ClauseId> reread) {

  /// Copies the lists.
  public Result {
    objectives = List.copyOf(objectives);
    missed = List.copyOf(missed);
    required = List.copyOf(required);
    reread = List.copyOf(reread);
  }

  /// How the questions of one objective did.
  ///
  /// @param score sum of their fractions
  /// @param right how many got the whole mark
  /// @param total how many there were, above 0
  public record ObjectiveScore(Objective objective, Marks score, int right, int total) {
    /// Returns the score's share of what could be reached, 0 to 1.
    public Marks share() {
      return score.over(total);
    }
  }

  /// A question that did not get the whole mark.
  ///
  /// @param index place in the paper, from 0
  public record Missed(int index, Question question) {}

  /// Returns the score as a percentage, rounded down.
  public int percent() {
    return score.percentOf(maxScore);
  }

  /// Says whether the score reaches the pass mark, exactly, and nothing is missed that must be
  /// right.
  public boolean passed() {
    return score.reaches(passPercent, maxScore) && required.isEmpty();
  }

  /// Computes the result.
  ///
  /// @param required places of the paper that must be wholly right
  ///
  /// @throws java.util.NoSuchElementException when a question is not answered
  static Result of(Sitting sitting, int passPercent, List<Integer> required) {
    List<Missed> missed =
        IntStream.range(0, sitting.paper().size())
            .filter(i -> !fraction(sitting, i).equals(Marks.ONE))
            .mapToObj(i -> new Missed(i, sitting.paper().question(i)))
            .toList();
    return new Result(
        IntStream.range(0, sitting.paper().size())
            .mapToObj(i -> fraction(sitting, i))
            .reduce(Marks.ZERO, Marks::plus),
        sitting.paper().size(),
        passPercent,
        sitting.material().course().objectives().stream()
            .flatMap(o -> score(sitting, o))
            .sorted(Comparator.comparing(ObjectiveScore::share))
            .toList(),
        missed,
        missed.stream().filter(m -> required.contains(m.index())).toList(),
        reread(sitting.material(), missed));
  }

  private static Marks fraction(Sitting sitting, int index) {
    return sitting.grade(index).orElseThrow().fraction();
  }

  private static Stream<ObjectiveScore> score(Sitting sitting, Objective objective) {
    List<Marks> fractions =
        IntStream.range(0, sitting.paper().size())
            .filter(i -> objective.id().equals(sitting.paper().question(i).core().objective()))
            .mapToObj(i -> fraction(sitting, i))
            .toList();
    if (fractions.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new ObjectiveScore(
            objective,
            fractions.stream().reduce(Marks.ZERO, Marks::plus),
            (int) fractions.stream().filter(Marks.ONE::equals).count(),
            fractions.size()));
  }

  private static List<ClauseId> reread(Material material, List<Missed> missed) {
    Set<ClauseId> cited = new LinkedHashSet<>();
    for (Missed one : missed) {
      material.cites(one.question()).stream()
          .filter(c -> c.kind() == CitationKind.BASIS)
          .map(Citation::clause)
          .forEach(cited::add);
    }
    return material.policies().policies().stream()
        .sorted(
            Comparator.comparing((Policy p) -> !p.id().equals(material.policy()))
                .thenComparing(Policy::id))
        .flatMap(Policy::allClauses)
        .map(Clause::id)
        .filter(cited::contains)
        .toList();
  }
}
