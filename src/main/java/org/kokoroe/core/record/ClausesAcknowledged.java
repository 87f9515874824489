package org.kokoroe.core.record;

import java.util.List;

/// A person said that they had read clauses of a policy; not a completion of anything.
///
/// @param policyDigest SHA-256 (hex) of the policy's bytes, as [RecordStore#keep] returned it
/// @param scope id of the clause that was acknowledged: one clause, or the heading of a section
/// @param languages BCP 47 tags of the languages on the screen, the authoritative one first
/// @param clauses what was on the screen; `shownHash` is in the last of the languages, or where the
///   clause has no words in it in the authoritative one
public record ClausesAcknowledged(
    String policy,
    String policyDigest,
    String scope,
    List<String> languages,
    List<ClauseShown> clauses)
    implements Payload {
  /// Copies the lists.
  public ClausesAcknowledged {
    languages = List.copyOf(languages);
    clauses = List.copyOf(clauses);
  }
}
