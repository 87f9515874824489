package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kokoroe.core.compare.Comparison;
import org.kokoroe.core.compare.Comparison.Relation;
import org.kokoroe.core.compare.Concordance;
import org.kokoroe.core.content.SmallContent.Replacement;
import org.kokoroe.core.figure.Figure;
import org.kokoroe.core.json.Problem;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;

/// Figures and the concordance: what ships is whole, and what is spoiled is named at its place.
class CompanionsTest {
  private static final String FIGURES = "policies/mini/figures.json";
  private static final String CONCORDANCE = "concordance.json";
  private static final LoadedContent SHIPPED = ContentLoader.load(SmallContent.SHIPPED, List.of());

  @TempDir Path dir;
  private SmallContent small;

  @BeforeEach
  void smallContentWithCompanions() throws IOException {
    small = SmallContent.in(dir);
    small.write(
        FIGURES,
        """
        {
          "format": "kokoroe-figures/1",
          "figures": [
            {
              "id": "rules",
              "kind": "groups",
              "title": { "ja": "決まり", "en": "Rules" },
              "description": { "ja": "決まりの図です。", "en": "The rules." },
              "parts": [
                { "id": "a", "label": { "ja": "職員", "en": "purpose" }, "clauses": ["mini:1"] },
                { "id": "b", "within": "a", "label": { "ja": "職員…守ら", "en": "purpose" }, "clauses": ["mini:1"] }
              ],
              "links": [
                { "from": "a", "to": "b", "label": { "ja": "守ら", "en": "purpose" }, "clauses": ["mini:1"] }
              ]
            }
          ]
        }
        """);
    small.write(
        CONCORDANCE,
        """
        {
          "format": "kokoroe-concordance/1",
          "policies": ["mini", "other"],
          "topics": [
            { "id": "one", "title": { "ja": "一", "en": "One" }, "rows": [ { "clauses": ["mini:1.p1"] } ] },
            { "id": "two", "title": { "ja": "二", "en": "Two" }, "rows": [ { "clauses": ["mini:1.(1)", "other:1"] } ] }
          ]
        }
        """);
  }

  private List<String> problems() {
    return Validation.run(dir, SmallContent.SHIPPED).problems().stream()
        .peek(CompanionsTest::speaksBothLanguages)
        .map(p -> "%s:%d:%d %s".formatted(p.file().getFileName(), p.line(), p.column(), p.code()))
        .toList();
  }

  private static void speaksBothLanguages(Problem problem) {
    for (var text : List.of(problem.what(), problem.todo())) {
      assertThat(text.byTag().get("ja")).containsPattern("[ぁ-ん]").doesNotContain("{");
      assertThat(text.byTag().get("en")).doesNotContainPattern("[ぁ-ん]{4}").doesNotContain("{");
    }
  }

  @Test
  void unspoiledOnlyThePolicyThatIsNotThereIsNamedAndTheRestIsUsed() {
    assertThat(problems()).containsExactly("concordance.json:3:24 concordance.notLoaded");
    LoadedContent loaded = ContentLoader.load(dir, List.of());
    assertThat(loaded.figuresOf("mini")).hasSize(1);
    assertThat(loaded.figuresOf("other")).isEmpty();
    assertThat(loaded.concordance()).isPresent();
  }

  static Stream<Arguments> spoiled() {
    return Stream.of(
        Arguments.of(
            "figure.unknownClause", FIGURES, "[\"mini:1\"] }\n      ]", "[§\"mini:9\"] }\n      ]"),
        Arguments.of("figure.unknownPart", FIGURES, "\"to\": \"b\"", "\"to\": §\"c\""),
        Arguments.of("figure.linkToItself", FIGURES, "\"to\": \"b\"", "\"to\": §\"a\""),
        Arguments.of("figure.partTaken", FIGURES, "{ \"id\": \"b\"", "{ \"id\": §\"a\""),
        Arguments.of("figure.noOuterPart", FIGURES, "\"within\": \"a\"", "\"within\": §\"b\""),
        Arguments.of(
            "figure.notSaid",
            FIGURES,
            "        { \"id\": \"a\", \"label\": { \"ja\": \"職員\"",
            "        §{ \"id\": \"a\", \"label\": { \"ja\": \"議員\""),
        Arguments.of(
            "schema.missingLanguage",
            FIGURES,
            "\"title\": { \"ja\": \"決まり\", ",
            "\"title\": §{ \"ja\": \"決まり\" }, \"x\": { "),
        Arguments.of("schema.choice", FIGURES, "\"groups\"", "§\"cloud\""),
        Arguments.of("concordance.unknownClause", CONCORDANCE, "\"mini:1.p1\"", "§\"mini:9.p1\""),
        Arguments.of("concordance.otherPolicy", CONCORDANCE, "\"other:1\"", "§\"third:1\""),
        Arguments.of("concordance.clauseTaken", CONCORDANCE, "\"mini:1.(1)\"", "§\"mini:1\""),
        Arguments.of("concordance.topicTaken", CONCORDANCE, "\"id\": \"two\"", "\"id\": §\"one\""),
        Arguments.of(
            "concordance.noTopic",
            CONCORDANCE,
            "[\"mini\", \"other\"],",
            "[§\"mini\", \"other\"],"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoiled")
  void whatIsSpoiledIsNamedAtItsPlaceInBothLanguages(
      String code, String file, String old, String changed) throws IOException {
    if (code.equals("concordance.noTopic")) {
      small.write(file, small.text(file).replace("\"mini:1.p1\"", "\"other:2\""));
    }
    String place = small.spoil(file, List.of(new Replacement(old, changed)));
    String name = file.substring(file.lastIndexOf('/') + 1);
    assertThat(problems()).contains(name + ":" + place + " " + code);
  }

  @Test
  void aTriadNeedsThreeParts() throws IOException {
    String place =
        small.spoil(
            FIGURES,
            List.of(
                new Replacement("\"groups\"", "\"triad\""),
                new Replacement("\"parts\": [", "\"parts\": §[")));
    assertThat(problems()).contains("figures.json:" + place + " figure.notTriad");
  }

  @Test
  void aFileWithAnErrorIsLeftOutAndTheRestIsStillUsed() throws IOException {
    small.write(FIGURES, "{");
    small.spoil(CONCORDANCE, List.of(new Replacement("mini:1.p1", "mini:§9")));
    LoadedContent loaded = ContentLoader.load(dir, List.of());
    assertThat(loaded.policies().policy("mini")).isPresent();
    assertThat(loaded.figuresOf("mini")).isEmpty();
    assertThat(loaded.concordance()).isEmpty();
  }

  @Test
  void theConcordanceOfAnAddedFolderIsNotUsed() throws IOException {
    Path added = Files.createDirectories(dir.resolve("added"));
    Files.copy(small.file(CONCORDANCE), added.resolve(CONCORDANCE));
    LoadedContent loaded = ContentLoader.load(SmallContent.SHIPPED, List.of(added));
    assertThat(loaded.problems()).extracting(Problem::code).contains("content.concordanceIgnored");
    assertThat(loaded.concordance().orElseThrow().policies()).containsExactly("tokyo", "kameyama");
  }

  @Test
  void everyFigureThatShipsSaysOnlyWhatItsClausesSayAndTokyoHasNoSegments() {
    assertThat(SHIPPED.problems()).extracting(Problem::code).doesNotContain("figure.notSaid");
    assertThat(SHIPPED.figuresOf("tokyo"))
        .extracting(Figure::kind)
        .containsExactly(Figure.Kind.LAYERS, Figure.Kind.GROUPS, Figure.Kind.TRIAD);
    assertThat(SHIPPED.figuresOf("kameyama"))
        .extracting(Figure::kind)
        .containsExactly(
            Figure.Kind.LAYERS, Figure.Kind.GROUPS, Figure.Kind.TRIAD, Figure.Kind.ZONES);
  }

  @Test
  void everyItemOfTheThreatsIsInTheFigureOfThreats() {
    for (var expected : Map.of("tokyo:4", 3, "kameyama:3", 5).entrySet()) {
      var id = new ClauseId(expected.getKey());
      Set<ClauseId> items = new HashSet<>();
      SHIPPED.policies().find(id).orElseThrow().clause().children().stream()
          .filter(c -> c.kind() == ClauseKind.ITEM)
          .forEach(c -> items.add(c.id()));
      assertThat(items).hasSize(expected.getValue());
      Figure threats =
          SHIPPED.figuresOf(id.policy()).stream()
              .filter(f -> f.id().equals("threats"))
              .findFirst()
              .orElseThrow();
      Set<ClauseId> drawn = new HashSet<>();
      threats.outer().forEach(p -> drawn.addAll(p.clauses()));
      assertThat(drawn).isEqualTo(items);
    }
  }

  @Test
  void everySectionOfBothPoliciesIsInExactlyOneTopic() {
    Concordance concordance = SHIPPED.concordance().orElseThrow();
    Map<ClauseId, Set<String>> topics = new HashMap<>();
    for (Concordance.Topic topic : concordance.topics()) {
      for (Concordance.Row row : topic.rows()) {
        row.clauses().stream()
            .flatMap(id -> SHIPPED.policies().find(id).orElseThrow().clause().subtree())
            .forEach(c -> topics.computeIfAbsent(c.id(), k -> new HashSet<>()).add(topic.id()));
      }
    }
    List<ClauseId> said = new ArrayList<>();
    for (Policy policy : SHIPPED.policies().policies()) {
      policy.clauses().stream()
          .filter(c -> c.kind() == ClauseKind.HEADING)
          .flatMap(c -> c.subtree())
          .filter(c -> c.kind() != ClauseKind.HEADING)
          .forEach(c -> said.add(c.id()));
    }
    assertThat(said).hasSizeGreaterThan(70);
    assertThat(said).allSatisfy(id -> assertThat(topics.get(id)).as("%s", id).hasSize(1));
  }

  @Test
  void theTextsThatAreIdenticalAreSaidToBe() {
    Comparison comparison =
        Comparison.of(
            SHIPPED.concordance().orElseThrow(),
            SHIPPED.policies(),
            SHIPPED.policies().policy("tokyo").orElseThrow(),
            SHIPPED.policies().policy("kameyama").orElseThrow());
    List<String> same = new ArrayList<>();
    for (Comparison.Topic topic : comparison.topics()) {
      topic.rows().stream()
          .filter(r -> r.relation() == Relation.SAME)
          .forEach(r -> same.add(r.left().clauses().getFirst().clause().id().value()));
    }
    assertThat(same).containsExactly("tokyo:3.(3).p1", "tokyo:6.(4).p1", "tokyo:6.(5).p1");
  }
}
