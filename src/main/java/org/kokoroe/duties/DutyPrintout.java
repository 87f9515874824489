package org.kokoroe.duties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.duty.Actor;
import org.kokoroe.core.duty.Duties.Words;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.report.pdf.Listing;
import org.kokoroe.core.report.pdf.PrintLanguage;
import org.kokoroe.core.report.pdf.Printout;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Messages;

/// The duties that were asked for, on paper in both languages.
final class DutyPrintout {
  private final DutyWords japanese = words(Language.JA);
  private final DutyWords english = words(Language.EN);

  private static DutyWords words(Language language) {
    return new DutyWords(Messages.of(DutyPrintout.class, language));
  }

  /// Returns the list under the headings of its sections.
  ///
  /// @param actor whose duties they are; null for everyone's
  Printout of(Policy policy, @Nullable Actor actor, Map<Optional<Entry>, List<DutyItem>> sections) {
    var listing =
        new Listing(
            actor == null
                ? both(words -> words.get("duties.print.everyone"))
                : both(words -> words.get("duties.print.title", words.text(actor.name()))),
            both(words -> words.get("duties.hint") + words.get("duties.print.none")),
            sections.entrySet().stream().map(this::section).toList());
    return new Printout.Drawn(policy, PrintLanguage.BOTH, listing);
  }

  private Listing.Section section(Map.Entry<Optional<Entry>, List<DutyItem>> section) {
    LocalizedText heading =
        section
            .getKey()
            .map(entry -> both(words -> words.place(entry)))
            .orElseGet(() -> both(words -> words.get("duties.print.before")));
    return new Listing.Section(heading, section.getValue().stream().map(this::entry).toList());
  }

  private Listing.Entry entry(DutyItem item) {
    String translated = item.english().map(Words::text).orElse(english.get("duties.print.missing"));
    return new Listing.Entry(
        both(
            words ->
                words.modality(item.modality()) + words.get("duties.print.of", words.actors(item))),
        LocalizedText.of(item.japanese(), translated),
        both(words -> words.place(item.entry())),
        List.of(
            both(words -> way(words, "duties.exceptions", item.exceptions())),
            both(words -> way(words, "duties.discipline", item.discipline()))));
  }

  private static String way(DutyWords words, String key, DutyItem.Way way) {
    String where =
        way.isNowhere()
            ? words.get("duties.none")
            : way.clauses().stream()
                .map(words::place)
                .reduce((before, next) -> words.get("duties.and", before, next))
                .orElse("");
    return words.get("duties.print.way", words.get(key), where);
  }

  private LocalizedText both(Function<DutyWords, String> text) {
    return LocalizedText.of(text.apply(japanese), text.apply(english));
  }
}
