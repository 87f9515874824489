package org.kokoroe.core.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.kokoroe.core.text.Language;

/// A list drawn from a policy as blocks.
final class ListingBlocks {
  private static final float IN = 1;

  private final Columns columns;

  ListingBlocks(Columns columns) {
    this.columns = columns;
  }

  List<Block> of(Listing listing) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        columns.block(
            0.8f, l -> Paragraph.of(listing.lead().in(l), columns.body(l), Columns.running(l))));
    for (Listing.Section section : listing.sections()) {
      blocks.add(
          columns.heading(
              1.5f,
              new Block.Bookmark(columns.joined(section.heading()), 0),
              l ->
                  Paragraph.of(
                      section.heading().in(l), columns.section(l), Paragraph.Align.START)));
      section.entries().forEach(entry -> blocks.add(block(entry)));
    }
    return blocks;
  }

  private Block block(Listing.Entry entry) {
    return columns.of(0.8f, l -> paragraphs(entry, l));
  }

  private List<Paragraph> paragraphs(Listing.Entry entry, Language language) {
    float in = IN * columns.em(language);
    var messages = Columns.messages(language);
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(
        Paragraph.of(
                messages.get("pdf.badge", entry.badge().in(language), entry.place().in(language)),
                columns.strong(language),
                Paragraph.Align.START)
            .in(in));
    paragraphs.add(
        Paragraph.of(
                entry.sentence().in(language), columns.body(language), Columns.running(language))
            .in(2 * in));
    entry.remarks().stream()
        .map(
            remark ->
                Paragraph.of(remark.in(language), columns.small(language), Paragraph.Align.START)
                    .in(2 * in))
        .forEach(paragraphs::add);
    return paragraphs;
  }
}
