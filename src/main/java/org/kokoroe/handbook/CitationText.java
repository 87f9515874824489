package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kokoroe.core.policy.Clause;
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
        quotes.add(words + "\n" + source(outline, List.of(row), language));
      }
    }
    if (quotes.isEmpty()) {
      quotes.add(words(here, Language.JA) + "\n" + source(outline, List.of(row), Language.JA));
    }
    return Optional.of(String.join("\n\n", quotes));
  }

  /// Returns several rows in these languages, each row once; nothing where none is part of the
  /// document.
  Optional<String> of(Outline outline, int first, int last, List<Language> languages) {
    List<Integer> rows =
        IntStream.rangeClosed(first, last)
            .filter(row -> outline.row(row).lead().isPresent())
            .boxed()
            .toList();
    if (rows.size() < 2) {
      return rows.stream().findFirst().flatMap(row -> of(outline, row, languages));
    }
    List<String> quotes = new ArrayList<>();
    for (Language language : languages) {
      String words =
          rows.stream()
              .flatMap(row -> outline.row(row).entries().stream())
              .map(entry -> line(entry.clause(), language))
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n"));
      if (!words.isEmpty()) {
        quotes.add(words + "\n" + source(outline, rows, language));
      }
    }
    return Optional.of(String.join("\n\n", quotes)).filter(text -> !text.isEmpty());
  }

  /// Returns words out of a row, in that language, with where they come from.
  String of(Outline outline, int row, String words, Language language) {
    return words + "\n" + source(outline, List.of(row), language);
  }

  private static String line(Clause clause, Language language) {
    return clause
        .text()
        .find(language)
        .map(text -> (clause.label() + " " + text).strip())
        .orElse("");
  }

  private static String words(Row row, Language language) {
    return row.entries().stream()
        .map(Entry::clause)
        .flatMap(Clause::subtree)
        .map(clause -> line(clause, language))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String source(Outline outline, List<Integer> rows, Language language) {
    var messages = Messages.of(CitationText.class, language);
    Policy policy = outline.policy();
    String path = place(rows, row -> outline.path(row, language), messages);
    return messages.get(
        "handbook.cite.source",
        policy.issuer().in(language),
        policy.title().in(language),
        path.isEmpty() ? "" : messages.get("handbook.cite.path", path),
        place(rows, row -> id(outline.row(row)), messages),
        authority(outline, rows, language, messages),
        policy.dateOnDocument() == null
            ? messages.get("handbook.cite.undated")
            : messages.get("handbook.cite.dated", date(policy, language, messages)));
  }

  /// Returns the place of one row, or from where to where several reach.
  private static String place(List<Integer> rows, IntFunction<String> name, Messages messages) {
    String from = name.apply(rows.getFirst());
    String to = name.apply(rows.getLast());
    if (from.isEmpty() || to.isEmpty()) {
      return "";
    }
    return from.equals(to) ? from : messages.get("handbook.cite.range", from, to);
  }

  private static String id(Row row) {
    return row.lead().orElseThrow().clause().id().value();
  }

  private static String authority(
      Outline outline, List<Integer> rows, Language language, Messages messages) {
    String name = messages.get("handbook.language." + language.tag());
    if (language.equals(outline.policy().authoritativeLanguage())) {
      return messages.get("handbook.cite.authoritative", name);
    }
    var clauses =
        rows.stream()
            .flatMap(row -> outline.row(row).entries().stream())
            .flatMap(entry -> entry.clause().subtree());
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
