package org.kokoroe.core.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.CrossReference;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.Language;

/// The defined terms and the references in every clause. A term is looked for in its own document
/// alone: 職員等 of one policy never gets the definition of another.
public final class ClauseLinks {
  private final Map<String, Book> books = new HashMap<>();
  private final Map<ClauseId, List<CrossReference>> to = new LinkedHashMap<>();

  /// What is known of one policy.
  private record Book(
      List<Spotted> terms, Map<ClauseId, List<CrossReference>> from, Mentions mentions) {}

  private record Spotted(Definition definition, Spotter spotter) {}

  /// Reads the definitions and references of all policies; `terms` gives the standard English by
  /// which references are found in translations.
  public ClauseLinks(PolicyLibrary library, List<Term> terms) {
    for (Policy policy : library.policies()) {
      books.put(policy.id(), book(policy, terms));
      for (CrossReference reference : policy.references()) {
        reference.targets().stream()
            .filter(target -> target.indexOf(':') > 0)
            .map(ClauseId::new)
            .filter(target -> !target.equals(reference.from()))
            .forEach(t -> to.computeIfAbsent(t, id -> new ArrayList<>()).add(reference));
      }
    }
  }

  private static Book book(Policy policy, List<Term> terms) {
    Map<String, String> english = new HashMap<>();
    terms.forEach(term -> english.put(term.ja(), term.en()));
    policy
        .definitions()
        .forEach(
            d ->
                d.term()
                    .find(Language.EN)
                    .ifPresent(en -> english.put(d.term().in(Language.JA), en)));
    Map<ClauseId, List<CrossReference>> from = new HashMap<>();
    policy
        .references()
        .forEach(r -> from.computeIfAbsent(r.from(), id -> new ArrayList<>()).add(r));
    return new Book(
        policy.definitions().stream().map(d -> new Spotted(d, new Spotter(d.term()))).toList(),
        from,
        new Mentions(english));
  }

  /// Returns the references that lead to a clause, in document order; those to a whole document and
  /// those of a clause to itself are not among them.
  public List<CrossReference> to(ClauseId clause) {
    return List.copyOf(to.getOrDefault(clause, List.of()));
  }

  /// Returns the references that a clause makes.
  public List<CrossReference> from(ClauseId clause) {
    var book = books.get(clause.policy());
    return book == null ? List.of() : List.copyOf(book.from().getOrDefault(clause, List.of()));
  }

  /// Returns the terms and references in a clause's words, in order; none overlaps another. Where
  /// two could stand, the longer does. A term inside the words of a reference is one link with
  /// both; where several terms are inside, each is a link of its own that carries the reference.
  public List<Link> in(Clause clause, Language language) {
    var book = books.get(clause.id().policy());
    var text = clause.text().find(language);
    if (book == null || text.isEmpty()) {
      return List.of();
    }
    List<Span.At<Definition>> terms = terms(book, text.get(), language);
    List<Span.At<CrossReference>> references = new ArrayList<>();
    for (CrossReference reference : book.from().getOrDefault(clause.id(), List.of())) {
      book.mentions()
          .find(reference, text.get(), language)
          .forEach(span -> references.add(new Span.At<>(span, reference)));
    }
    return joined(clause, terms, Span.longest(references));
  }

  private static List<Span.At<Definition>> terms(Book book, String text, Language language) {
    List<Span.At<Definition>> found = new ArrayList<>();
    for (Spotted term : book.terms()) {
      term.spotter()
          .find(text, language)
          .forEach(span -> found.add(new Span.At<>(span, term.definition())));
    }
    return Span.longest(found);
  }

  private static List<Link> joined(
      Clause clause, List<Span.At<Definition>> terms, List<Span.At<CrossReference>> references) {
    List<Link> links = new ArrayList<>();
    List<Span.At<Definition>> left = new ArrayList<>(terms);
    for (Span.At<CrossReference> at : references) {
      var inside = terms.stream().filter(t -> t.span().overlaps(at.span())).toList();
      left.removeAll(inside);
      List<CrossReference> carried = List.of(at.what());
      if (inside.size() > 1 && inside.stream().allMatch(t -> at.span().covers(t.span()))) {
        inside.forEach(t -> links.add(link(clause, t.span(), t.what(), carried)));
      } else {
        var term = inside.stream().map(Span.At::what).findFirst();
        links.add(link(clause, whole(at.span(), inside), term.orElse(null), carried));
      }
    }
    left.forEach(t -> links.add(link(clause, t.span(), t.what(), List.of())));
    links.sort(Comparator.comparingInt(link -> link.span().start()));
    return List.copyOf(links);
  }

  /// Returns the reference's words, and those of a term that begins or ends outside them.
  private static Span whole(Span words, List<Span.At<Definition>> inside) {
    int start = words.start();
    int end = words.end();
    for (Span.At<Definition> term : inside) {
      start = Math.min(start, term.span().start());
      end = Math.max(end, term.span().end());
    }
    return new Span(start, end);
  }

  private static Link link(
      Clause clause, Span span, @Nullable Definition term, List<CrossReference> references) {
    boolean defining = term != null && term.clause().equals(clause.id());
    return new Link(span, term, references, defining);
  }

  /// Returns the definition of a Japanese term in a policy, if it defines it.
  public static Optional<Definition> definition(Policy policy, String term) {
    return policy.definitions().stream()
        .filter(d -> d.term().in(Language.JA).equals(term))
        .findFirst();
  }
}
