package org.kokoroe.handbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseId;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.policy.PolicyLibrary.Entry;
import org.kokoroe.core.text.Language;

/// A policy laid out for reading: its rows, its contents, and which row holds which clause. The
/// printed table of contents and the repeated title are left out.
final class Outline {
  private final Policy policy;
  private final List<Row> rows = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final Map<ClauseId, Integer> rowOf = new HashMap<>();
  private final Map<Language, Standing> standings = new HashMap<>();

  Outline(PolicyLibrary library, Policy policy) {
    this.policy = policy;
    List<Entry> shown =
        library.clausesOf(policy.id()).stream().filter(e -> e.clause().kind().isShown()).toList();
    int at = 0;
    while (at < shown.size()) {
      at = addRow(shown, at);
    }
    if (!policy.notes().isEmpty()) {
      rows.add(new Row.About(policy));
    }
    for (int row = 0; row < rows.size(); row++) {
      index(row);
    }
  }

  /// A line of the contents.
  ///
  /// @param opening the row it leads to: a heading, the cover, or the notes on this edition
  /// @param row where that row is, from 0
  record Section(Row opening, int row) {}

  private int addRow(List<Entry> shown, int at) {
    Entry first = shown.get(at);
    Group group = Group.of(first);
    if (group == Group.NONE) {
      rows.add(new Row.Passage(first, (int) headingsAbove(first)));
      return at + 1;
    }
    int end = at + 1;
    while (end < shown.size() && Group.of(shown.get(end)) == group) {
      end++;
    }
    List<Entry> together = shown.subList(at, end);
    rows.add(group == Group.COVER ? new Row.Cover(together) : new Row.Signatories(together));
    return end;
  }

  private void index(int row) {
    Row here = rows.get(row);
    here.entries().forEach(e -> rowOf.put(e.clause().id(), row));
    boolean opens =
        switch (here) {
          case Row.Passage passage -> passage.isHeading();
          case Row.Cover cover -> row == 0;
          case Row.Signatories signatories -> false;
          case Row.About about -> true;
        };
    if (opens) {
      sections.add(new Section(here, row));
    }
  }

  private static long headingsAbove(Entry entry) {
    return entry.ancestors().stream().filter(c -> c.kind() == ClauseKind.HEADING).count();
  }

  private enum Group {
    COVER,
    SIGNATORIES,
    NONE;

    static Group of(Entry entry) {
      return switch (entry.clause().kind()) {
        case TITLE, SUBTITLE, DATE -> COVER;
        case SIGNATORY -> SIGNATORIES;
        default -> NONE;
      };
    }
  }

  Policy policy() {
    return policy;
  }

  /// Returns how far the policy's translation can be relied on as a whole.
  Standing standing(Language language) {
    return standings.computeIfAbsent(language, l -> Standing.of(policy.allClauses(), l));
  }

  List<Row> rows() {
    return Collections.unmodifiableList(rows);
  }

  /// Returns the row at that place, from 0.
  Row row(int row) {
    return rows.get(row);
  }

  int size() {
    return rows.size();
  }

  /// Returns the contents: cover, headings, notes on this edition.
  List<Section> sections() {
    return Collections.unmodifiableList(sections);
  }

  /// Returns the row that shows the clause, if one does.
  Optional<Integer> rowOf(ClauseId clause) {
    return Optional.ofNullable(rowOf.get(clause));
  }

  /// Returns the place among [#sections()] of the section the row belongs to, or -1 before the
  /// first.
  int sectionOf(int row) {
    int low = 0;
    int high = sections.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sections.get(middle).row() <= row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// Says whether a row is running text, as opposed to a heading, the cover, the bodies.
  boolean isText(int row) {
    return rows.get(row) instanceof Row.Passage passage && !passage.isHeading();
  }

  /// Returns the row behind the last one of a section, up to the next heading.
  int end(int section) {
    return section + 1 < sections.size() ? sections.get(section + 1).row() : rows.size();
  }

  /// Returns the row behind the last one of a section and of all sections below it.
  int endWithAllBelow(int section) {
    int next = section + 1;
    if (sections.get(section).opening() instanceof Row.Passage opening) {
      while (next < sections.size()
          && sections.get(next).opening() instanceof Row.Passage below
          && below.depth() > opening.depth()) {
        next++;
      }
    }
    return next < sections.size() ? sections.get(next).row() : rows.size();
  }

  /// Returns the rows of text between the heading of a section and the next heading.
  List<Integer> texts(int section) {
    return IntStream.range(sections.get(section).row(), end(section))
        .filter(this::isText)
        .boxed()
        .toList();
  }

  /// Returns the row where the row's own section begins; the first row before the first section.
  int sectionStart(int row) {
    int here = sectionOf(row);
    return here < 0 ? 0 : sections.get(here).row();
  }

  /// Returns the row where the section before the row's own begins; the first row if there is none.
  int sectionBefore(int row) {
    int here = sectionOf(row);
    return here < 1 ? 0 : sections.get(here - 1).row();
  }

  /// Returns where the next section begins; the row itself in the last one.
  int nextSection(int row) {
    int next = sectionOf(row) + 1;
    return next < sections.size() ? sections.get(next).row() : row;
  }

  /// Returns where the row's section begins; from there where the one before begins.
  int previousSection(int row) {
    int start = sectionStart(row);
    return start < row ? start : sectionBefore(row);
  }

  /// Returns the row behind the last one that is marked together with `row`: a heading is marked
  /// with the text that stands directly below it.
  int blockEnd(int row) {
    if (!(rows.get(row) instanceof Row.Passage first) || !first.isHeading()) {
      return row + 1;
    }
    int end = row + 1;
    while (end < rows.size()
        && rows.get(end) instanceof Row.Passage next
        && !next.isHeading()
        && isBelow(next.entry(), first.entry().clause().id())) {
      end++;
    }
    return end;
  }

  /// Returns the first row that is marked together with `row`: for the text directly below a
  /// heading that heading, else the row itself.
  int blockStart(int row) {
    return row > 0
            && rows.get(row) instanceof Row.Passage here
            && !here.isHeading()
            && rows.get(row - 1) instanceof Row.Passage above
            && above.isHeading()
            && isBelow(here.entry(), above.entry().clause().id())
        ? row - 1
        : row;
  }

  /// Says whether something new begins behind that row: a heading, or what is no running text.
  boolean endsBlock(int row) {
    return row + 1 >= rows.size()
        || !(rows.get(row + 1) instanceof Row.Passage next)
        || next.isHeading();
  }

  private static boolean isBelow(Entry entry, ClauseId heading) {
    return entry.ancestors().stream().anyMatch(above -> above.id().equals(heading));
  }

  /// Returns where in the policy a row is: the headings above it and its own label, for example `7.
  /// 情報セキュリティ対策 ＞ (5) 人的セキュリティ`; empty outside the numbered text.
  String path(int row, Language language) {
    return rows.get(row) instanceof Row.Passage passage
        ? path(passage.entry(), language, language.equals(Language.JA) ? " ＞ " : " > ")
        : "";
  }

  private static String path(Entry entry, Language language, String separator) {
    return entry.path().stream()
        .map(step -> words(step, language))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(separator));
  }

  /// Returns what a clause is called on the way to another: a heading by number and words, a text
  /// by its number, else nothing.
  static String words(Clause step, Language language) {
    return step.kind() == ClauseKind.HEADING
        ? (step.label() + " " + step.text().in(language)).strip()
        : step.label();
  }

  /// Returns the clauses on the way to a row that have a name; nothing outside the numbered text.
  List<Clause> trail(int row) {
    return rows.get(row) instanceof Row.Passage passage
        ? passage.entry().path().stream()
            .filter(c -> c.kind() == ClauseKind.HEADING || !c.label().isEmpty())
            .toList()
        : List.of();
  }
}
