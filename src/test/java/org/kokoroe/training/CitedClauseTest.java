package org.kokoroe.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.text.LocalizedText;

/// Which words of a cited clause are marked.
class CitedClauseTest {
  private static final Clause CLAUSE =
      new Clause(
          new ClauseId("kameyama:9"),
          "nine",
          ClauseKind.PARAGRAPH,
          "9",
          LocalizedText.of("一二三四五六七八九十", "one two three four five"),
          null,
          Map.of(),
          null,
          List.of());

  @Test
  void wordsThatAreNearlyTheWholeClauseAreNotMarked() {
    assertThat(CitedClause.telling(CLAUSE, Map.of("ja", "一二三四五六七八九", "en", "two three")))
        .isEqualTo(Map.of("en", "two three"));
  }

  @Test
  void fourFifthsOfTheClauseAreStillMarked() {
    assertThat(CitedClause.telling(CLAUSE, Map.of("ja", "一二三四五六七八"))).containsKey("ja");
  }
}
