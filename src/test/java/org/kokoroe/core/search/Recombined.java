package org.kokoroe.core.search;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Ruby;

/// A policy of any size made of the sentences of the shipped ones, put together anew, always the
/// same: with numbers and other spellings strewn in, and with the readings of the standard terms.
public final class Recombined {
  private static final String[] STREWN = {
    "漏洩", "毀損", "改竄", "強靭", "サーバー", "ユーザー", "ＬＧＷＡＮ", "ﾃﾞｰﾀ", "かんさ", "第%d条", "%d名", "USB", "セキュリティー"
  };

  private static final int CLAUSES_OF_A_SECTION = 20;

  private final Random random = new Random(20261125);
  private final List<String> japanese = new ArrayList<>();
  private final List<String> english = new ArrayList<>();
  private final List<Term> terms;

  private Recombined(LoadedContent content) {
    for (Policy policy : content.policies().policies()) {
      policy
          .allClauses()
          .filter(clause -> clause.kind().isShown())
          .forEach(
              clause -> {
                japanese.addAll(List.of(clause.text().in(Language.JA).split("(?<=[。、])", -1)));
                english.addAll(
                    clause.text().find(Language.EN).map(s -> s.split("(?<=[.,;]) ", -1)).stream()
                        .flatMap(java.util.Arrays::stream)
                        .toList());
              });
    }
    terms =
        content.terms().stream()
            .filter(term -> term.ja().matches("[\\p{IsHan}ァ-ヺー]+"))
            .filter(term -> term.reading().matches("[ぁ-ゖー]+"))
            .sorted(Comparator.comparingInt((Term term) -> term.ja().length()).reversed())
            .toList();
  }

  /// Returns what ships.
  public static LoadedContent shipped() {
    return ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of());
  }

  /// Makes a library of one policy of about that many bytes of text in UTF-8.
  public static PolicyLibrary ofBytes(long bytes) {
    return new PolicyLibrary(List.of(new Recombined(shipped()).policy(bytes)));
  }

  private Policy policy(long bytes) {
    List<Clause> sections = new ArrayList<>();
    long made = 0;
    while (made < bytes) {
      int section = sections.size() + 1;
      List<Clause> clauses = new ArrayList<>();
      for (int i = 1; i <= CLAUSES_OF_A_SECTION; i++) {
        Clause clause = clause("r:" + section + ".p" + i, ClauseKind.PARAGRAPH, List.of());
        clauses.add(clause);
        made += size(clause);
      }
      Clause heading = clause("r:" + section, ClauseKind.HEADING, clauses);
      sections.add(heading);
      made += size(heading);
    }
    var title = LocalizedText.of("再構成", "Recombined");
    return new Policy(
        "f",
        "r",
        "1",
        title,
        title,
        title,
        Language.JA,
        null,
        null,
        sections,
        null,
        null,
        null,
        null);
  }

  private static long size(Clause clause) {
    return clause.text().byTag().values().stream()
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  private Clause clause(String id, ClauseKind kind, List<Clause> children) {
    int parts = kind == ClauseKind.HEADING ? 1 : 2 + random.nextInt(4);
    var ja = new StringBuilder();
    var en = new StringBuilder();
    for (int i = 0; i < parts; i++) {
      ja.append(one(japanese));
      if (random.nextInt(4) == 0) {
        ja.append(STREWN[random.nextInt(STREWN.length)].formatted(random.nextInt(10_000)));
      }
      en.append(i == 0 ? "" : " ").append(one(english));
    }
    var text = LocalizedText.of(ja.toString(), en.toString());
    return new Clause(
        new ClauseId(id), id, kind, "", text, read(ja.toString()), null, null, children);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /// Reads the terms in a text: at each place the longest.
  private Ruby read(String text) {
    var out = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      Term term = termAt(text, at);
      if (term == null) {
        out.append(text.charAt(at++));
      } else {
        out.append('｜').append(term.ja()).append('《').append(term.reading()).append('》');
        at += term.ja().length();
      }
    }
    return new Ruby(out.toString());
  }

  private Term termAt(String text, int at) {
    for (Term term : terms) {
      if (text.startsWith(term.ja(), at)) {
        return term;
      }
    }
    return null;
  }

  /// Returns every clause under its id, for someone who looks through them all.
  public static Map<String, Clause> clauses(PolicyLibrary library) {
    Map<String, Clause> clauses = new java.util.LinkedHashMap<>();
    library
        .policies()
        .forEach(policy -> policy.allClauses().forEach(c -> clauses.put(c.id().value(), c)));
    return clauses;
  }
}
