package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

class OutlineTest {
  private final Outline small = outline(Shelf.of(Shelf.small()).policies(), "small");

  private static Outline outline(PolicyLibrary library, String id) {
    return new Outline(library, library.policy(id).orElseThrow());
  }

  private static int row(Outline outline, String clause) {
    return outline.rowOf(new ClauseId(clause)).orElseThrow();
  }

  @Test
  void givesEachClauseOneRowAndGathersCoverAndBodies() {
    assertThat(small.rows())
        .extracting(row -> row.getClass().getSimpleName() + row.entries().size())
        .containsExactly(
            "Cover2",
            "Passage1",
            "Signatories2",
            "Passage1",
            "Passage1",
            "Passage1",
            "Passage1",
            "Passage1",
            "Passage1",
            "Passage1",
            "About0");
  }

  @Test
  void leavesOutThePrintedContentsAndTheRepeatedTitle() {
    assertThat(small.rowOf(new ClauseId("small:toc"))).isEmpty();
    assertThat(small.rowOf(new ClauseId("small:caption"))).isEmpty();
    var kameyama = outline(Shelf.shipped().policies(), "kameyama");
    assertThat(kameyama.rows())
        .flatExtracting(Row::entries)
        .extracting(entry -> entry.clause().kind())
        .doesNotContain(ClauseKind.TOC, ClauseKind.TOC_ENTRY, ClauseKind.CAPTION);
  }

  @Test
  void showsEveryOtherClauseOfBothShippedPoliciesOnce() {
    var library = Shelf.shipped().policies();
    assertThat(library.policies()).hasSize(2);
    for (var policy : library.policies()) {
      assertThat(outline(library, policy.id()).rows())
          .flatExtracting(Row::entries)
          .extracting(entry -> entry.clause().id())
          .containsExactlyElementsOf(
              policy.allClauses().filter(c -> c.kind().isShown()).map(Clause::id).toList());
    }
  }

  @Test
  void listsCoverHeadingsAndNotesAsContents() {
    assertThat(small.sections()).extracting(Outline.Section::row).containsExactly(0, 3, 6, 7, 10);
    assertThat(small.sectionOf(5)).isEqualTo(1);
    assertThat(small.sectionOf(9)).isEqualTo(3);
    assertThat(small.sectionBefore(7)).isEqualTo(6);
    assertThat(small.sectionBefore(0)).isZero();
  }

  @Test
  void marksAHeadingTogetherWithTheTextDirectlyBelowIt() {
    assertThat(small.blockEnd(row(small, "small:1"))).isEqualTo(6);
    assertThat(small.blockEnd(row(small, "small:2"))).isEqualTo(7);
    assertThat(small.blockEnd(row(small, "small:1.p1"))).isEqualTo(5);
    assertThat(small.blockStart(row(small, "small:1.p1"))).isEqualTo(row(small, "small:1"));
    assertThat(small.blockStart(row(small, "small:1.p2"))).isEqualTo(row(small, "small:1.p2"));
    assertThat(small.blockStart(row(small, "small:2.(1)"))).isEqualTo(row(small, "small:2.(1)"));
    assertThat(small.blockStart(0)).isZero();
    assertThat(small.endsBlock(row(small, "small:1.p2"))).isTrue();
    assertThat(small.endsBlock(row(small, "small:1.p1"))).isFalse();
  }

  @Test
  void saysWhereAClauseIsInBothLanguages() {
    int item = row(small, "small:2.(1).ア");
    assertThat(small.path(item, Language.JA)).isEqualTo("2 定義 ＞ (1) 機密性 ＞ ア");
    assertThat(small.path(item, Language.EN)).isEqualTo("2 Definitions > (1) Confidentiality > ア");
    assertThat(small.path(0, Language.JA)).isEmpty();
    assertThat(small.path(10, Language.JA)).isEmpty();
  }

  @Test
  void saysHowFarTheTranslationCanBeReliedOn() {
    assertThat(small.standing(Language.EN)).isEqualTo(Standing.OUTDATED);
    assertThat(small.standing(Language.JA)).isEqualTo(Standing.UNSTATED);
    var draft = Shelf.translated(Shelf.clause("a:1", ClauseKind.PARAGRAPH, "", "あ", "a"), "draft");
    var checked =
        Shelf.translated(Shelf.clause("a:2", ClauseKind.PARAGRAPH, "", "い", "b"), "checked");
    assertThat(Standing.of(java.util.stream.Stream.of(draft), Language.EN))
        .isEqualTo(Standing.DRAFT);
    assertThat(Standing.of(java.util.stream.Stream.of(checked), Language.EN))
        .isEqualTo(Standing.CHECKED);
    assertThat(Standing.of(java.util.stream.Stream.of(draft, checked), Language.EN))
        .isEqualTo(Standing.PARTLY_CHECKED);
  }
}
