package org.kokoroe.core.quiz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kokoroe.core.course.Gap;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.course.Step;
import org.kokoroe.core.course.Target;
import org.kokoroe.core.quiz.Grading.Check;
import org.kokoroe.core.quiz.Grading.Graded;
import org.kokoroe.core.quiz.Grading.Incomplete;
import org.kokoroe.core.quiz.Grading.Part;
import org.kokoroe.core.record.Marks;
import org.kokoroe.core.search.FoldedText.Needle;

/// Grades answers made of parts: picks, an order, a passage, a word.
final class PartsGrader {
  private static final String TYPED = "typed";

  private PartsGrader() {}

  static Grading assigning(Question.Assigning question, Answer.Picks answer) {
    Map<String, String> keys = new LinkedHashMap<>();
    question.items().forEach(i -> keys.put(i.id(), i.target()));
    Grader.requireKnown(
        question.targets().stream().map(Target::id).toList(),
        Set.copyOf(answer.targets().values()));
    return picks(keys, answer);
  }

  static Grading cloze(Question.Cloze question, Answer.Picks answer) {
    Map<String, String> keys = new LinkedHashMap<>();
    question.gaps().forEach(g -> keys.put(g.id(), Gap.KEY));
    for (Gap gap : question.gaps()) {
      String picked = answer.targets().get(gap.id());
      if (picked != null) {
        Grader.requireKnown(gap.choiceIds(), Set.of(picked));
      }
    }
    return picks(keys, answer);
  }

  private static Grading picks(Map<String, String> keys, Answer.Picks answer) {
    Grader.requireKnown(List.copyOf(keys.keySet()), answer.targets().keySet());
    List<String> open =
        keys.keySet().stream().filter(id -> !answer.targets().containsKey(id)).toList();
    if (!open.isEmpty()) {
      return new Incomplete(EnumSet.of(Part.PICKS), open);
    }
    List<Check> checks =
        keys.entrySet().stream()
            .map(
                e ->
                    new Check(
                        e.getKey(), e.getValue().equals(answer.targets().get(e.getKey())), true))
            .toList();
    return new Graded(
        Marks.of(checks.stream().filter(Check::right).count(), checks.size()), checks, null);
  }

  static Grading ordering(Question.Ordering question, Answer.Sequence answer) {
    List<String> keys = question.steps().stream().map(Step::id).toList();
    List<String> given = answer.steps();
    if (given.size() != keys.size() || !given.containsAll(keys)) {
      throw new IllegalArgumentException("not an order of " + keys + ": " + given);
    }
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      checks.add(new Check(keys.get(i), given.get(i).equals(keys.get(i)), true));
    }
    return new Graded(OrderScore.of(keys, given, question.scoring()), checks, null);
  }

  static Grading hunt(Question.Hunt question, Answer.Choice answer) {
    Grader.requireKnown(question.choiceIds(), answer.options());
    if (answer.options().isEmpty()) {
      return new Incomplete(EnumSet.of(Part.CHOICE), List.of());
    }
    if (answer.options().size() > 1) {
      throw new IllegalArgumentException("several passages");
    }
    List<Check> checks =
        question.passages().stream()
            .map(p -> new Check(p.id(), answer.options().contains(p.id()), p.correct()))
            .toList();
    return new Graded(Grader.exact(checks.stream().allMatch(Check::right)), checks, null);
  }

  /// Width, case, white space at the ends and the way a word is written do not matter.
  static Grading words(Question.ShortText question, Answer.Words answer) {
    String typed = comparable(answer.text());
    if (typed.isEmpty()) {
      return new Incomplete(EnumSet.of(Part.WORDS), List.of());
    }
    boolean right = question.words().anyMatch(w -> comparable(w).equals(typed));
    return new Graded(Grader.exact(right), List.of(new Check(TYPED, right, true)), null);
  }

  private static String comparable(String words) {
    return Needle.of(words.strip()).oneForm().strip().replaceAll("\\s+", " ");
  }
}
