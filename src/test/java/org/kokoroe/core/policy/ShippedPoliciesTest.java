package org.kokoroe.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kokoroe.core.json.Schemas;
import org.kokoroe.core.text.LocalizedText;

/// The two policies that ship, and that no character of their Japanese can change unnoticed.
class ShippedPoliciesTest {
  private static final Path CONTENT = Path.of(System.getProperty("kokoroe.content"));

  @ParameterizedTest
  @ValueSource(strings = {"tokyo", "kameyama"})
  void isReadWithoutAProblem(String id) throws IOException {
    assertThat(read(id).policy().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokyo", "kameyama"})
  void isRebuiltToTheByte(String id) throws IOException {
    Path source = CONTENT.resolve("policies").resolve(id).resolve("source.txt");
    byte[] beside = Files.readAllBytes(source);

    assertThat(SourceRebuilder.rebuild(read(id).policy())).isEqualTo(beside);
    assertThat(SourceCheck.check(read(id), source, beside)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokyo", "kameyama"})
  void noCharacterOfTextOrLabelCanChangeUnnoticed(String id) throws IOException {
    Policy policy = read(id).policy();
    String expected = new String(SourceRebuilder.rebuild(policy), StandardCharsets.UTF_8);
    List<ClauseId> unnoticed = new ArrayList<>();
    for (Clause clause : policy.allClauses().toList()) {
      for (Clause altered : alterations(clause)) {
        Policy spoiled = with(policy, altered);
        if (rebuildOrNothing(spoiled).equals(expected)) {
          unnoticed.add(clause.id());
        }
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void everyClauseHasAHashOfItsOwnInBothLanguages() throws IOException {
    for (String id : List.of("tokyo", "kameyama")) {
      List<String> hashes =
          read(id)
              .policy()
              .allClauses()
              .flatMap(
                  c ->
                      List.of(
                          ClauseHashes.textHash(c, org.kokoroe.core.text.Language.JA).orElseThrow(),
                          ClauseHashes.textHash(c, org.kokoroe.core.text.Language.EN).orElseThrow())
                          .stream())
              .toList();
      assertThat(hashes).doesNotHaveDuplicates();
    }
  }

  /// One copy for each character of text and label, that character being another.
  private static List<Clause> alterations(Clause clause) {
    List<Clause> all = new ArrayList<>();
    String ja = clause.text().byTag().get("ja");
    for (int i = 0; i < ja.length(); i++) {
      all.add(copy(clause, clause.label(), changed(ja, i)));
    }
    for (int i = 0; i < clause.label().length(); i++) {
      all.add(copy(clause, changed(clause.label(), i), ja));
    }
    return all;
  }

  private static String changed(String text, int at) {
    char other = text.charAt(at) == '鰯' ? '鯖' : '鰯';
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  private static Clause copy(Clause clause, String label, String ja) {
    var text = new LinkedHashMap<>(clause.text().byTag());
    text.put("ja", ja);
    return new Clause(
        clause.id(),
        clause.slug(),
        clause.kind(),
        label,
        new LocalizedText(text),
        clause.ruby(),
        clause.translation(),
        clause.signatory(),
        clause.children());
  }

  private static Policy with(Policy p, Clause altered) {
    return new Policy(
        p.format(),
        p.id(),
        p.revision(),
        p.title(),
        p.shortTitle(),
        p.issuer(),
        p.authoritativeLanguage(),
        p.dateOnDocument(),
        p.notes(),
        p.clauses().stream().map(c -> replace(c, altered)).toList(),
        p.definitions(),
        p.references(),
        p.source(),
        p.apparatus());
  }

  private static Clause replace(Clause clause, Clause altered) {
    if (clause.id().equals(altered.id())) {
      return altered;
    }
    return new Clause(
        clause.id(),
        clause.slug(),
        clause.kind(),
        clause.label(),
        clause.text(),
        clause.ruby(),
        clause.translation(),
        clause.signatory(),
        clause.children().stream().map(c -> replace(c, altered)).toList());
  }

  private static String rebuildOrNothing(Policy policy) {
    try {
      return new String(SourceRebuilder.rebuild(policy), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return ""; // A departure no longer finds its words: noticed even earlier.
    }
  }

  private static PolicyReader.Valid read(String id) throws IOException {
    Path file = CONTENT.resolve("policies").resolve(id).resolve("policy.json");
    Schemas.Load load = Schemas.load(CONTENT.resolve("schema"), List.of(PolicyReader.SCHEMA));
    assertThat(load).isInstanceOf(Schemas.Loaded.class);
    var reader = new PolicyReader(((Schemas.Loaded) load).schemas());
    PolicyReader.Read read = reader.read(file, Files.readAllBytes(file));
    if (read instanceof PolicyReader.Refused(var problems)) {
      assertThat(problems).isEmpty();
    }
    return (PolicyReader.Valid) read;
  }
}
