package org.kokoroe.campaign;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.search.Hit;
import org.kokoroe.core.search.OracleRun;
import org.kokoroe.core.search.Recombined;
import org.kokoroe.core.search.Results;
import org.kokoroe.core.search.Search;
import org.kokoroe.core.search.SearchIndex;
import org.kokoroe.core.text.Language;

/// Measures searching beside SQLite FTS5 in the same run, and holds the index against the oracle.
///
/// Each query gives the number of hits and the first twenty, for Kokoroe in their order and with
/// their marks in both languages, for FTS5 as they come and without marks. Each engine answers all
/// queries in turn, unmeasured for [#WARM_UP_SECONDS] (and at least [#WARM_UP_ROUNDS] rounds), then
/// measured for [#ROUNDS]. Printed are the median and the 99th percentile of all answers; and,
/// since on a busy machine that percentile is how long others had the processor, the 99th
/// percentile of the queries, of each its median.
///
/// Arguments: megabytes of recombined clauses, number of substrings.
public final class SearchBench {
  private static final int SHOWN = 20;
  private static final int WARM_UP_SECONDS = 5;
  private static final int WARM_UP_ROUNDS = 5;
  private static final int ROUNDS = 9;

  private static final String[] TYPED = {
    "監査",
    "職員",
    "情報",
    "監",
    "の",
    "情報セ",
    "委託事",
    "LGWAN",
    "lgw",
    "information sec",
    "usb",
    "第4131条",
    "ポリシー 監査",
    "かんさ",
    "kansa",
    "kans",
    "しょくいん",
    "じょうほうせ",
    "jouhou",
    "漏洩",
    "サーバー",
    "a",
    "職員等 情報 対策",
    "access",
  };

  private SearchBench() {}

  /// Runs the benchmark; ends with code 1 where a hit is missing or too many.
  public static void main(String[] args) throws SQLException {
    long bytes = (long) (Double.parseDouble(args[0]) * 1_000_000);
    LoadedContent shipped = Recombined.shipped();
    System.out.printf("shipped content%n");
    measure(shipped.policies(), SearchIndex.of(shipped));
    PolicyLibrary large = Recombined.ofBytes(bytes);
    System.out.printf("%.1f MB of recombined clauses%n", bytes / 1e6);
    long before = System.nanoTime();
    var index = SearchIndex.of(large, List.of(), List.of());
    System.out.printf("  index built in %.0f ms%n", (System.nanoTime() - before) / 1e6);
    measure(large, index);
    var outcome = new OracleRun(large).ask(Integer.parseInt(args[1]));
    System.out.printf(
        "oracle: %d queries, recall %.4f, precision %.4f%n",
        outcome.queries(), outcome.recall(), outcome.precision());
    outcome.wrong().forEach(System.out::println);
    System.exit(outcome.wrong().isEmpty() ? 0 : 1);
  }

  private static void measure(PolicyLibrary library, SearchIndex index) throws SQLException {
    Map<String, Clause> clauses = Recombined.clauses(library);
    List<String> queries = new ArrayList<>(List.of(TYPED));
    queries.addAll(new OracleRun(library).queries(176).stream().limit(200).toList());
    double[] own = times(queries, query -> ask(index, query));
    System.out.printf(
        "  %d clauses, %d queries, %d rounds; in ms: p50, p99, p99 of the queries' medians%n",
        clauses.size(), queries.size(), ROUNDS);
    System.out.printf("  %-32s %8.3f %8.3f %8.3f%n", "Kokoroe", own[0], own[1], own[2]);
    for (boolean trigram : new boolean[] {true, false}) {
      try (Connection sql = DriverManager.getConnection("jdbc:sqlite::memory:")) {
        fill(sql, clauses, trigram);
        double[] its = times(queries, query -> fts(sql, query, trigram));
        System.out.printf(
            "  %-32s %8.3f %8.3f %8.3f   ×%.1f ×%.1f ×%.1f of Kokoroe%n",
            trigram ? "SQLite FTS5 trigram" : "SQLite FTS5 unicode61, bigrams",
            its[0],
            its[1],
            its[2],
            its[0] / own[0],
            its[1] / own[1],
            its[2] / own[2]);
      }
    }
  }

  private static int ask(SearchIndex index, String query) {
    Results results = index.search(new Search(query, Optional.empty(), "", SHOWN));
    int marks = 0;
    for (Hit hit : results.hits()) {
      marks += hit.marks(Language.JA).size() + hit.marks(Language.EN).size();
    }
    return results.total() + marks;
  }

  /// Returns, in milliseconds, the median and the 99th percentile of all answers, and the 99th
  /// percentile of the queries' medians.
  private static double[] times(List<String> queries, ToIntFunction<String> ask) {
    long sum = 0;
    long warm = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
    for (int round = 0; round < WARM_UP_ROUNDS || System.nanoTime() < warm; round++) {
      for (String query : queries) {
        sum += ask.applyAsInt(query);
      }
    }
    double[][] times = new double[queries.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int query = 0; query < times.length; query++) {
        long before = System.nanoTime();
        sum += ask.applyAsInt(queries.get(query));
        times[query][round] = (System.nanoTime() - before) / 1e6;
      }
    }
    if (sum < 0) {
      throw new AssertionError("counts are never negative");
    }
    double[] all = Arrays.stream(times).flatMapToDouble(Arrays::stream).toArray();
    double[] medians = Arrays.stream(times).mapToDouble(of -> percentile(of, 0.5)).toArray();
    return new double[] {percentile(all, 0.5), percentile(all, 0.99), percentile(medians, 0.99)};
  }

  private static double percentile(double[] times, double part) {
    double[] sorted = Arrays.stream(times).sorted().toArray();
    return sorted[(int) (sorted.length * part)];
  }

  private static void fill(Connection sql, Map<String, Clause> clauses, boolean trigram)
      throws SQLException {
    try (Statement statement = sql.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE clause USING fts5(words, tokenize='%s')"
              .formatted(trigram ? "trigram" : "unicode61"));
    }
    sql.setAutoCommit(false);
    try (PreparedStatement insert = sql.prepareStatement("INSERT INTO clause VALUES (?)")) {
      for (Clause clause : clauses.values()) {
        String words = String.join("\n", clause.text().byTag().values()).toLowerCase(Locale.ROOT);
        insert.setString(1, trigram ? words : bigrams(words));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    sql.commit();
  }

  /// FTS5 has no readings: it is asked for the letters as typed.
  private static int fts(Connection sql, String query, boolean trigram) {
    List<String> terms = new ArrayList<>();
    List<String> likes = new ArrayList<>();
    for (String word : query.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+", -1)) {
      if (!word.isEmpty()) {
        boolean indexed = word.codePointCount(0, word.length()) >= (trigram ? 3 : 2);
        String phrase = '"' + (trigram ? word : bigrams(word)).replace("\"", "\"\"") + '"';
        if (trigram && !indexed) {
          likes.add("%" + word + "%");
        } else {
          terms.add(indexed || trigram ? phrase : phrase + "*");
        }
      }
    }
    String where =
        String.join(
            " AND ",
            java.util.stream.Stream.concat(
                    terms.isEmpty()
                        ? java.util.stream.Stream.empty()
                        : java.util.stream.Stream.of("clause MATCH ?"),
                    likes.stream().map(l -> "words LIKE ?"))
                .toList());
    if (where.isEmpty()) {
      return 0;
    }
    List<String> values = new ArrayList<>();
    if (!terms.isEmpty()) {
      values.add(String.join(" AND ", terms));
    }
    values.addAll(likes);
    String first = "SELECT words FROM clause WHERE " + where + " LIMIT " + SHOWN;
    return number(sql, "SELECT count(*) FROM clause WHERE " + where, values)
        + number(sql, first, values);
  }

  private static int number(Connection sql, String select, List<String> values) {
    try (PreparedStatement statement = sql.prepareStatement(select)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setString(i + 1, values.get(i));
      }
      int number = 0;
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          number += rows.getString(1).length();
        }
      }
      return number;
    } catch (SQLException e) {
      throw new IllegalStateException(select, e);
    }
  }

  /// Overlapping pairs of characters, each written as one word of letters.
  private static String bigrams(String text) {
    int[] points = text.codePoints().toArray();
    var out = new StringBuilder();
    if (points.length == 1) {
      return hex(points[0]);
    }
    for (int i = 0; i + 1 < points.length; i++) {
      out.append(hex(points[i])).append(hex(points[i + 1])).append(' ');
    }
    return out.toString().strip();
  }

  private static String hex(int point) {
    return "%05x".formatted(point);
  }
}
