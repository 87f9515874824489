package org.kokoroe.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.policy.Apparatus.Departure;
import org.kokoroe.core.policy.Apparatus.Layout;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

class SourceRebuilderTest {
  private static final ClauseId A = new ClauseId("mini:1");
  private static final ClauseId B = new ClauseId("mini:1.p1");
  private static final LocalizedText WHY = LocalizedText.of("理由", "reason");

  @Test
  void writesTwoLineFeedsLabelSpaceAndTextWhereNothingElseIsSaid() {
    assertThat(rebuild(List.of(), List.of())).isEqualTo("\n\n1. 甲乙甲乙甲\n\n丙");
  }

  @Test
  void followsTheLayout() {
    Layout layout = new Layout(A, "E-06", 0, "- ", "\t", "...\t3");

    assertThat(rebuild(List.of(), List.of(layout))).isEqualTo("- 1.\t甲乙甲乙甲...\t3\n\n丙");
  }

  @Test
  void undoesEachDepartureAtItsOccurrenceInTheTextAsItIs() {
    List<Departure> departures =
        List.of(
            new Departure(A, "E-01", "甲甲甲", "甲", 1, WHY),
            new Departure(A, "E-01", "丁", "甲", 3, WHY),
            new Departure(A, "E-01", "", "乙", 2, WHY));

    assertThat(rebuild(departures, List.of())).isEqualTo("\n\n1. 甲甲甲乙甲丁\n\n丙");
  }

  @Test
  void refusesADepartureThatHasNoPlace() {
    List<Departure> departures = List.of(new Departure(B, "E-01", "丁", "甲", null, WHY));

    assertThatThrownBy(() -> rebuild(departures, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("mini:1.p1");
  }

  private static String rebuild(List<Departure> departures, List<Layout> layout) {
    LocalizedText name = LocalizedText.of("名", "Name");
    Clause b = clause(B, "", "丙", List.of());
    Policy policy =
        new Policy(
            "kokoroe-policy/1",
            "mini",
            "1",
            name,
            name,
            name,
            Language.JA,
            null,
            null,
            List.of(clause(A, "1.", "甲乙甲乙甲", List.of(b))),
            null,
            null,
            null,
            new Apparatus(departures, layout, null));
    return new String(SourceRebuilder.rebuild(policy), StandardCharsets.UTF_8);
  }

  private static Clause clause(ClauseId id, String label, String ja, List<Clause> children) {
    LocalizedText text = LocalizedText.of(ja, "text");
    return new Clause(id, "slug", ClauseKind.ITEM, label, text, null, null, null, children);
  }
}
