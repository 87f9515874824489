package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.JapaneseDates;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.Messages;

/// A row's words with where they come from, ready to be pasted: issuer, title, place, clause id,
/// language and its authority, date on the document. A heading brings all below it. Each language
/// is cited in itself.
final class CitationText {
  private final JapaneseDates dates = JapaneseDates.standard();

  /// Returns the row in these languages, those it has no words in left out; in Japanese where it
  /// has none of them.
  Optional<String> of(Outline outline, int row, List<Language> languages) {
    Row here = outline.row(row);
    if (here.lead().isEmpty()) {
      return Optional.empty();
    }
    List<String> quotes = new ArrayList<>();
    for (Language language : languages) {
      String words = words(here, language);
      if (!words.isEmpty()) {
        quotes.add(words + "\n" + source(outline, row, language));
      }
    }
    if (quotes.isEmpty()) {
      quotes.add(words(here, Language.JA) + "\n" + source(outline, row, Language.JA));
    }
    return Optional.of(String.join("\n\n", quotes));
  }

  private static String words(Row row, Language language) {
    return row.entries().stream()
        .map(Entry::clause)
        .flatMap(Clause::subtree)
        .filter(clause -> clause.text().find(language).isPresent())
        .map(clause -> (clause.label() + " " + clause.text().in(language)).strip())
        .collect(Collectors.joining("\n"));
  }

  private String source(Outline outline, int row, Language language) {
    var messages = Messages.of(CitationText.class, language);
    Policy policy = outline.policy();
    ClauseId id = outline.row(row).lead().orElseThrow().clause().id();
    String path = outline.path(row, language);
    return messages.get(
        "handbook.cite.source",
        policy.issuer().in(language),
        policy.title().in(language),
        path.isEmpty() ? "" : messages.get("handbook.cite.path", path),
        id.value(),
        authority(outline.row(row), policy, language, messages),
        policy.dateOnDocument() == null
            ? messages.get("handbook.cite.undated")
            : messages.get("handbook.cite.dated", date(policy, language, messages)));
  }

  private static String authority(Row row, Policy policy, Language language, Messages messages) {
    String name = messages.get("handbook.language." + language.tag());
    if (language.equals(policy.authoritativeLanguage())) {
      return messages.get("handbook.cite.authoritative", name);
    }
    var clauses = row.entries().stream().flatMap(e -> e.clause().subtree());
    String key = Standing.of(clauses, language).key();
    boolean plain = key.isEmpty() || key.equals(Standing.CHECKED.key());
    return plain
        ? messages.get("handbook.cite.reference", name)
        : messages.get("handbook.cite.reference-status", name, messages.get(key));
  }

  /// Returns 平成22年2月9日（2010-02-09）, or 日付の記載なし.
  String date(Policy policy, Language language, Messages messages) {
    var day = policy.dateOnDocument();
    return day == null
        ? messages.get("handbook.date.none")
        : messages.get("handbook.date", dates.date(day, language), day);
  }
}
