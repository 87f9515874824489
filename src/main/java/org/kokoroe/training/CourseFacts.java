package org.kokoroe.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kokoroe.app.api.Session;
import org.kokoroe.app.api.Workspace;
import org.kokoroe.core.content.Organisation;
import org.kokoroe.core.content.Provenance;
import org.kokoroe.core.course.Blueprint;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Lesson;
import org.kokoroe.core.quiz.CourseState;
import org.kokoroe.core.record.LessonRead;
import org.kokoroe.core.record.LessonRecord;

/// One course as this person meets it.
///
/// @param lessons those for the person's policy
/// @param read ids of the lessons read to their end, in this version of the course
/// @param passPercent 0 to 100
/// @param questions how many are asked in one sitting
record CourseFacts(
    Course course,
    CourseState state,
    List<Lesson> lessons,
    Set<String> read,
    int passPercent,
    int questions) {
  private static final int DEFAULT_PASS_PERCENT = 80;

  /// Copies the collections.
  CourseFacts {
    lessons = List.copyOf(lessons);
    read = Set.copyOf(read);
  }

  /// Returns the facts of a course for the person of that session.
  static CourseFacts of(Workspace workspace, Session session, Course course) {
    UUID person = session.person().orElseGet(() -> new UUID(0, 0));
    return new CourseFacts(
        course,
        workspace.quiz().state(person, course.id()),
        course.lessonsFor(session.policy()),
        read(workspace, person, course),
        passPercent(workspace, course),
        questions(course, session.policy()));
  }

  /// Says whether nobody has signed the course: it was added to this installation.
  static boolean isUnsigned(Workspace workspace, Course course) {
    return workspace
        .content()
        .courseFile(course.id())
        .filter(file -> file.provenance() == Provenance.UNSIGNED)
        .isPresent();
  }

  private static Set<String> read(Workspace workspace, UUID person, Course course) {
    return workspace.store().history().lessons(person).stream()
        .map(LessonRecord::lesson)
        .filter(l -> l.course().equals(course.id()) && l.courseVersion() == course.version())
        .map(LessonRead::lesson)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static int passPercent(Workspace workspace, Course course) {
    Integer own = course.passPercent();
    return own != null
        ? own
        : workspace
            .content()
            .organisation()
            .map(Organisation::passPercent)
            .orElse(DEFAULT_PASS_PERCENT);
  }

  private static int questions(Course course, String policy) {
    Blueprint blueprint = course.blueprint();
    return blueprint == null
        ? course.questionsFor(policy).size()
        : blueprint.rows().stream().mapToInt(Blueprint.Row::count).sum();
  }

  /// Says whether that lesson was read.
  boolean isRead(Lesson lesson) {
    return read.contains(lesson.id());
  }

  /// Returns the place of the first lesson not yet read, or -1 when all are.
  int firstUnread() {
    for (int i = 0; i < lessons.size(); i++) {
      if (!isRead(lessons.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
