package org.kokoroe.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Ruby;

class SearchIndexTest {
  private static final SearchIndex SHIPPED = SearchIndex.of(Recombined.shipped());

  private static SearchIndex of(String ruby, String english) {
    var read = new Ruby(ruby);
    var text = LocalizedText.of(read.text(), english);
    var clause =
        new Clause(
            new ClauseId("t:1"), "t-1", ClauseKind.PARAGRAPH, "", text, read, null, null, null);
    var title = LocalizedText.of("題", "Title");
    var policy =
        new Policy(
            "f",
            "t",
            "1",
            title,
            title,
            title,
            Language.JA,
            null,
            null,
            List.of(clause),
            null,
            null,
            null,
            null);
    return SearchIndex.of(new PolicyLibrary(List.of(policy)), List.of(), List.of());
  }

  /// Returns what is marked in the Japanese of the one clause, with commas; `none` for no hit.
  private static String marked(String ruby, String query) {
    List<Hit> hits = of(ruby, "").search(Search.of(query, 9)).hits();
    if (hits.isEmpty()) {
      return "none";
    }
    String text = new Ruby(ruby).text();
    return String.join(
        ",",
        hits.getFirst().marks(Language.JA).stream()
            .map(mark -> text.substring(mark.start(), mark.end()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "｜情報《じょうほう》｜資産《しさん》の｜監査《かんさ》, じょうほうしさん, 情報資産",
    "｜情報《じょうほう》｜資産《しさん》の｜監査《かんさ》, しさんのか, 資産の監査",
    "｜情報《じょうほう》｜資産《しさん》の｜監査《かんさ》, うしさん, none",
    "｜機関《きかん》｜参加《さんか》, かんさ, none",
    "｜監査《かんさ》, カンサ, 監査",
    "｜監査《かんさ》, kansa, 監査",
    "｜監査《かんさ》, kans, 監査",
    "｜監査《かんさ》, kan, 監査",
    "｜監査《かんさ》, KANSA, 監査",
    "｜監査《かんさ》, kanso, none",
    "｜職員《しょくいん》｜等《とう》, syokuintou, 職員等",
    "｜職員《しょくいん》｜等《とう》, shokuinto, 職員等",
    "｜国家《こっか》, kokka, 国家",
    "｜一致《いっち》, itchi, 一致",
    "｜翻訳《ほんやく》, hon'yaku, 翻訳",
    "｜新聞《しんぶん》, shimbun, 新聞",
    "｜情報《じょうほう》, joohoo, 情報",
    "｜情報《じょうほう》, jōhō, 情報",
    "セキュリティ｜対策《たいさく》, sekyuritita, セキュリティ対策",
    "ポリシー, porishii, ポリシー",
    "庁内サーバ｜等《とう》, さーばー, サーバ",
    "LGWAN｜接続《せつぞく》, lgwanせつぞく, LGWAN接続",
  })
  void findsReadingsWhereWordsBeginAndMarksTheWordsOfTheText(
      String ruby, String query, String marked) {
    assertThat(marked(ruby, query)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource({
    "漏えいした, 漏洩, 漏えい",
    "漏洩した, 漏えい, 漏洩",
    "漏えいした, えい, えい",
    "き損の, 毀損, き損",
    "毀損の, き損, 毀損",
    "強靱化, 強靭, 強靱",
    "強靭化, 強靱, 強靭",
    "改竄を, 改ざん, 改竄",
    "改ざんを, 改竄, 改ざん",
    "サーバの, サーバー, サーバ",
    "サーバーの, サーバ, サーバー",
    "サーバーの, バー, バー",
    "サーバント, サーバー, none",
    "ＬＧＷＡＮ, lgwan, ＬＧＷＡＮ",
    "監査と監視, 監, '監,監'",
  })
  void findsTheOtherWayOfWritingInBothDirections(String text, String query, String marked) {
    assertThat(marked(text, query)).isEqualTo(marked);
  }

  @Test
  void wantsEveryWordInWhicheverLanguage() {
    var index = of("監査を行う", "An audit is made of the City’s assets.");
    assertThat(index.search(Search.of("監査　AUDIT city's", 9)).total()).isEqualTo(1);
    assertThat(index.search(Search.of("監査 review", 9)).total()).isZero();
    assertThat(index.search(Search.of("  ", 9))).isEqualTo(Results.NOTHING);
  }

  @Test
  void putsDefinitionsFirstThenSectionsByTheirHeadingsThenTheRestInOrder() {
    Results results = SHIPPED.search(new Search("情報セキュリティ", Optional.of("kameyama"), "", 500));
    List<HitGroup> groups = results.groups();
    assertThat(groups.getFirst().kind()).isEqualTo(HitGroup.Kind.DEFINITIONS);
    assertThat(groups.get(1).section().in(Language.JA)).isEqualTo("2. 定義");
    assertThat(groups.get(2).section().in(Language.JA)).isEqualTo("7. 情報セキュリティ対策");
    assertThat(groups).allSatisfy(group -> assertThat(group.hits()).isNotEmpty());
    assertThat(results.hits()).hasSize(results.total());
  }

  @Test
  void putsThePolicyThatIsReadFirst() {
    Results results = SHIPPED.search(new Search("監査", Optional.empty(), "tokyo", 500));
    assertThat(results.hits().getFirst().subject().id()).startsWith("tokyo:");
    Results other = SHIPPED.search(new Search("監査", Optional.empty(), "kameyama", 3));
    assertThat(other.hits()).hasSize(3);
    assertThat(other.hits().getFirst().subject().id()).startsWith("kameyama:");
    assertThat(other.total()).isEqualTo(results.total());
  }

  @Test
  void findsTermsByTheirReadingAndStemsButNoAnswers() {
    assertThat(SHIPPED.search(Search.of("しょくいんとう", 99)).hits())
        .anySatisfy(hit -> assertThat(hit.subject().text().in(Language.JA)).startsWith("職員等"));
    var content = Recombined.shipped();
    var question = content.courses().getFirst().questions().getFirst().core();
    assertThat(SHIPPED.search(Search.of(question.stem().in(Language.JA).strip(), 99)).hits())
        .anySatisfy(hit -> assertThat(hit.subject()).isInstanceOf(Subject.OfQuestion.class));
    String explained = question.explanation().in(Language.JA).split("。", 2)[0];
    assertThat(SHIPPED.search(Search.of(explained, 99)).hits())
        .noneMatch(hit -> hit.subject() instanceof Subject.OfQuestion);
  }

  @ParameterizedTest
  @CsvSource({"監察, 監査", "職員当, 職員等", "aduit, audit", "監察 情報資産, 監査 情報資産"})
  void saysWhatMayHaveBeenMeant(String typed, String meant) {
    Results results = SHIPPED.search(Search.of(typed, 9));
    assertThat(results.total()).isZero();
    assertThat(results.suggestion()).contains(meant);
  }

  @Test
  void suggestsNothingThatWouldFindNothing() {
    assertThat(SHIPPED.search(Search.of("龘龘龘", 9)).suggestion()).isEmpty();
  }

  @Test
  void cutsALongTextAroundTheFirstMark() {
    String text = "あ".repeat(100) + "監査" + "い".repeat(100);
    Excerpt excerpt = Excerpt.of(text, List.of(new Span(100, 102)), 30);
    Span mark = excerpt.marks().getFirst();
    assertThat(excerpt.text()).startsWith("…").endsWith("…").hasSizeLessThan(35);
    assertThat(excerpt.text().substring(mark.start(), mark.end())).isEqualTo("監査");
  }
}
