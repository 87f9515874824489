package org.kokoroe.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.text.Language;

class CitationTextTest {
  private static String cite(LoadedContent content, String clause, Language... languages) {
    var id = new ClauseId(clause);
    var library = content.policies();
    var outline = new Outline(library, library.policy(id.policy()).orElseThrow());
    return new CitationText()
        .of(outline, outline.rowOf(id).orElseThrow(), List.of(languages))
        .orElseThrow();
  }

  @Test
  void citesTheJapaneseTextAsAuthoritative() {
    assertThat(cite(Shelf.shipped(), "kameyama:7.(5).p1", Language.JA))
        .isEqualTo(
            "情報セキュリティに関し、職員等が遵守すべき事項を定めるとともに、"
                + "十分な教育及び啓発を行う等の人的な対策を講じる。\n"
                + "― 亀山市「亀山市電子行政情報セキュリティポリシー（電子行政情報セキュリティ基本方針）」"
                + "7. 情報セキュリティ対策 ＞ (5) 人的セキュリティ［kameyama:7.(5).p1］、"
                + "日本語（正文）、日付の記載なし");
  }

  @Test
  void citesTheEnglishTextAsReferenceTranslationWithTheDateOnTheDocument() {
    assertThat(cite(Shelf.of(Shelf.small()), "small:2.(1).ア", Language.EN))
        .isEqualTo(
            "ア What is kept\n"
                + "— Example City, “Policy small”, 2 Definitions > (1) Confidentiality > ア"
                + " [small:2.(1).ア], English (reference translation), dated 1 May 2019"
                + " (2019-05-01)");
  }

  @Test
  void saysThatATranslationIsProvisional() {
    assertThat(cite(Shelf.of(Shelf.small()), "small:1.p1", Language.JA, Language.EN))
        .isEqualTo(
            "ＬＧＷＡＮを守る。\n"
                + "― 例市「方針small」1 目的［small:1.p1］、日本語（正文）、令和元年5月1日（2019-05-01）付け\n\n"
                + "Protect the LGWAN.\n"
                + "— Example City, “Policy small”, 1 Purpose [small:1.p1], English (reference"
                + " translation, provisional), dated 1 May 2019 (2019-05-01)");
  }

  @Test
  void bringsAllBelowAHeading() {
    assertThat(cite(Shelf.of(Shelf.small()), "small:2.(1)", Language.JA))
        .startsWith("(1) 機密性\n守ることをいう。\nア 守るもの\n― 例市「方針small」2 定義 ＞ (1) 機密性［small:2.(1)］");
  }

  @Test
  void givesTheJapaneseTextWhereThereIsNoTranslation() {
    assertThat(cite(Shelf.of(Shelf.small()), "small:1.p2", Language.EN))
        .startsWith("まだ訳がない。\n― 例市")
        .contains("日本語（正文）");
    assertThat(cite(Shelf.of(Shelf.small()), "small:1.p2", Language.JA, Language.EN))
        .doesNotContain("Example City");
  }

  @Test
  void citesTheCoverWithoutAPath() {
    assertThat(cite(Shelf.of(Shelf.small()), "small:t", Language.JA))
        .isEqualTo("小さな方針\n令和元年5月1日\n" + "― 例市「方針small」［small:t］、日本語（正文）、令和元年5月1日（2019-05-01）付け");
  }

  @Test
  void hasNothingToCiteInTheNotesOnTheEdition() {
    var library = Shelf.of(Shelf.small()).policies();
    var outline = new Outline(library, library.policies().getFirst());
    assertThat(new CitationText().of(outline, outline.size() - 1, List.of(Language.JA))).isEmpty();
  }
}
