package org.kokoroe.core.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// The beginning of a sitting: all that is needed to go on with it after a crash, and to show later
/// what was asked.
///
/// @param attempt random id of the sitting
/// @param courseDigest SHA-256 (hex) of the course's bytes, as [RecordStore#keep] returned it
/// @param policy id of the policy the person answers under
/// @param policyDigests SHA-256 (hex) by policy id, as [RecordStore#keep] returned them
/// @param seed what the paper was drawn with
/// @param paper the questions in the order drawn; each is worth one mark
/// @param passPercent 0 to 100
public record AttemptStarted(
    UUID attempt,
    String course,
    int courseVersion,
    String courseDigest,
    String policy,
    Map<String, String> policyDigests,
    long seed,
    List<PaperItem> paper,
    int passPercent)
    implements Payload {
  /// Copies the collections; refuses an empty paper and a pass mark outside 0 to 100.
  public AttemptStarted {
    policyDigests = Collections.unmodifiableMap(new TreeMap<>(policyDigests));
    paper = List.copyOf(paper);
    if (paper.isEmpty() || passPercent < 0 || passPercent > 100) {
      throw new IllegalArgumentException("empty paper, or pass mark " + passPercent);
    }
  }

  /// Returns the marks that can be reached: one for each question.
  public int maxScore() {
    return paper.size();
  }
}
