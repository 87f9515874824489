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
/// @param required places of the paper, from 0, that must be wholly right to pass, whatever the
///   score: those whose key rests on a clause that must be known
/// @param attemptsAllowed how many sittings the course allows; 0 for any number
public record AttemptStarted(
    UUID attempt,
    String course,
    int courseVersion,
    String courseDigest,
    String policy,
    Map<String, String> policyDigests,
    long seed,
    List<PaperItem> paper,
    int passPercent,
    List<Integer> required,
    int attemptsAllowed)
    implements Payload {
  /// What is told of `required` and `attemptsAllowed` by an event written before they were kept.
  static final Map<String, Object> ADDED_LATER =
      Map.of("required", List.of(), "attemptsAllowed", 0);

  /// Copies the collections; refuses an empty paper and a pass mark outside 0 to 100.
  public AttemptStarted {
    policyDigests = Collections.unmodifiableMap(new TreeMap<>(policyDigests));
    paper = List.copyOf(paper);
    required = List.copyOf(required);
    if (paper.isEmpty() || passPercent < 0 || passPercent > 100) {
      throw new IllegalArgumentException("empty paper, or pass mark " + passPercent);
    }
    int places = paper.size();
    if (attemptsAllowed < 0 || required.stream().anyMatch(p -> p < 0 || p >= places)) {
      throw new IllegalArgumentException(attemptsAllowed + " sittings, or places " + required);
    }
  }

  /// Makes a beginning without places that must be right, of a course with any number of sittings.
  public AttemptStarted(
      UUID attempt,
      String course,
      int courseVersion,
      String courseDigest,
      String policy,
      Map<String, String> policyDigests,
      long seed,
      List<PaperItem> paper,
      int passPercent) {
    this(
        attempt,
        course,
        courseVersion,
        courseDigest,
        policy,
        policyDigests,
        seed,
        paper,
        passPercent,
        List.of(),
        0);
  }

  /// Returns the marks that can be reached: one for each question.
  public int maxScore() {
    return paper.size();
  }
}
