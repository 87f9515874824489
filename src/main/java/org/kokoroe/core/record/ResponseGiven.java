package org.kokoroe.core.record;

import java.util.List;
import java.util.UUID;

/// One answer. The first one of an attempt's place counts; there is no second.
///
/// @param index place in the paper, from 0
/// @param question `uid@version`
/// @param shownOrder ids of the options in the order shown
/// @param answer what was chosen, in the form of the question's kind
/// @param scoredNumerator the mark given, as an exact fraction between 0 and 1
/// @param scoredDenominator at least 1
/// @param language BCP 47 tag of the language shown
/// @param millis time spent, by a clock that never goes back
/// @param clauses the clauses cited, with the hashes of the texts shown
public record ResponseGiven(
    UUID attempt,
    int index,
    String question,
    List<String> shownOrder,
    List<String> answer,
    long scoredNumerator,
    long scoredDenominator,
    String language,
    long millis,
    List<ClauseShown> clauses)
    implements Payload {
  /// Copies the lists; refuses a mark outside 0 to 1 and a negative place or time.
  public ResponseGiven {
    shownOrder = List.copyOf(shownOrder);
    answer = List.copyOf(answer);
    clauses = List.copyOf(clauses);
    if (scoredDenominator < 1 || scoredNumerator < 0 || scoredNumerator > scoredDenominator) {
      throw new IllegalArgumentException("mark " + scoredNumerator + "/" + scoredDenominator);
    }
    if (index < 0 || millis < 0) {
      throw new IllegalArgumentException("place " + index + ", " + millis + " ms");
    }
  }

  /// Returns the mark given, between 0 and 1.
  public Marks scored() {
    return Marks.of(scoredNumerator, scoredDenominator);
  }
}
