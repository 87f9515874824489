package org.kokoroe.core.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A lesson was read to its end.
///
/// @param courseDigest SHA-256 (hex) of the course's bytes, as [RecordStore#keep] returned it
/// @param policyDigests SHA-256 (hex) by policy id, as [RecordStore#keep] returned them
public record LessonRead(
    String course,
    int courseVersion,
    String lesson,
    String courseDigest,
    Map<String, String> policyDigests)
    implements Payload {
  /// Copies the map.
  public LessonRead {
    policyDigests = Collections.unmodifiableMap(new TreeMap<>(policyDigests));
  }

  /// Says whether it was that lesson of that version of a course.
  public boolean isOf(String courseId, int version, String lessonId) {
    return course.equals(courseId) && courseVersion == version && lesson.equals(lessonId);
  }
}
