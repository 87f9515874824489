package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Question;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;
import org.kokoroe.core.text.LocalizedText;
import org.kokoroe.core.text.Ruby;

/// Something that can be found.
public sealed interface Subject {
  /// A clause that the handbook shows.
  record OfClause(Entry entry) implements Subject {
    @Override
    public String id() {
      return entry.clause().id().value();
    }

    @Override
    public LocalizedText text() {
      return entry.clause().text();
    }

    @Override
    public List<Ruby.Piece> pieces() {
      Ruby ruby = entry.clause().ruby();
      return ruby != null && ruby.text().equals(text().find(Language.JA).orElse(""))
          ? ruby.pieces()
          : List.of();
    }

    @Override
    public List<String> path(Language language) {
      List<String> path = new ArrayList<>();
      for (Clause clause : entry.path()) {
        if (clause.kind() == ClauseKind.HEADING) {
          path.add((clause.label() + " " + clause.text().in(language)).strip());
        } else if (!clause.label().isEmpty()) {
          path.add(clause.label());
        }
      }
      return path;
    }
  }

  /// A term as a policy defines it.
  ///
  /// @param entry the clause that defines it
  record OfDefinition(Entry entry, Definition definition) implements Subject {
    @Override
    public String id() {
      return definition.clause().value();
    }

    @Override
    public LocalizedText text() {
      Map<String, String> texts = new TreeMap<>();
      definition
          .term()
          .byTag()
          .forEach(
              (tag, term) -> {
                String gloss = definition.gloss().byTag().getOrDefault(tag, "");
                texts.put(tag, term + (tag.equals("ja") ? "：" : ": ") + gloss);
              });
      return new LocalizedText(texts);
    }

    @Override
    public List<Ruby.Piece> pieces() {
      String term = definition.term().in(Language.JA);
      return Subject.read(term, definition.reading(), text().in(Language.JA));
    }

    @Override
    public List<String> path(Language language) {
      return new OfClause(entry).path(language);
    }
  }

  /// A standard term.
  record OfTerm(Term term) implements Subject {
    @Override
    public String id() {
      return term.ja();
    }

    @Override
    public LocalizedText text() {
      return LocalizedText.of(term.ja(), term.en());
    }

    @Override
    public List<Ruby.Piece> pieces() {
      return Subject.read(term.ja(), term.reading(), term.ja());
    }

    @Override
    public List<String> path(Language language) {
      return List.of();
    }
  }

  /// The title of a course.
  record OfCourse(Course course) implements Subject {
    @Override
    public String id() {
      return course.id();
    }

    @Override
    public LocalizedText text() {
      return course.title();
    }

    @Override
    public List<Ruby.Piece> pieces() {
      return List.of();
    }

    @Override
    public List<String> path(Language language) {
      return List.of();
    }
  }

  /// The stem of a question; its options and its explanation are no one's to find.
  record OfQuestion(Course course, Question question) implements Subject {
    @Override
    public String id() {
      return course.id() + "/" + question.core().uid();
    }

    @Override
    public LocalizedText text() {
      return question.core().stem();
    }

    @Override
    public List<Ruby.Piece> pieces() {
      return List.of();
    }

    @Override
    public List<String> path(Language language) {
      return List.of(course.title().in(language));
    }
  }

  /// Returns its name: of a clause or a definition the clause id, of a question `course/uid`, of a
  /// term the Japanese word.
  String id();

  /// Returns the text that is searched.
  LocalizedText text();

  /// Returns the Japanese text in pieces with their readings; nothing where none were made.
  List<Ruby.Piece> pieces();

  /// Returns the way to it: headings and labels from the outermost on.
  List<String> path(Language language);

  private static List<Ruby.Piece> read(String term, @Nullable String reading, String text) {
    if (reading == null || reading.isEmpty()) {
      return List.of();
    }
    var word = new Ruby.Piece(term, reading);
    return text.equals(term)
        ? List.of(word)
        : List.of(word, new Ruby.Piece(text.substring(term.length()), null));
  }
}
