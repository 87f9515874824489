package org.kokoroe.handbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kokoroe.app.api.Route;
import org.kokoroe.app.api.Session;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.policy.Signatory;
import org.kokoroe.core.policy.TranslationState;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// Policies for the tests of the handbook.
final class Shelf {
  private Shelf() {}

  static LoadedContent shipped() {
    return ContentLoader.load(Path.of(System.getProperty("kokoroe.content")), List.of());
  }

  static LoadedContent of(Policy... policies) {
    var library = new PolicyLibrary(List.of(policies));
    return new LoadedContent(library, List.of(), List.of(), Optional.empty(), List.of(), List.of());
  }

  /// A small policy with everything a row can be: cover, note, bodies, headings, items, a draft, an
  /// outdated and a missing translation.
  static Policy small() {
    return policy(
        "small",
        LocalDate.of(2019, 5, 1),
        List.of(
            clause("small:t", ClauseKind.TITLE, "", "小さな方針", "Small policy"),
            clause("small:d", ClauseKind.DATE, "", "令和元年5月1日", "May 1, 2019"),
            clause("small:caption", ClauseKind.CAPTION, "", "小さな方針", "Small policy"),
            clause("small:toc", ClauseKind.TOC, "", "目次", "Contents"),
            translated(clause("small:n", ClauseKind.NOTE, "", "前の文", "A note"), "checked"),
            body("small:s1", "例市長", "Mayor of Example City"),
            body("small:s2", "例市教育委員会", "Example City Board of Education"),
            heading(
                "small:1",
                "1",
                "目的",
                "Purpose",
                translated(
                    clause(
                        "small:1.p1", ClauseKind.PARAGRAPH, "", "ＬＧＷＡＮを守る。", "Protect the LGWAN."),
                    "draft"),
                clause("small:1.p2", ClauseKind.PARAGRAPH, "", "まだ訳がない。", null)),
            heading(
                "small:2",
                "2",
                "定義",
                "Definitions",
                heading(
                    "small:2.(1)",
                    "(1)",
                    "機密性",
                    "Confidentiality",
                    translated(
                        clause(
                            "small:2.(1).p1",
                            ClauseKind.DEFINITION,
                            "",
                            "守ることをいう。",
                            "It means to keep."),
                        "outdated"),
                    translated(
                        clause("small:2.(1).ア", ClauseKind.ITEM, "ア", "守るもの", "What is kept"),
                        "checked")))));
  }

  /// A policy of `clauses` paragraphs under headings of ten each.
  static Policy lengthy(int clauses) {
    List<Clause> chapters = new ArrayList<>();
    for (int chapter = 0; chapter < clauses / 10; chapter++) {
      List<Clause> paragraphs = new ArrayList<>();
      for (int i = 1; i < 10; i++) {
        String id = "long:" + chapter + ".p" + i;
        paragraphs.add(
            translated(
                clause(
                    id,
                    ClauseKind.PARAGRAPH,
                    "",
                    "第" + id + "の文。" + "情報資産を守るために必要な対策を講じる。".repeat(i),
                    "Text "
                        + id
                        + ". "
                        + "Measures needed to protect assets are taken. ".repeat(i)),
                "checked"));
      }
      chapters.add(
          heading(
              "long:" + chapter,
              chapter + ".",
              "第" + chapter + "章",
              "Chapter " + chapter,
              paragraphs.toArray(Clause[]::new)));
    }
    return policy("long", null, chapters);
  }

  static Policy policy(String id, LocalDate date, List<Clause> clauses) {
    return new Policy(
        "kokoroe-policy/1",
        id,
        "1",
        LocalizedText.of("方針" + id, "Policy " + id),
        LocalizedText.of("方針" + id, "Policy " + id),
        LocalizedText.of("例市", "Example City"),
        Language.JA,
        date,
        List.of(LocalizedText.of("この版の注", "A note on this edition")),
        clauses,
        List.of(),
        List.of(),
        null,
        null);
  }

  static Clause clause(String id, ClauseKind kind, String label, String ja, String en) {
    var text = en == null ? new LocalizedText(Map.of("ja", ja)) : LocalizedText.of(ja, en);
    return new Clause(
        new ClauseId(id), slug(id), kind, label, text, null, Map.of(), null, List.of());
  }

  static Clause heading(String id, String label, String ja, String en, Clause... children) {
    return new Clause(
        new ClauseId(id),
        slug(id),
        ClauseKind.HEADING,
        label,
        LocalizedText.of(ja, en),
        null,
        Map.of(),
        null,
        List.of(children));
  }

  static Clause translated(Clause clause, String status) {
    return new Clause(
        clause.id(),
        clause.slug(),
        clause.kind(),
        clause.label(),
        clause.text(),
        clause.ruby(),
        Map.of("en", new TranslationState(status, null, null)),
        null,
        clause.children());
  }

  private static Clause body(String id, String ja, String en) {
    var name = LocalizedText.of(ja, en);
    return new Clause(
        new ClauseId(id),
        slug(id),
        ClauseKind.SIGNATORY,
        "",
        name,
        null,
        Map.of(),
        new Signatory(name, null),
        List.of());
  }

  private static String slug(String id) {
    return id.replaceAll("[^a-z0-9]+", "-");
  }

  /// A reader who only reads and comes back to no place.
  static HandbookViewModel reader(PolicyLibrary library, Session session, Route.Handbook at) {
    return new HandbookViewModel(Annotations.of(library), session, at, () -> {}, Optional.empty());
  }
}
