package org.kokoroe.core.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.TranslationState;
import org.kokoroe.core.text.Language;

/// Clauses as blocks: headings with their numbers, paragraphs one step further in, items beside
/// their labels.
final class ClauseBlocks {
  private static final float STEP = 1;
  private static final float FIRST = 1;

  private final Columns columns;

  ClauseBlocks(Columns columns) {
    this.columns = columns;
  }

  /// Where a clause stands among the others.
  ///
  /// @param depth how many headings are above it
  /// @param items how many items are above it
  /// @param hang how far words stand from their label, the same for all of the same parent, in em
  private record Place(int depth, int items, float hang) {
    Place below(Clause clause, float childrenHang) {
      boolean heading = clause.kind() == ClauseKind.HEADING;
      boolean item = clause.kind() == ClauseKind.ITEM;
      return new Place(depth + (heading ? 1 : 0), items + (item ? 1 : 0), childrenHang);
    }
  }

  /// Returns a clause and all below it that is kept.
  ///
  /// @param siblings the clauses beside it, itself among them
  List<Block> of(Clause clause, List<Clause> siblings, Predicate<Clause> kept) {
    List<Block> blocks = new ArrayList<>();
    add(clause, new Place(0, 0, hang(siblings)), kept, blocks);
    return blocks;
  }

  private void add(Clause clause, Place place, Predicate<Clause> kept, List<Block> blocks) {
    blocks.add(block(clause, place));
    Place below = place.below(clause, hang(clause.children()));
    clause.children().stream().filter(kept).forEach(child -> add(child, below, kept, blocks));
  }

  private static float hang(List<Clause> siblings) {
    int longest = siblings.stream().mapToInt(c -> c.label().length()).max().orElse(0);
    return switch (longest) {
      case 0 -> 0;
      case 1 -> 1.7f;
      case 2 -> 2.1f;
      case 3 -> 2.7f;
      default -> 3.1f;
    };
  }

  private Block block(Clause clause, Place place) {
    return switch (clause.kind()) {
      case HEADING -> heading(clause, place);
      case TITLE, SUBTITLE, CAPTION -> display(clause);
      case DATE ->
          columns.block(
              0.6f,
              l -> words(clause, l).aligned(columns.areTwo() ? start() : Paragraph.Align.END));
      case SIGNATORY ->
          columns.block(columns.areTwo() ? 0.25f : 0, l -> words(clause, l).in(signatoryIndent(l)));
      case ITEM -> columns.of(0.3f, l -> withState(item(clause, place, l), clause, l));
      case NOTE -> columns.of(1.4f, l -> withState(paragraph(clause, place, l), clause, l));
      default -> columns.of(0.35f, l -> withState(paragraph(clause, place, l), clause, l));
    };
  }

  private static Paragraph.Align start() {
    return Paragraph.Align.START;
  }

  private Block heading(Clause clause, Place place) {
    boolean outer = place.depth() == 0;
    String title = columns.joined(clause.text());
    var bookmark = new Block.Bookmark((clause.label() + " " + title).strip(), place.depth());
    return columns.heading(
        outer ? 1.5f : 0.75f,
        bookmark,
        l ->
            Paragraph.labelled(
                    clause.label(),
                    clause.text().in(l),
                    outer ? columns.section(l) : columns.strong(l),
                    place.hang() * columns.em(l))
                .in(place.depth() * STEP * columns.em(l)));
  }

  /// The lines of the title; the one above the text stays with it.
  private Block display(Clause clause) {
    boolean subtitle = clause.kind() == ClauseKind.SUBTITLE;
    return columns.heading(
        clause.kind() == ClauseKind.CAPTION ? 2.2f : 0,
        null,
        l ->
            Paragraph.of(
                clause.text().in(l),
                subtitle || clause.kind() == ClauseKind.CAPTION
                    ? columns.section(l)
                    : columns.title(l),
                columns.display()));
  }

  private Paragraph words(Clause clause, Language language) {
    return Paragraph.of(clause.text().in(language), columns.body(language), start());
  }

  private float signatoryIndent(Language language) {
    return columns.em(language) * (columns.areTwo() ? 1 : 2);
  }

  private Paragraph paragraph(Clause clause, Place place, Language language) {
    float em = columns.em(language);
    boolean japanese = language.equals(Language.JA);
    return words(clause, language)
        .aligned(Columns.running(language))
        .in((place.depth() + place.items()) * STEP * em)
        .firstIn(japanese ? FIRST * em : 0);
  }

  private Paragraph item(Clause clause, Place place, Language language) {
    float em = columns.em(language);
    return Paragraph.labelled(
            clause.label(), clause.text().in(language), columns.body(language), place.hang() * em)
        .aligned(Columns.running(language))
        .in((place.depth() + place.items()) * STEP * em);
  }

  /// A translation that is missing or cannot be relied on says so below.
  private List<Paragraph> withState(Paragraph paragraph, Clause clause, Language language) {
    String state = state(clause, language);
    if (state.isEmpty()) {
      return List.of(paragraph);
    }
    String words = Columns.messages(language).get("pdf.translation." + state);
    return List.of(
        paragraph,
        Paragraph.of(words, columns.small(language), start())
            .in(paragraph.indent() + paragraph.hang()));
  }

  private static String state(Clause clause, Language language) {
    if (clause.text().find(language).isEmpty()) {
      return "missing";
    }
    TranslationState state = clause.translation().get(language.tag());
    return state == null || state.status().equals("checked") ? "" : state.status();
  }
}
