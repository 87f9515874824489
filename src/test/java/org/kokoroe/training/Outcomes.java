package org.kokoroe.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kokoroe.core.quiz.Answer;

/// Answers to the test course, by the uid of the question: wholly right, wrong, and in part right.
final class Outcomes {
  static final Map<String, Answer> RIGHT =
      Map.ofEntries(
          Map.entry("et-single", Answer.Choice.of("a")),
          Map.entry("et-multiple", Answer.Choice.of("a", "b", "c")),
          Map.entry("et-judged", new Answer.TrueFalse(true, "r1")),
          Map.entry("et-matrix", rows(true, true, false)),
          Map.entry("et-kprime", rows(true, true, false, false)),
          Map.entry("et-matching", new Answer.Picks(Map.of("a", "t1", "b", "t2", "c", "t3"))),
          Map.entry(
              "et-zones", new Answer.Picks(Map.of("a", "z1", "b", "z1", "c", "z2", "d", "z3"))),
          Map.entry("et-cloze", new Answer.Picks(Map.of("g1", "key", "g2", "key"))),
          Map.entry("et-ordering", new Answer.Sequence(List.of("a", "b", "c", "d"))),
          Map.entry("et-hunt", Answer.Choice.of("p3")),
          Map.entry("et-words", new Answer.Words("availability")),
          Map.entry("et-scenario", path("n1=a", "n3=a")));

  static final Map<String, Answer> WRONG =
      Map.ofEntries(
          Map.entry("et-single", Answer.Choice.of("d")),
          Map.entry("et-multiple", Answer.Choice.of("d", "e")),
          Map.entry("et-judged", new Answer.TrueFalse(false, "r2")),
          Map.entry("et-matrix", rows(false, false, true)),
          Map.entry("et-kprime", rows(false, false, true, true)),
          Map.entry("et-matching", new Answer.Picks(Map.of("a", "t4", "b", "t3", "c", "t2"))),
          Map.entry(
              "et-zones", new Answer.Picks(Map.of("a", "z2", "b", "z3", "c", "z1", "d", "z1"))),
          Map.entry("et-cloze", new Answer.Picks(Map.of("g1", "a", "g2", "b"))),
          Map.entry("et-ordering", new Answer.Sequence(List.of("d", "c", "b", "a"))),
          Map.entry("et-hunt", Answer.Choice.of("p1")),
          Map.entry("et-words", new Answer.Words("integrity")),
          Map.entry("et-scenario", path("n1=b", "n2=b")));

  /// Where no part of an answer counts by itself, there is none that is right in part.
  static final Map<String, Answer> PARTLY =
      Map.ofEntries(
          Map.entry("et-multiple", Answer.Choice.of("a", "b", "d")),
          Map.entry("et-judged", new Answer.TrueFalse(true, "r3")),
          Map.entry("et-matrix", rows(true, false, false)),
          Map.entry("et-kprime", rows(true, true, true, false)),
          Map.entry("et-matching", new Answer.Picks(Map.of("a", "t1", "b", "t3", "c", "t2"))),
          Map.entry(
              "et-zones", new Answer.Picks(Map.of("a", "z1", "b", "z2", "c", "z2", "d", "z3"))),
          Map.entry("et-cloze", new Answer.Picks(Map.of("g1", "key", "g2", "a"))),
          Map.entry("et-ordering", new Answer.Sequence(List.of("a", "b", "d", "c"))),
          Map.entry("et-scenario", path("n1=b", "n2=a", "n3=a")));

  private Outcomes() {}

  private static Answer rows(boolean... holds) {
    var verdicts = new TreeMap<String, Boolean>();
    for (boolean one : holds) {
      verdicts.put("s" + (verdicts.size() + 1), one);
    }
    return new Answer.Rows(verdicts);
  }

  private static Answer path(String... steps) {
    return new Answer.Path(
        Stream.of(steps)
            .map(step -> step.split("=", 2))
            .map(parts -> new Answer.Path.Step(parts[0], parts[1]))
            .toList());
  }
}
