package org.kokoroe.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Another town's trainer gets a draft of the readings that only has to be reviewed.
class DraftReadingsTest {
  private static final Path POLICIES =
      Path.of(System.getProperty("kokoroe.content")).resolve("policies");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          取り扱う,   とりあつかう,   ｜取《と》り｜扱《あつか》う
          取り扱い,   トリアツカイ,   ｜取《と》り｜扱《あつか》い
          生じ,       しょうじ,       ｜生《しょう》じ
          打ち合わせ, うちあわせ,     ｜打《う》ち｜合《あ》わせ
          お知らせ,   おしらせ,       お｜知《し》らせ
          気持ち,     きもち,         ｜気持《きも》ち
          情報,       ジョウホウ,     ｜情報《じょうほう》
          漏えい,     ろうえい,       ｜漏《ろう》えい
          """)
  void okuriganaStandsOutside(String word, String reading, String ruby) {
    assertThat(Okurigana.align(word, reading)).contains(ruby);
  }

  @Test
  void aReadingThatDoesNotFitTheKanaIsNotGuessed() {
    assertThat(Okurigana.align("取り扱う", "しゅうとく")).isEmpty();
    assertThat(Okurigana.align("情報", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          職員等の義務が生じ得る。 | ｜職員《しょくいん》｜等《とう》の｜義務《ぎむ》が｜生《しょう》じ｜得《う》る。
          許可を得る。 | ｜許可《きょか》を｜得《え》る。
          本市が取り扱う情報資産 | ｜本市《ほんし》が｜取《と》り｜扱《あつか》う｜情報《じょうほう》｜資産《しさん》
          平成22年2月9日 | ｜平成《へいせい》22｜年《ねん》｜2月《にがつ》｜9日《ここのか》
          令和8年12月31日から | ｜令和《れいわ》8｜年《ねん》｜12月《じゅうにがつ》31｜日《にち》から
          第244条の6 | ｜第《だい》244｜条《じょう》の6
          事業者の非公開の情報処理 | ｜事業者《じぎょうしゃ》の｜非公開《ひこうかい》の｜情報《じょうほう》｜処理《しょり》
          亀山市長 | ｜亀山《かめやま》｜市長《しちょう》
          LGWAN接続系のサーバ | LGWAN｜接続《せつぞく》｜系《けい》のサーバ
          """)
  void draftsASentenceWordByWord(String text, String ruby) {
    assertThat(new Drafter().draft(text)).isEqualTo(ruby);
  }

  @Test
  void aTownAddsItsOwnWords() {
    var drafter = new Drafter("狛江,狛江,コマエ,名詞-固有名詞\n");

    assertThat(drafter.draft("狛江市")).startsWith("｜狛江《こまえ》");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokyo", "kameyama"})
  void aPolicyWithEveryReadingStaysAsItIsToTheByte(String id) throws IOException {
    String policy = Files.readString(POLICIES.resolve(id).resolve("policy.json"));

    assertThat(new DraftReadings(new Drafter()).fill(policy)).isEqualTo(policy);
  }

  @Test
  void aFileThatIsNoJsonStaysAsItIsAndThePlaceIsSaid(@TempDir Path dir) throws IOException {
    Path file = Files.writeString(dir.resolve("policy.json"), "{ \"clauses\": [ }");

    assertThat(run(file, false)).contains("policy.json:1:16:").containsPattern("[ぁ-ん]+。");
    assertThat(file).hasContent("{ \"clauses\": [ }");
    assertThat(run(dir.resolve("none.json"), false)).contains("-Dkokoroe.policy=");
    assertThat(dir).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void saysHowManyClausesWereDraftedAndWhichKanjiItCannotRead(@TempDir Path dir)
      throws IOException {
    String policy =
        """
        {
          "clauses": [
            {
              "text": {
                "ja": "目的と鯳"
              }
            }
          ]
        }
        """;
    Path file = Files.writeString(dir.resolve("policy.json"), policy);

    assertThat(run(file, true)).contains("1条項").contains("Add them: 鯳");
    assertThat(file)
        .hasContent(
            policy.replace(
                "      }\n    }\n", "      },\n      \"ruby\": \"｜目的《もくてき》と鯳\"\n    }\n"));
  }

  private static String run(Path file, boolean isRead) throws IOException {
    var said = new ByteArrayOutputStream();
    assertThat(DraftReadings.run(file, new PrintStream(said, true, StandardCharsets.UTF_8)))
        .isEqualTo(isRead);
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void onlyWhatIsMissingIsDraftedBehindTheText() throws IOException {
    String policy = Files.readString(POLICIES.resolve("tokyo").resolve("policy.json"));
    String line = "      \"ruby\": \"｜目的《もくてき》\",\n";
    String date = "｜9日《ここのか》";
    assertThat(policy).containsOnlyOnce(line).containsOnlyOnce(date);
    String reviewed = policy.replace(date, "｜9日《このか》");

    String filled = new DraftReadings(new Drafter()).fill(reviewed.replace(line, ""));

    assertThat(filled).isEqualTo(reviewed);
  }
}
