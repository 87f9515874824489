package org.kokoroe.core.search;

import java.util.Optional;

/// What is asked of the index.
///
/// @param words words between spaces; all must be there, in whichever language
/// @param only the one policy to look in, without terms and courses; empty for everything
/// @param first the policy that comes before the others
/// @param limit how many hits are wanted, at least 1
public record Search(String words, Optional<String> only, String first, int limit) {
  /// Asks for everything, up to a limit.
  public static Search of(String words, int limit) {
    return new Search(words, Optional.empty(), "", limit);
  }
}
