package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kokoroe.core.json.LocatedJson;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseHashes;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Kanji;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Ruby;

/// Whoever switches the readings on finds one over every kanji of both policies, and each was read
/// by a person.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedReadingsTest {
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));

  private List<Policy> policies = List.of();
  private ReadingList.Readings list = new ReadingList.Readings("", List.of());

  @BeforeAll
  void read() throws Exception {
    policies = ContentLoader.load(CONTENT, List.of()).policies().policies();
    Path file = CONTENT.resolve("readings.json");
    var json = ((LocatedJson.Document) LocatedJson.read(file, Files.readAllBytes(file))).json();
    list =
        ((LocatedJson.Value<ReadingList.Readings>) json.bind(ReadingList.Readings.class)).value();
  }

  @Test
  void everyKanjiIsUnderAReadingOfTheReviewedList() {
    Set<String> reviewed = new HashSet<>();
    list.readings().forEach(e -> reviewed.add(e.word() + "=" + e.reading()));
    assertThat(policies).hasSize(2);
    assertThat(clauses().filter(c -> Kanji.in(c.text().in(Language.JA))))
        .hasSizeGreaterThan(150)
        .allSatisfy(
            c -> {
              Ruby ruby = c.ruby();
              assertThat(ruby).as(c.id().toString()).isNotNull();
              assertThat(ruby.text()).isEqualTo(c.text().in(Language.JA));
              for (Ruby.Piece piece : ruby.pieces()) {
                if (piece.reading() == null) {
                  assertThat(Kanji.runs(piece.base())).as(c.id().toString()).isEmpty();
                } else {
                  assertThat(reviewed).contains(piece.base() + "=" + piece.reading());
                }
              }
            });
  }

  @Test
  void aBoxIsOneWordOfAtMostFourKanjiWithItsOkuriganaOutside() {
    assertThat(list.readings())
        .allSatisfy(e -> assertThat(e.word()).matches("\\d{0,2}\\p{IsHan}{1,4}"));
  }

  @Test
  void everyReadingWasDraftedAndThenReadTwiceAndEveryChangeSaysWhy() {
    assertThat(list.readings())
        .allSatisfy(
            e -> {
              assertThat(e.draftedBy()).isEqualTo("morphological analyser");
              assertThat(e.checkedBy()).hasSize(2).startsWith("reader");
              assertThat(e.changed()).isEqualTo(e.note() != null);
            });
    assertThat(list.readings().stream().filter(ReadingList.Entry::changed))
        .extracting(ReadingList.Entry::word)
        .contains("2月", "9日", "等", "得", "本市");
  }

  @Test
  void theListNamesEachWordOnceAndCountsEveryOccurrence() {
    Map<String, Integer> counted = new HashMap<>();
    clauses()
        .flatMap(c -> c.ruby() == null ? Stream.of() : c.ruby().pieces().stream())
        .filter(p -> p.reading() != null)
        .forEach(p -> counted.merge(p.base() + "=" + p.reading(), 1, Integer::sum));
    Map<String, Integer> listed = new HashMap<>();
    for (ReadingList.Entry e : list.readings()) {
      int all = e.occurrences().values().stream().mapToInt(Integer::intValue).sum();
      assertThat(listed.put(e.word() + "=" + e.reading(), all)).isNull();
    }
    assertThat(listed).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          kameyama:1.p1,      本市,     ほんし
          kameyama:7.(2).p1,  本市,     ほんし
          tokyo:1.p1,         等,       とう
          kameyama:2.(8).p1,  等,       とう
          kameyama:6.p1,      生,       しょう
          kameyama:6.p1,      得,       う
          tokyo:front.date,   2月,      にがつ
          tokyo:front.date,   9日,      ここのか
          tokyo:front.date,   年,       ねん
          kameyama:note,      第,       だい
          kameyama:note,      条,       じょう
          kameyama:sign.1,    亀山,     かめやま
          kameyama:sign.2,    市,       し
          tokyo:2.(2).p1,     区市町村, くしちょうそん
          tokyo:2.(2).p1,     他,       た
          tokyo:2.(2).p1,     者,       もの
          tokyo:2.(2).p1,     並,       なら
          tokyo:2.(2).p1,     基,       もと
          tokyo:4.(2),        上,       じょう
          kameyama:7.(3).①,  上,       うえ
          kameyama:7.(3).①,  他,       た
          kameyama:7.(3).p1,  踏,       ふ
          kameyama:7.(3),     強靱性,   きょうじんせい
          kameyama:7.(9).p1,  図,       はか
          kameyama:7.(9).p1,  行,       おこな
          kameyama:3.(4),     不足,     ぶそく
          kameyama:3.(4),     疾病,     しっぺい
          kameyama:3.(1),     詐取,     さしゅ
          kameyama:3.(5),     途絶,     とぜつ
          tokyo:4.(3),        損,       そん
          tokyo:5.p1,         遂行,     すいこう
          kameyama:11.p2,     公,       おおやけ
          """)
  void isReadAsAnOfficialReadsIt(String clause, String word, String reading) {
    Ruby ruby = clause(clause).ruby();

    assertThat(ruby).isNotNull();
    assertThat(ruby.pieces().stream().filter(p -> p.base().equals(word)))
        .isNotEmpty()
        .extracting(Ruby.Piece::reading)
        .containsOnly(reading);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          tokyo:front.date, へいせい22ねんにがつここのか
          kameyama:sign.7,  かめやましこていしさんひょうかしんさいいんかい
          kameyama:2.(2).p1, コンピュータ、ネットワークおよびでんじてききろくばいたいでこうせいされ、じょうほうしょりをおこなうしくみをいう。
          kameyama:7.(3).p1, じょうほうセキュリティのきょうかをもくてきとし、ぎょうむのこうりつせい・りべんせいのかんてんをふまえ、じょうほうシステムぜんたいにたいし、つぎのさんだんかいのたいさくをこうじる。
          """)
  void readsAloud(String clause, String kana) {
    StringBuilder aloud = new StringBuilder();
    for (Ruby.Piece piece : clause(clause).ruby().pieces()) {
      aloud.append(piece.reading() == null ? piece.base() : piece.reading());
    }
    assertThat(aloud).hasToString(kana);
  }

  @Test
  void readingsAreNoPartOfWhatIsHashed() {
    assertThat(clauses())
        .allSatisfy(
            c ->
                assertThat(ClauseHashes.textHash(c, Language.JA))
                    .isEqualTo(ClauseHashes.textHash(withoutRuby(c), Language.JA)));
  }

  private static Clause withoutRuby(Clause c) {
    return new Clause(
        c.id(),
        c.slug(),
        c.kind(),
        c.label(),
        c.text(),
        null,
        c.translation(),
        c.signatory(),
        c.children());
  }

  private Stream<Clause> clauses() {
    return policies.stream().flatMap(Policy::allClauses);
  }

  private Clause clause(String id) {
    return clauses().filter(c -> c.id().equals(new ClauseId(id))).findFirst().orElseThrow();
  }
}
