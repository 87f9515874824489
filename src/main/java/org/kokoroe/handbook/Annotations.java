package org.kokoroe.handbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.CrossReference;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.term.ClauseLinks;
import org.kokoroe.core.term.Link;
import org.kokoroe.core.text.Language;

/// What a reader may want to know of a clause beyond its words.
final class Annotations {
  private final PolicyLibrary library;
  private final List<Term> terms;
  private final List<Course> courses;
  private final ClauseLinks links;

  private Annotations(PolicyLibrary library, List<Term> terms, List<Course> courses) {
    this.library = library;
    this.terms = List.copyOf(terms);
    this.courses = List.copyOf(courses);
    this.links = new ClauseLinks(library, terms);
  }

  /// Reads the policies with the standard terms and the courses about them.
  static Annotations of(LoadedContent content) {
    return new Annotations(content.policies(), content.terms(), content.courses());
  }

  /// Reads policies alone.
  static Annotations of(PolicyLibrary library) {
    return new Annotations(library, List.of(), List.of());
  }

  PolicyLibrary library() {
    return library;
  }

  /// Returns what is to be marked in a clause's words. A heading names its subject: in it only what
  /// is said to be a reference is marked, not every term.
  List<Link> links(Clause clause, Language language) {
    boolean heading = clause.kind() == ClauseKind.HEADING;
    return links.in(clause, language).stream()
        .filter(link -> heading ? !link.references().isEmpty() : link.leadsOn())
        .toList();
  }

  /// Returns what is shown of a clause's words in a language beside themselves.
  ///
  /// @param readings whether the Japanese has its readings above it
  ClauseText.Showing showing(Clause clause, Language language, boolean readings) {
    boolean ruby = readings && language.equals(Language.JA);
    return new ClauseText.Showing(links(clause, language), ruby ? clause.ruby() : null);
  }

  /// Returns what leads to a clause.
  List<CrossReference> to(ClauseId clause) {
    return links.to(clause);
  }

  /// Returns what a clause says to see also; such a reference has no words in the text.
  List<CrossReference> seeAlso(ClauseId clause) {
    return links.from(clause).stream().filter(r -> r.expression().isEmpty()).toList();
  }

  /// Returns what the policies mean by that term where they do not mean the same.
  List<Term.Difference> differences(Definition definition) {
    return Term.differences(terms, definition);
  }

  /// Returns, for each course that has some, how many of its questions cite one of the clauses.
  Map<Course, Long> questions(List<ClauseId> clauses) {
    Map<Course, Long> counts = new LinkedHashMap<>();
    for (Course course : courses) {
      long count =
          course.questions().stream()
              .filter(
                  q -> q.core().citations().stream().anyMatch(c -> clauses.contains(c.clause())))
              .count();
      if (count > 0) {
        counts.put(course, count);
      }
    }
    return counts;
  }
}
