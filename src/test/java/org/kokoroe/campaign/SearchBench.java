package org.kokoroe.campaign;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
/// Each query gives the number of hits and the first twenty with their marks; for FTS5 the number
/// and the first twenty texts. Arguments: megabytes of recombined clauses, number of substrings.
public final class SearchBench {
  private static final int SHOWN = 20;

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
        "  %d clauses, %d queries, 5 rounds after 3 to warm up%n", clauses.size(), queries.size());
    System.out.printf("  %-34s p50 %8.3f ms   p99 %8.3f ms%n", "Kokoroe", own[0], own[1]);
    for (boolean trigram : new boolean[] {true, false}) {
      try (Connection sql = DriverManager.getConnection("jdbc:sqlite::memory:")) {
        fill(sql, clauses, trigram);
        double[] its = times(queries, query -> fts(sql, query, trigram));
        System.out.printf(
            "  %-34s p50 %8.3f ms   p99 %8.3f ms   ×%.1f ×%.1f of Kokoroe%n",
            trigram ? "SQLite FTS5 trigram" : "SQLite FTS5 unicode61, bigrams",
            its[0],
            its[1],
            its[0] / own[0],
            its[1] / own[1]);
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

  /// Returns the median and the 99th percentile, in milliseconds.
  private static double[] times(List<String> queries, ToIntFunction<String> ask) {
    List<Double> times = new ArrayList<>();
    long sum = 0;
    for (int round = 0; round < 8; round++) {
      for (String query : queries) {
        long before = System.nanoTime();
        sum += ask.applyAsInt(query);
        if (round >= 3) {
          times.add((System.nanoTime() - before) / 1e6);
        }
      }
    }
    if (sum < 0) {
      throw new AssertionError("counts are never negative");
    }
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return new double[] {sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.99)]};
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
