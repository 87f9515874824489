package org.kokoroe.core.record;

import java.util.List;
import java.util.stream.Stream;

/// Digests of the bytes that an event refers to.
final class References {
  private References() {}

  /// Returns the digests of the course and of the policies.
  static List<String> of(AttemptStarted started) {
    return Stream.concat(
            Stream.of(started.courseDigest()), started.policyDigests().values().stream())
        .toList();
  }
}
