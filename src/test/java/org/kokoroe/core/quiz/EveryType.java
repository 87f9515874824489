package org.kokoroe.core.quiz;

import java.nio.file.Path;
import java.util.List;
import org.kokoroe.core.content.ContentLoader;
import org.kokoroe.core.content.LoadedContent;
import org.kokoroe.core.course.Course;
import org.kokoroe.core.course.Question;

/// The test course with a question of every type.
final class EveryType {
  static final LoadedContent CONTENT =
      ContentLoader.load(
          Desks.SHIPPED,
          List.of(
              Path.of(System.getProperty("kokoroe.basedir"))
                  .resolve("src/test/resources/org/kokoroe/training/every-type")));
  static final Course COURSE = CONTENT.course("every-type").orElseThrow();

  private EveryType() {}

  static <T extends Question> T question(String uid, Class<T> type) {
    return COURSE.questions().stream()
        .filter(q -> q.core().uid().equals("et-" + uid))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }
}
