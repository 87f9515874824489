package org.kokoroe.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

class DutyReaderTest {
  private static final String REASON = "\"reason\": {\"ja\": \"理由\", \"en\": \"Why\"}";
  private static final String FIRST =
      "\"clause\": \"town:1.p1\", \"sentence\": 1, \"begins\": \"職員等は\", " + REASON;

  private final Policy policy =
      Town.policy(
          Town.clause(
              "town:1",
              ClauseKind.HEADING,
              "1",
              "遵守",
              Town.clause("town:1.p1", ClauseKind.PARAGRAPH, "", "職員等は、施錠する。窓を閉める。"),
              Town.clause("town:1.p2", ClauseKind.PARAGRAPH, "", "対策を講じる。")),
          Town.clause(
              "town:2",
              ClauseKind.HEADING,
              "2",
              LocalizedText.of("例外措置", "Exceptions"),
              Town.clause("town:2.p1", ClauseKind.PARAGRAPH, "", "やむを得ない事由は、次のとおりとする。")),
          Town.clause("town:3", ClauseKind.HEADING, "3", "懲戒処分等"));

  private DutyReader.Read read(String body) {
    Schemas.Load schemas = ContentLoader.schemas(Path.of(System.getProperty("kokoroe.content")));
    assertThat(schemas).isInstanceOf(Schemas.Loaded.class);
    String json = "{\n  \"format\": \"kokoroe-duties/1\",\n  " + body + "\n}\n";
    return new DutyReader(((Schemas.Loaded) schemas).schemas())
        .read(Path.of("town", "duties.json"), json.getBytes(StandardCharsets.UTF_8), policy);
  }

  private Duties corrected(String body) {
    DutyReader.Read read = read("\"policy\": \"town\", " + body);
    assertThat(read).isInstanceOf(DutyReader.Valid.class);
    return Duties.of(policy, ((DutyReader.Valid) read).file());
  }

  private static String corrections(String... each) {
    return "\"corrections\": [{" + String.join("}, {", each) + "}]";
  }

  @Test
  void what_the_rules_found_is_added_to_taken_away_and_changed() {
    var duties =
        corrected(
            corrections(
                "\"change\": \"change\", \"modality\": \"effort\", " + FIRST,
                "\"change\": \"remove\", \"clause\": \"town:1.p1\", \"sentence\": 2, \"begins\":"
                    + " \"窓を\", "
                    + REASON,
                "\"change\": \"change\", \"newActor\": \"職員等\", \"clause\": \"town:1.p2\","
                    + " \"sentence\": 1, \"begins\": \"対策\", "
                    + REASON,
                "\"change\": \"add\", \"actor\": \"issuer\", \"modality\": \"permission\","
                    + " \"clause\": \"town:2.p1\", \"sentence\": 1, \"begins\": \"やむを得ない\", "
                    + REASON));

    assertThat(Town.brief(duties.all()))
        .containsExactly("1 職員等 effort", "1 職員等 obligation", "1 issuer permission");
  }

  @Test
  void the_issuer_is_called_what_the_file_says() {
    var duties =
        corrected(
            "\"actors\": [{\"id\": \"issuer\", \"name\": {\"ja\": \"本町\", \"en\": \"The Town\"}}]");

    assertThat(duties.actors()).extracting(a -> a.name().in(Language.EN)).contains("The Town");
  }

  @Test
  void headings_on_exceptions_and_discipline_are_found_without_a_file() {
    var duties = Duties.of(policy, null);
    var clause = new ClauseId("town:1.p1");

    assertThat(duties.exceptions(clause).clauses()).containsExactly(new ClauseId("town:2"));
    assertThat(duties.discipline(clause).clauses()).containsExactly(new ClauseId("town:3"));
  }

  @Test
  void a_file_may_lead_elsewhere_for_the_policy_and_for_one_part_of_it() {
    var duties =
        corrected(
            "\"exceptions\": {\"clauses\": [], "
                + REASON
                + "}, \"clauses\": [{\"clause\": \"town:1\", \"exceptions\": {\"clauses\":"
                + " [\"town:2.p1\"], "
                + REASON
                + "}}]");

    assertThat(duties.exceptions(new ClauseId("town:1.p2")).clauses())
        .containsExactly(new ClauseId("town:2.p1"));
    assertThat(duties.exceptions(new ClauseId("town:3")).clauses()).isEmpty();
    assertThat(duties.exceptions(new ClauseId("town:3")).reason()).isNotNull();
    assertThat(duties.discipline(new ClauseId("town:1.p1")).clauses())
        .containsExactly(new ClauseId("town:3"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "duty.policy|\"policy\": §\"tokyo\"",
        "duty.actorTaken|\"policy\": \"town\", \"actors\": [{\"id\": \"係\", \"name\": {\"ja\":"
            + " \"係\", \"en\": \"Unit\"}}, {\"id\": §\"係\", \"name\": {\"ja\": \"係\", \"en\":"
            + " \"Unit\"}}]",
        "duty.clause|\"policy\": \"town\", \"discipline\": {\"clauses\": [§\"town:9\"], REASON}",
        "duty.clause|\"policy\": \"town\", \"clauses\": [{\"clause\": §\"town:9\"}]",
        "duty.clause|\"policy\": \"town\", \"corrections\": [{\"change\": \"remove\", \"clause\":"
            + " §\"town:9\", \"sentence\": 1, \"begins\": \"職員等\", REASON}]",
        "duty.sentence|\"policy\": \"town\", \"corrections\": [{\"change\": \"remove\", \"clause\":"
            + " \"town:1.p1\", \"sentence\": §3, \"begins\": \"職員等\", REASON}]",
        "duty.begins|\"policy\": \"town\", \"corrections\": [{\"change\": \"remove\", \"clause\":"
            + " \"town:1.p1\", \"sentence\": 2, \"begins\": §\"職員等\", REASON}]",
        "duty.actor|\"policy\": \"town\", \"corrections\": [{\"change\": \"add\", \"actor\":"
            + " §\"町民\", \"modality\": \"effort\", FIRST}]",
        "duty.notFound|\"policy\": \"town\", \"corrections\": [§{\"change\": \"remove\", \"actor\":"
            + " \"issuer\", FIRST}]",
        "duty.alreadyFound|\"policy\": \"town\", \"corrections\": [§{\"change\": \"add\","
            + " \"actor\": \"職員等\", \"modality\": \"obligation\", FIRST}]",
        "schema.missingProperty|\"policy\": \"town\", \"corrections\": [§{\"change\": \"add\","
            + " \"actor\": \"職員等\", FIRST}]",
        "schema.choice|\"policy\": \"town\", \"corrections\": [{\"change\": §\"drop\", FIRST}]",
      })
  void what_is_wrong_is_named_at_its_place_in_both_languages(String code, String marked) {
    String body = marked.replace("FIRST", FIRST).replace("REASON", REASON);
    int column = body.indexOf('§') + 3;

    DutyReader.Read read = read(body.replace("§", ""));

    assertThat(read).isInstanceOf(DutyReader.Refused.class);
    List<Problem> problems = ((DutyReader.Refused) read).problems();
    assertThat(problems).hasSize(1);
    Problem problem = problems.getFirst();
    assertThat(problem.code() + " " + problem.line() + ":" + problem.column())
        .isEqualTo(code + " 3:" + column);
    assertThat(problem.what().in(Language.JA)).isNotEqualTo(problem.what().in(Language.EN));
    assertThat(problem.todo().in(Language.JA)).isNotBlank();
  }
}
