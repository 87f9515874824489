package org.kokoroe.core.report.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;

/// A printout as blocks: cover, particulars, contents, clauses, notes on the edition.
final class PolicyBlocks {
  private static final Set<ClauseKind> COVER =
      Set.of(ClauseKind.TITLE, ClauseKind.SUBTITLE, ClauseKind.DATE);

  private final Policy policy;
  private final Columns columns;
  private final FrontMatter front;
  private final ClauseBlocks clauses;
  private final List<Block> blocks = new ArrayList<>();

  private PolicyBlocks(Policy policy, Columns columns) {
    this.policy = policy;
    this.columns = columns;
    this.front = new FrontMatter(policy, columns);
    this.clauses = new ClauseBlocks(columns);
  }

  /// Returns the blocks of a printout.
  static List<Block> of(Printout printout) {
    var made = new PolicyBlocks(printout.policy(), new Columns(printout.language()));
    switch (printout) {
      case Printout.Whole _ -> made.whole();
      case Printout.Extract extract -> made.extract(Set.copyOf(extract.clauses()));
      case Printout.Drawn drawn -> made.drawn(drawn.listing());
    }
    return List.copyOf(made.blocks);
  }

  private void whole() {
    List<Clause> rest = policy.clauses().stream().filter(c -> !COVER.contains(c.kind())).toList();
    policy.clauses().stream()
        .filter(c -> COVER.contains(c.kind()))
        .forEach(c -> blocks.addAll(clauses.of(c, List.of(), all -> true)));
    blocks.addAll(front.particulars());
    if (rest.stream().noneMatch(c -> c.kind() == ClauseKind.TOC)) {
      contents(language -> Columns.messages(language).get("pdf.contents"));
    }
    for (Clause clause : rest) {
      if (clause.kind() == ClauseKind.TOC) {
        contents(clause.text()::in);
      } else {
        blocks.addAll(clauses.of(clause, rest, all -> true));
      }
    }
    notes();
  }

  private void extract(Set<ClauseId> chosen) {
    Set<ClauseId> kept = new HashSet<>();
    policy.clauses().forEach(clause -> keep(clause, chosen, kept));
    Predicate<Clause> isKept = clause -> kept.contains(clause.id());
    head(policy.title()::in, language -> Columns.messages(language).get("pdf.extract"));
    List<Clause> roots = policy.clauses().stream().filter(isKept).toList();
    roots.forEach(clause -> blocks.addAll(clauses.of(clause, roots, isKept)));
  }

  /// Notes a chosen clause with all below it, and what is above a chosen one.
  private static boolean keep(Clause clause, Set<ClauseId> chosen, Set<ClauseId> kept) {
    if (chosen.contains(clause.id())) {
      clause.subtree().map(Clause::id).forEach(kept::add);
      return true;
    }
    boolean below = false;
    for (Clause child : clause.children()) {
      below |= keep(child, chosen, kept);
    }
    if (below) {
      kept.add(clause.id());
    }
    return below;
  }

  private void drawn(Listing listing) {
    head(listing.title()::in, policy.title()::in);
    blocks.addAll(new ListingBlocks(columns).of(listing));
  }

  private void head(Function<Language, String> title, Function<Language, String> below) {
    blocks.add(
        columns.heading(
            0, null, l -> Paragraph.of(title.apply(l), columns.title(l), columns.display())));
    blocks.add(
        columns.block(0.2f, l -> Paragraph.of(below.apply(l), columns.body(l), columns.display())));
    blocks.addAll(front.particulars());
  }

  /// The sections with their pages; bookmarks are counted as the text will set them.
  private void contents(Function<Language, String> title) {
    blocks.add(
        Columns.ruled(
            columns.heading(
                1.6f,
                null,
                l -> Paragraph.of(title.apply(l), columns.strong(l), columns.display()))));
    int bookmark = 0;
    for (Clause clause : policy.clauses()) {
      if (clause.kind() == ClauseKind.HEADING) {
        blocks.add(entry(clause.label(), clause.text()::in, bookmark));
      }
      bookmark += headings(clause);
    }
    if (!policy.notes().isEmpty()) {
      blocks.add(entry("", l -> Columns.messages(l).get("pdf.notes"), bookmark));
    }
  }

  private static int headings(Clause clause) {
    return (int) clause.subtree().filter(c -> c.kind() == ClauseKind.HEADING).count();
  }

  private Block entry(String label, Function<Language, String> title, int bookmark) {
    return columns.block(
        columns.areTwo() ? 0.25f : 0,
        l ->
            Paragraph.labelled(label, title.apply(l), columns.body(l), 2.7f * columns.em(l))
                .pointing(bookmark));
  }

  private void notes() {
    if (policy.notes().isEmpty()) {
      return;
    }
    Function<Language, String> title = l -> Columns.messages(l).get("pdf.notes");
    blocks.add(
        Columns.ruled(
            columns.heading(
                2.4f,
                new Block.Bookmark(columns.joined(title), 0),
                l -> Paragraph.of(title.apply(l), columns.strong(l), Paragraph.Align.START))));
    for (LocalizedText note : policy.notes()) {
      blocks.add(
          columns.block(
              columns.areTwo() ? 0.5f : 0.2f,
              l ->
                  Paragraph.labelled("・", note.in(l), columns.small(l), columns.em(l))
                      .aligned(Columns.running(l))));
    }
  }
}
