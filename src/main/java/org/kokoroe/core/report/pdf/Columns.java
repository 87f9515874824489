package org.kokoroe.core.report.pdf;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;

/// Builds blocks with one column for each language of a printout, and knows the sizes that go with
/// their number.
final class Columns {
  private static final float[] JAPANESE = {10.5f, 9.2f};
  private static final float[] OTHERS = {10f, 8.8f};
  private static final float TITLE = 1.5f;

  private final PrintLanguage language;

  Columns(PrintLanguage language) {
    this.language = language;
  }

  List<Language> languages() {
    return language.languages();
  }

  boolean areTwo() {
    return languages().size() > 1;
  }

  /// Returns the messages of a column's language.
  static Messages messages(Language of) {
    return Messages.of(Columns.class, of);
  }

  /// Returns the size of running text, which is also the unit of indents.
  float em(Language of) {
    float[] sizes = of.equals(Language.JA) ? JAPANESE : OTHERS;
    return sizes[areTwo() ? 1 : 0];
  }

  /// Returns a length in units of the first column's em.
  float ems(float number) {
    return number * em(languages().getFirst());
  }

  Type body(Language of) {
    float leading = of.equals(Language.JA) ? 1.7f : 1.5f;
    return Type.regular(em(of)).led(areTwo() ? leading - 0.1f : leading);
  }

  Type small(Language of) {
    return Type.regular(em(of) * 0.84f).fainter().led(1.5f);
  }

  Type strong(Language of) {
    return Type.bold(em(of));
  }

  Type section(Language of) {
    return Type.bold(em(of) * 1.16f);
  }

  Type title(Language of) {
    return Type.bold(em(of) * (areTwo() ? 1.3f : TITLE));
  }

  /// Japanese fills its measure; other languages end where their words do.
  static Paragraph.Align running(Language of) {
    return of.equals(Language.JA) ? Paragraph.Align.JUSTIFIED : Paragraph.Align.START;
  }

  /// Titles stand in the middle of one column, at the head of each of two.
  Paragraph.Align display() {
    return areTwo() ? Paragraph.Align.START : Paragraph.Align.CENTRE;
  }

  /// Returns a block of one paragraph in each column.
  Block block(float before, Function<Language, Paragraph> column) {
    return of(before, language -> List.of(column.apply(language)));
  }

  /// Returns a block of paragraphs in each column.
  Block of(float before, Function<Language, List<Paragraph>> column) {
    return new Block(languages().stream().map(column).toList(), ems(before), false, false, null);
  }

  /// Returns a heading: it stays with what follows and is in the outline.
  Block heading(
      float before, Block.@Nullable Bookmark bookmark, Function<Language, Paragraph> column) {
    Block plain = block(before, column);
    return new Block(plain.columns(), plain.before(), true, false, bookmark);
  }

  /// Returns the same block below a hairline.
  static Block ruled(Block block) {
    return new Block(block.columns(), block.before(), block.keepsNext(), true, block.bookmark());
  }

  /// Returns a text in every language of the printout, on one line.
  String joined(LocalizedText text) {
    return joined(text::in);
  }

  String joined(Function<Language, String> text) {
    return String.join(" / ", languages().stream().map(text).distinct().toList());
  }
}
