package org.kokoroe.core.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.text.Language;

/// Holds the English of the policies to the strength of the Japanese (`modality.tsv`) and to the
/// standard terms (`term-exceptions.tsv`, whose head states the rule).
class TranslationTablesTest {
  private static final LoadedContent CONTENT = ContentLoader.load(SmallContent.SHIPPED, List.of());
  private static final Set<ClauseKind> WITH_MODALITY =
      Set.of(ClauseKind.PARAGRAPH, ClauseKind.ITEM, ClauseKind.DEFINITION, ClauseKind.NOTE);
  private static final Set<String> GRAMMAR =
      Set.of(
          "をいう",
          "を指す",
          "以下「…」という",
          "なければならない",
          "ものとする",
          "講じる",
          "及び",
          "並びに",
          "又は",
          "ただし",
          "なお",
          "等");
  private static final Map<String, Pattern> MODALITIES = modalities();

  private static Map<String, Pattern> modalities() {
    Map<String, Pattern> all = new LinkedHashMap<>();
    for (String word : List.of("must", "shall", "will", "may", "as-a-rule", "means", "refers-to")) {
      String words = word.replace("-", "\\s+");
      all.put(word, Pattern.compile("\\b" + words + "\\b", Pattern.CASE_INSENSITIVE));
    }
    return all;
  }

  @Test
  void everyClauseHasExactlyTheModalityOfItsRow() throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    Map<String, String> stated = new LinkedHashMap<>();
    for (String[] row : rows("modality.tsv")) {
      stated.put(row[0], String.join(",", new TreeSet<>(List.of(row[1].split(",", -1)))));
      found.put(row[0], modality(english(clause(row[0]))));
    }

    assertThat(found).isEqualTo(stated);
  }

  @Test
  void everyClauseOfRunningTextHasARow() throws IOException {
    Set<String> rows = rows("modality.tsv").stream().map(r -> r[0]).collect(Collectors.toSet());

    assertThat(clauses().filter(c -> WITH_MODALITY.contains(c.kind())).map(c -> c.id().value()))
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void everyTermHasItsStandardEnglishExceptWhereTheTableSaysWhy() throws IOException {
    List<Term> terms =
        CONTENT.terms().stream()
            .filter(t -> !GRAMMAR.contains(t.ja()))
            .sorted(Comparator.comparingInt((Term t) -> t.ja().length()).reversed())
            .toList();
    Set<String> missing = new TreeSet<>();
    clauses()
        .forEach(
            clause ->
                termsIn(clause.text().in(Language.JA), terms).stream()
                    .filter(term -> !hasStandardEnglish(english(clause), term))
                    .forEach(term -> missing.add(clause.id() + "\t" + term.ja())));
    Set<String> excepted =
        rows("term-exceptions.tsv").stream()
            .map(row -> row[0] + "\t" + row[1])
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(missing).isEqualTo(excepted);
  }

  private static String modality(String english) {
    String found =
        MODALITIES.entrySet().stream()
            .filter(e -> e.getValue().matcher(english).find())
            .map(Map.Entry::getKey)
            .sorted()
            .collect(Collectors.joining(","));
    return found.isEmpty() ? "none" : found;
  }

  /// At each place the longest term; `terms` are sorted by falling length.
  private static Set<Term> termsIn(String japanese, List<Term> terms) {
    Set<Term> found = new TreeSet<>(Comparator.comparing(Term::ja));
    int at = 0;
    while (at < japanese.length()) {
      int here = at;
      var term = terms.stream().filter(t -> japanese.startsWith(t.ja(), here)).findFirst();
      term.ifPresent(found::add);
      at += term.map(t -> t.ja().length()).orElse(1);
    }
    return found;
  }

  private static boolean hasStandardEnglish(String english, Term term) {
    Matcher verbs = Pattern.compile("\\(v\\. ([^)]*)\\)").matcher(term.en());
    Stream<String> plain = Stream.of(term.en().replaceAll("\\([^)]*\\)", "").split(" / ", -1));
    return Stream.concat(verbs.results().map(m -> m.group(1)), plain)
        .map(TranslationTablesTest::stemmed)
        .filter(alternative -> !alternative.isBlank())
        .anyMatch(stemmed(english)::contains);
  }

  private static String stemmed(String text) {
    return Pattern.compile("[a-z0-9]+")
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(m -> stem(m.group()))
        .collect(Collectors.joining(" ", " ", " "));
  }

  private static String stem(String word) {
    String w = word;
    if (w.length() >= 6 && w.endsWith("ies")) {
      w = w.substring(0, w.length() - 3) + "y";
    } else if (w.length() >= 4 && w.endsWith("s") && !w.endsWith("ss")) {
      w = w.substring(0, w.length() - 1);
    }
    if (w.length() >= 6 && w.endsWith("ied")) {
      return w.substring(0, w.length() - 3) + "y";
    }
    for (String ending : List.of("ing", "ed", "ion", "e")) {
      if (w.endsWith(ending) && w.length() - ending.length() >= 3) {
        String stem = w.substring(0, w.length() - ending.length());
        return ending.equals("ing") || ending.equals("ed") ? undoubled(stem) : stem;
      }
    }
    return w;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last >= 3 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled && "aeiouslz".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
  }

  private static Stream<Clause> clauses() {
    return CONTENT.policies().policies().stream().flatMap(p -> p.allClauses());
  }

  private static Clause clause(String id) {
    return CONTENT.policies().find(new ClauseId(id)).orElseThrow().clause();
  }

  private static String english(Clause clause) {
    return clause.text().find(Language.EN).orElseThrow();
  }

  private static List<String[]> rows(String table) throws IOException {
    try (InputStream in =
        TranslationTablesTest.class.getResourceAsStream("/org/kokoroe/content/" + table)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
