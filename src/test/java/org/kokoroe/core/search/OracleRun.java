package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Ruby;

/// Holds the index against the oracle: random substrings of random clauses, and readings in kana
/// and in Latin letters, whole and unfinished.
public final class OracleRun {
  private static final String[] ASKED = {
    "監",
    "a",
    "の",
    "kansa",
    "kans",
    "カンサ",
    "かんさ",
    "jouhou",
    "joohoo",
    "jōhō",
    "zyouhou",
    "johou s",
    "情報　監査",
    "ＬＧＷＡＮ",
    "lgwan",
    "さーばー",
    "sa-ba",
    "saabaa",
    "でーた",
    "ティ",
    "sekyuriti",
    "sekyurithi",
    "し",
    "s",
    "n",
    "k",
    "shokuin",
    "syokuin",
    "shokuinn",
    "しょくいんとう",
    "gyoumuitaku",
    "kokka",
    "itchi",
    "漏えい",
    "漏洩",
    "改竄",
    "き損",
    "強靱",
    "ー",
    "、",
    "access",
    "the City's",
    "えい",
    "洩",
    "シス",
    "kenn",
    "kyo",
    "ky",
    "hon'yaku",
    "shimbun",
  };

  private final Map<String, Clause> clauses;
  private final SearchIndex index;
  private final Oracle oracle;
  private final Random random = new Random(7);
  private final List<String> wrong = new ArrayList<>();
  private long expected;
  private long right;
  private long given;

  /// Reads a library.
  public OracleRun(PolicyLibrary library) {
    this.clauses = Recombined.clauses(library);
    this.index = SearchIndex.of(library, List.of(), List.of());
    this.oracle = new Oracle(clauses);
  }

  /// What came of it.
  ///
  /// @param wrong the queries whose hits differ, with one clause too many or missing
  public record Outcome(int queries, double recall, double precision, List<String> wrong) {}

  /// Asks that many random substrings of 2 to 6 characters, a fifth as many readings, and a list of
  /// known ones.
  public Outcome ask(int substrings) {
    List<String> queries = new ArrayList<>(queries(substrings));
    queries.forEach(this::compare);
    return new Outcome(
        queries.size(),
        expected == 0 ? 1 : right / (double) expected,
        given == 0 ? 1 : right / (double) given,
        wrong);
  }

  /// Returns the queries; always the same for the same library.
  public List<String> queries(int substrings) {
    List<Clause> all = new ArrayList<>(clauses.values());
    List<String> queries = new ArrayList<>(List.of(ASKED));
    for (int i = 0; i < substrings; i++) {
      Clause clause = all.get(random.nextInt(all.size()));
      queries.add(part(clause.text().in(i % 3 == 0 ? Language.EN : Language.JA)));
    }
    for (int i = 0; i < substrings / 5; i++) {
      Clause clause = all.get(random.nextInt(all.size()));
      List<String> words = clause.ruby() == null ? List.of() : readings(clause.ruby());
      if (!words.isEmpty()) {
        String word = words.get(random.nextInt(words.size()));
        queries.add(word.substring(0, 1 + random.nextInt(word.length())));
      }
    }
    return queries;
  }

  private static List<String> readings(Ruby ruby) {
    List<String> words = new ArrayList<>();
    List<Ruby.Piece> pieces = ruby.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      String reading = pieces.get(i).reading();
      if (reading != null) {
        words.add(reading);
        String next = i + 1 < pieces.size() ? pieces.get(i + 1).reading() : null;
        if (next != null) {
          words.add(reading + next);
        }
      }
    }
    return words;
  }

  private String part(String text) {
    int length = Math.min(text.length(), 2 + random.nextInt(5));
    int at = random.nextInt(text.length() - length + 1);
    return text.substring(at, at + length);
  }

  private void compare(String query) {
    Set<String> should = oracle.find(query);
    Set<String> is = new TreeSet<>();
    for (Hit hit : index.search(Search.of(query, Integer.MAX_VALUE)).hits()) {
      is.add(hit.subject().id());
    }
    expected += should.size();
    given += is.size();
    Set<String> both = new TreeSet<>(should);
    both.retainAll(is);
    right += both.size();
    if (!should.equals(is)) {
      should.removeAll(both);
      is.removeAll(both);
      wrong.add("“%s” misses %s, has too much %s".formatted(query, some(should), some(is)));
    }
  }

  private static String some(Set<String> ids) {
    return ids.size() + ids.stream().limit(2).toList().toString();
  }
}
