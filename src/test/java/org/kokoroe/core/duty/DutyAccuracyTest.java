package org.kokoroe.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every sentence of both policies, labelled by a person who had not seen the rules, against what
/// the program shows.
class DutyAccuracyTest {
  private static LoadedContent content;

  @BeforeAll
  static void load() {
    content = ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of());
  }

  private static JsonNode labels(String policy) throws IOException {
    String name = "/org/kokoroe/duty/labels-" + policy + ".json";
    try (InputStream in = DutyAccuracyTest.class.getResourceAsStream(name)) {
      return new JsonMapper().readTree(Objects.requireNonNull(in, name));
    }
  }

  private static Duties duties(String policy) {
    return content.duties(content.policies().policy(policy).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokyo", "kameyama"})
  void what_is_shown_is_asked_and_what_is_asked_is_shown(String policy) throws IOException {
    Set<String> labelled = new TreeSet<>();
    for (JsonNode sentence : labels(policy).path("sentences")) {
      for (JsonNode ask : sentence.path("asks")) {
        labelled.add(
            key(
                sentence.path("clause").asString(),
                sentence.path("sentence").asInt(),
                ask.path("actor").asString(),
                ask.path("modality").asString()));
      }
    }
    Set<String> found =
        duties(policy).all().stream()
            .map(d -> key(d.clause().value(), d.sentence(), d.actor().id(), d.modality().word()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> right = new TreeSet<>(found);
    right.retainAll(labelled);
    double precision = (double) right.size() / found.size();
    double recall = (double) right.size() / labelled.size();
    String differences =
        "precision %.3f, recall %.3f%nshown, not labelled: %s%nlabelled, not shown: %s"
            .formatted(precision, recall, without(found, labelled), without(labelled, found));

    assertThat(labelled).isNotEmpty();
    assertThat(Math.min(precision, recall)).as(differences).isGreaterThanOrEqualTo(0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokyo", "kameyama"})
  void the_labels_are_about_the_sentences_there_are(String policy) throws IOException {
    Policy document = content.policies().policy(policy).orElseThrow();
    for (JsonNode label : labels(policy).path("sentences")) {
      Clause clause = document.find(new ClauseId(label.path("clause").asString())).orElseThrow();
      List<Sentence> sentences = Sentence.of(clause.text().in(Language.JA));
      assertThat(sentences.get(label.path("sentence").asInt() - 1).text())
          .startsWith(label.path("begins").asString());
    }
  }

  /// A clause somebody took for an exception is linked, or the reader is told why it is none.
  @ParameterizedTest
  @ValueSource(strings = {"tokyo", "kameyama"})
  void every_labelled_exception_and_discipline_is_linked_or_accounted_for(String policy)
      throws IOException {
    Duties duties = duties(policy);
    for (Duty duty : duties.all()) {
      account(duties.exceptions(duty.clause()), labels(policy).path("exceptionClauses"));
      account(duties.discipline(duty.clause()), labels(policy).path("disciplineClauses"));
    }
  }

  private static void account(Pointer pointer, JsonNode labelled) {
    List<String> expected = words(labelled);
    assertThat(expected).containsAll(words(pointer));
    String reason = Objects.requireNonNull(pointer.reason()).in(Language.JA);
    for (String clause : expected) {
      String number = clause.replaceAll("^.*:|\\.p\\d+$", "").replace(".", "");
      assertThat(words(pointer).contains(clause) || reason.contains(number))
          .as("%s is neither linked nor named in: %s", clause, reason)
          .isTrue();
    }
  }

  private static List<String> words(Pointer pointer) {
    return pointer.clauses().stream().map(ClauseId::value).toList();
  }

  private static List<String> words(JsonNode clauses) {
    return clauses.valueStream().map(JsonNode::asString).toList();
  }

  private static Set<String> without(Set<String> these, Set<String> those) {
    Set<String> rest = new TreeSet<>(these);
    rest.removeAll(those);
    return rest;
  }

  private static String key(String clause, int sentence, String actor, String modality) {
    return clause + " " + sentence + " " + actor + " " + modality;
  }
}
