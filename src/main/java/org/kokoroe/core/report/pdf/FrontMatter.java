package org.kokoroe.core.report.pdf;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;

/// What must be on every printout: whose document it is, of which day and revision, in which
/// language and with what authority, from which source.
final class FrontMatter {
  private static final float LABEL = 6.5f;

  private final JapaneseDates dates = JapaneseDates.standard();
  private final Policy policy;
  private final Columns columns;

  FrontMatter(Policy policy, Columns columns) {
    this.policy = policy;
    this.columns = columns;
  }

  /// Returns the particulars, line by line, between two hairlines.
  List<Block> particulars() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Columns.ruled(fact("pdf.issuer", policy.issuer()::in, 1.6f)));
    blocks.add(fact("pdf.date", this::date, 0));
    blocks.add(fact("pdf.revision", language -> policy.revision(), 0));
    blocks.add(fact("pdf.language", this::authority, 0));
    Policy.Source source = policy.source();
    if (source != null) {
      blocks.add(fact("pdf.source", language -> source(source, language), 0));
      blocks.add(fact("pdf.source.hash", language -> source.sha256(), 0));
    }
    if (columns.languages().stream().anyMatch(l -> !l.equals(policy.authoritativeLanguage()))) {
      blocks.add(
          columns.block(
              0.4f,
              language ->
                  Paragraph.of(
                      Columns.messages(language).get("pdf.reference.note"),
                      columns.small(language),
                      Columns.running(language))));
    }
    return blocks;
  }

  /// Returns the language with its authority: 日本語（正文）, English (reference translation, 参考訳).
  String authority(Language language) {
    var messages = Columns.messages(language);
    String name = messages.get("pdf.language." + language.tag());
    return language.equals(policy.authoritativeLanguage())
        ? messages.get("pdf.authoritative", name)
        : messages.get("pdf.reference", name);
  }

  private String date(Language language) {
    var messages = Columns.messages(language);
    var day = policy.dateOnDocument();
    if (day == null) {
      return messages.get("pdf.undated");
    }
    String besides = language.equals(Language.JA) ? "" : dates.wareki(day) + ", ";
    return messages.get("pdf.dated", dates.date(day, language), besides + day);
  }

  private static String source(Policy.Source source, Language language) {
    String bytes = NumberFormat.getIntegerInstance(Locale.ROOT).format(source.bytes());
    return Columns.messages(language).get("pdf.source.value", source.file(), bytes);
  }

  private Block fact(String key, Function<Language, String> value, float before) {
    return columns.block(
        before,
        language ->
            Paragraph.labelled(
                Columns.messages(language).get(key),
                value.apply(language),
                columns.small(language),
                LABEL * columns.em(language)));
  }
}
