package org.kokoroe.core.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Digests of the bytes that an event refers to.
final class References {
  private References() {}

  /// Returns the digests of the course and of the policies; empty for what refers to none.
  static List<String> of(Payload payload) {
    return switch (payload) {
      case AttemptStarted started -> all(started.courseDigest(), started.policyDigests());
      case LessonRead read -> all(read.courseDigest(), read.policyDigests());
      case ClausesAcknowledged read -> List.of(read.policyDigest());
      default -> List.of();
    };
  }

  private static List<String> all(String course, Map<String, String> policies) {
    return Stream.concat(Stream.of(course), policies.values().stream()).toList();
  }
}
