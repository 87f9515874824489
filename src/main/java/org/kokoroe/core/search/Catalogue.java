package org.kokoroe.core.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.content.Term;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.policy.Clause;
import org.kokoroe.core.policy.ClauseKind;
import org.kokoroe.core.policy.Definition;
import org.kokoroe.core.policy.Policy;
import org.kokoroe.core.policy.PolicyLibrary;
import org.kokoroe.core.text.LocalizedText;

/// Everything that can be found, in order, and the groups it belongs to: of each policy the
/// definitions and then the clauses by section, the standard terms, the courses with their
/// questions.
final class Catalogue {
  private static final LocalizedText NONE = new LocalizedText(Map.of());

  private final List<Subject> subjects = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Integer> groupOf = new ArrayList<>();
  private final BitSet headings = new BitSet();

  /// A group, empty of hits.
  ///
  /// @param policy the policy's id; empty for terms and courses
  record Group(HitGroup.Kind kind, String policy, LocalizedText owner, LocalizedText section) {}

  Catalogue(PolicyLibrary library, List<Course> courses, List<Term> terms) {
    library.policies().forEach(policy -> add(policy, library));
    if (!terms.isEmpty()) {
      groups.add(new Group(HitGroup.Kind.TERMS, "", NONE, NONE));
      terms.forEach(term -> add(new Subject.OfTerm(term)));
    }
    for (Course course : courses) {
      groups.add(new Group(HitGroup.Kind.COURSE, "", course.title(), NONE));
      add(new Subject.OfCourse(course));
      course.questions().forEach(question -> add(new Subject.OfQuestion(course, question)));
    }
  }

  private void add(Policy policy, PolicyLibrary library) {
    groups.add(new Group(HitGroup.Kind.DEFINITIONS, policy.id(), policy.shortTitle(), NONE));
    for (Definition definition : policy.definitions()) {
      library
          .find(definition.clause())
          .ifPresent(entry -> add(new Subject.OfDefinition(entry, definition)));
    }
    // The id of the section's heading; empty in front of the first.
    String section = null;
    for (PolicyLibrary.Entry entry : library.clausesOf(policy.id())) {
      Clause top = entry.path().getFirst();
      Clause heading = top.kind() == ClauseKind.HEADING ? top : null;
      String here = heading == null ? "" : heading.id().value();
      if (!here.equals(section)) {
        groups.add(group(policy, heading));
        section = here;
      }
      if (entry.clause().kind().isShown()) {
        add(new Subject.OfClause(entry));
      }
    }
  }

  private static Group group(Policy policy, @Nullable Clause heading) {
    if (heading == null) {
      return new Group(HitGroup.Kind.FRONT, policy.id(), policy.shortTitle(), NONE);
    }
    Map<String, String> titles = new TreeMap<>();
    heading
        .text()
        .byTag()
        .forEach((tag, title) -> titles.put(tag, (heading.label() + " " + title).strip()));
    var title = new LocalizedText(titles);
    return new Group(HitGroup.Kind.SECTION, policy.id(), policy.shortTitle(), title);
  }

  private void add(Subject subject) {
    if (subject instanceof Subject.OfClause clause
        && clause.entry().clause().kind() == ClauseKind.HEADING) {
      headings.set(subjects.size());
    }
    subjects.add(subject);
    groupOf.add(groups.size() - 1);
  }

  int size() {
    return subjects.size();
  }

  List<Group> groups() {
    return groups;
  }

  Subject subject(int entry) {
    return subjects.get(entry);
  }

  int groupOf(int entry) {
    return groupOf.get(entry);
  }

  /// Says whether an entry is a heading: its section then comes before those whose text alone has
  /// the words.
  boolean isHeading(int entry) {
    return headings.get(entry);
  }
}
