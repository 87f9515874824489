package org.kokoroe.core.content;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kokoroe.core.content.Organisation.DueRule;
import org.kokoroe.core.course.Course;

/// The order in which courses are shown: those that the organisation asks for, in the order in
/// which it names them; then from those for newcomers to those for a few.
final class CourseOrder {
  private static final List<String> KINDS =
      List.of("newEmployees", "everyone", "counter", "itStaff", "managers", "contractors");

  private CourseOrder() {}

  static List<Course> of(List<Course> courses, @Nullable Organisation organisation) {
    List<String> asked =
        organisation == null
            ? List.of()
            : organisation.due().stream().map(DueRule::course).toList();
    return courses.stream()
        .sorted(
            Comparator.comparing((Course c) -> place(asked, c.id()))
                .thenComparing(c -> place(KINDS, c.kind()))
                .thenComparing(Course::id))
        .toList();
  }

  private static int place(List<String> order, String word) {
    int at = order.indexOf(word);
    return at < 0 ? order.size() : at;
  }
}
