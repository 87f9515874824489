package org.kokoroe.core.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.CrossReference;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

class ClauseLinksTest {
  private static final LoadedContent CONTENT =
      ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of());

  private final ClauseLinks links = new ClauseLinks(CONTENT.policies(), CONTENT.terms());

  private static Entry entry(String clause) {
    return CONTENT.policies().find(new ClauseId(clause)).orElseThrow();
  }

  private List<String> words(String clause, Language language) {
    String text = entry(clause).clause().text().in(language);
    return links.in(entry(clause).clause(), language).stream()
        .map(link -> text.substring(link.span().start(), link.span().end()))
        .toList();
  }

  private Link link(String clause, Language language, String words) {
    int at = words(clause, language).indexOf(words);
    return links.in(entry(clause).clause(), language).get(at);
  }

  @Test
  void marks_each_term_once_and_the_longest_that_fits() {
    assertThat(words("tokyo:5.p1", Language.JA))
        .contains("職員等", "情報セキュリティポリシー", "情報セキュリティ実施手順", "共同運営事業");
    assertThat(words("kameyama:5.p1", Language.JA))
        .contains("電子行政情報セキュリティポリシー", "電子行政情報セキュリティ実施手順");
  }

  @Test
  void knows_what_a_term_means_in_its_own_document_only() {
    var tokyo = Optional.ofNullable(link("tokyo:6.(4).p1", Language.JA, "職員等").definition());
    var kameyama = Optional.ofNullable(link("kameyama:7.(5).p1", Language.JA, "職員等").definition());
    assertThat(tokyo.orElseThrow().clause().value()).isEqualTo("tokyo:1.p4");
    assertThat(kameyama.orElseThrow().clause().value()).isEqualTo("kameyama:5.p1");
    assertThat(words("tokyo:3.(2).p1", Language.JA)).doesNotContain("ネットワーク");
  }

  @Test
  void does_not_take_the_tail_of_a_longer_word_for_the_term() {
    var spotter = new Spotter(LocalizedText.of("情報資産", "information assets"));
    assertThat(spotter.find("電子行政情報資産", Language.JA)).isEmpty();
    assertThat(spotter.find("各情報資産と、情報資産", Language.JA)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "information assets, each information asset is, information asset",
    "information assets, Information assets are, Information assets",
    "information assets, misinformation assets, ",
    "Personnel, the personnel section, ",
    "Personnel, All Personnel must, Personnel",
    "Related Parties, a Related Party may, Related Party",
    "network, NetworkX and networks, networks",
    "Service Providers, the Service Provider’s, Service Provider",
  })
  void finds_english_in_singular_and_plural_at_word_boundaries(
      String term, String text, String found) {
    var spans = new Spotter(LocalizedText.of("語", term)).find(text, Language.EN);
    assertThat(spans.stream().map(s -> text.substring(s.start(), s.end())).toList())
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  @Test
  void joins_a_reference_with_the_term_inside_its_words() {
    Link both = link("tokyo:2.(3).p1", Language.JA, "情報セキュリティ対策基準に基づき");
    assertThat(both.definition()).isNotNull();
    assertThat(both.references().getFirst().targets()).containsExactly("tokyo:2.(2)");
    assertThat(words("tokyo:3.(3).p1", Language.JA)).contains("機密性", "完全性", "可用性");
    assertThat(link("tokyo:3.(3).p1", Language.JA, "完全性").references()).hasSize(1);
  }

  @Test
  void makes_three_links_of_7_8_and_9_in_both_languages() {
    assertThat(words("kameyama:10.p1", Language.JA)).contains("上記7", "8", "9");
    assertThat(words("kameyama:10.p1", Language.EN)).contains("7", "8", "9");
    assertThat(link("kameyama:10.p1", Language.EN, "8").references().getFirst().targets())
        .containsExactly("kameyama:8");
    assertThat(words("tokyo:2.(1).p1", Language.EN)).contains("(2)", "This Basic Policy");
    assertThat(words("kameyama:note", Language.EN))
        .contains("Article 244-6 of the Local Autonomy Act");
  }

  @Test
  void tells_the_definition_itself_from_a_use_of_the_term() {
    assertThat(link("kameyama:6.p1", Language.JA, "関係者").leadsOn()).isFalse();
    assertThat(link("tokyo:2.(2).p1", Language.JA, "会員団体との委託契約").leadsOn()).isTrue();
  }

  @Test
  void lists_what_refers_to_a_clause() {
    assertThat(links.to(new ClauseId("kameyama:7")).stream().map(CrossReference::from))
        .extracting(ClauseId::value)
        .contains("kameyama:10.p1");
    assertThat(links.to(new ClauseId("kameyama:7.(5)")).stream().map(CrossReference::from))
        .extracting(ClauseId::value)
        .containsOnly("kameyama:7.p1");
  }

  @Test
  void no_two_links_of_any_clause_overlap_and_every_reference_is_found_in_the_japanese() {
    for (var policy : CONTENT.policies().policies()) {
      policy
          .allClauses()
          .forEach(
              clause -> {
                for (Language language : List.of(Language.JA, Language.EN)) {
                  var found = links.in(clause, language);
                  for (int i = 1; i < found.size(); i++) {
                    assertThat(found.get(i).span().start())
                        .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
                  }
                }
                var carried =
                    links.in(clause, Language.JA).stream()
                        .flatMap(l -> l.references().stream())
                        .distinct()
                        .toList();
                assertThat(carried)
                    .as(clause.id().value())
                    .containsAll(
                        links.from(clause.id()).stream()
                            .filter(r -> !r.expression().isEmpty())
                            .toList());
              });
    }
  }

  @Test
  void shows_a_word_in_context_where_the_policies_use_it() {
    var tokyo = CONTENT.policies().policy("tokyo").orElseThrow();
    var uses = new Uses(CONTENT.policies());
    var personnel = LocalizedText.of("職員等", "Personnel");
    var found = uses.of(personnel, tokyo, Language.JA);
    assertThat(found)
        .allSatisfy(
            use ->
                assertThat(use.before() + use.word() + use.after())
                    .isEqualTo(use.entry().clause().text().in(Language.JA)));
    assertThat(found.stream().map(u -> u.entry().clause().id().value()))
        .containsExactly("tokyo:1.p4", "tokyo:5", "tokyo:5.p1", "tokyo:6.(4).p1");
    assertThat(found.getFirst().defining()).isTrue();
    assertThat(uses.of(LocalizedText.of("情報セキュリティ", "information security"), tokyo, Language.JA))
        .noneMatch(use -> use.after().startsWith("ポリシー"));
  }
}
