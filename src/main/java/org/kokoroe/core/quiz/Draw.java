package org.kokoroe.core.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kokoroe.core.course.Blueprint;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Question;

/// Draws the paper of one sitting from a course. The same course, policy, seed and seen questions
/// give the same paper on every machine.
public final class Draw {
  private Draw() {}

  /// What a draw comes to.
  public sealed interface Outcome {
    /// The paper fulfils the blueprint.
    record Drawn(Paper paper) implements Outcome {}

    /// A row asks for more questions than there are left for it under that policy.
    ///
    /// @param row which row, from 1
    /// @param asked how many it asks for
    /// @param available how many could be drawn for it
    record PoolTooSmall(int row, List<String> objectives, int asked, int available)
        implements Outcome {}

    /// The course has no question at all under that policy.
    record NoQuestions(String policy) implements Outcome {}
  }

  /// Draws from the questions that have a key under `policy`: unseen ones first, none twice, their
  /// order and the order of their choices shuffled. Without a blueprint every question is asked.
  ///
  /// @param seen uids of questions the learner has had before in this course
  public static Outcome draw(Course course, String policy, long seed, Set<String> seen) {
    var random = new SplittableRandom(seed);
    List<Question> pool = course.questionsFor(policy);
    if (pool.isEmpty()) {
      return new Outcome.NoQuestions(policy);
    }
    List<Question> preferred =
        compatible(
            Shuffle.of(pool, random).stream()
                .sorted(Comparator.comparing((Question q) -> seen.contains(q.core().uid())))
                .toList());
    Blueprint blueprint = course.blueprint();
    if (blueprint == null) {
      return new Outcome.Drawn(paper(preferred, seed, random));
    }
    var filling = new Filling(preferred);
    for (int i = 0; i < blueprint.rows().size(); i++) {
      Blueprint.Row row = blueprint.rows().get(i);
      int filled = filling.fill(row);
      if (filled < row.count()) {
        return new Outcome.PoolTooSmall(i + 1, row.objectives(), row.count(), filled);
      }
    }
    return new Outcome.Drawn(paper(filling.questions(), seed, random));
  }

  /// Makes a paper of just these questions, shuffled.
  static Paper of(List<Question> questions, long seed) {
    return paper(questions, seed, new SplittableRandom(seed));
  }

  private static Paper paper(List<Question> questions, long seed, SplittableRandom random) {
    return new Paper(
        seed,
        Shuffle.of(questions, random).stream()
            .map(q -> new Paper.Item(q, order(q, random)))
            .toList());
  }

  /// Leaves out each question that excludes one before it, or is excluded by it.
  private static List<Question> compatible(List<Question> questions) {
    List<Question> kept = new ArrayList<>();
    for (Question question : questions) {
      if (kept.stream().noneMatch(question::excludes)) {
        kept.add(question);
      }
    }
    return kept;
  }

  /// An order to be found is never shown as it should be.
  private static List<String> order(Question question, SplittableRandom random) {
    List<String> order = Shuffle.of(question.choiceIds(), question.pinned(), random);
    if (question instanceof Question.Ordering && order.equals(question.choiceIds())) {
      return order.reversed();
    }
    return order;
  }

  /// Rows may share objectives, so that a question taken for one row may be the only one left for a
  /// later row. It is then handed over and the earlier row takes another: a bipartite matching by
  /// augmenting paths, which finds a paper whenever there is one.
  private static final class Filling {
    private final List<Question> preferred;
    private final List<Blueprint.Row> slots = new ArrayList<>();
    private final Map<String, Integer> slotOf = new HashMap<>();

    Filling(List<Question> preferred) {
      this.preferred = preferred;
    }

    int fill(Blueprint.Row row) {
      return (int)
          IntStream.range(0, row.count())
              .takeWhile(
                  _ -> {
                    slots.add(row);
                    return take(slots.size() - 1, new HashSet<>());
                  })
              .count();
    }

    private boolean take(int slot, Set<String> tried) {
      for (Question question : preferred) {
        String uid = question.core().uid();
        if (slots.get(slot).objectives().contains(question.core().objective()) && tried.add(uid)) {
          Integer owner = slotOf.get(uid);
          if (owner == null || take(owner, tried)) {
            slotOf.put(uid, slot);
            return true;
          }
        }
      }
      return false;
    }

    List<Question> questions() {
      return preferred.stream().filter(q -> slotOf.containsKey(q.core().uid())).toList();
    }
  }
}
