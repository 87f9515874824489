package org.kokoroe.core.record;

/// A clause that a question cites or somebody read, with what it said when it was shown.
///
/// @param clause id of the clause
/// @param jaHash subtree hash of the authoritative Japanese text
/// @param shownHash subtree hash in the language shown; equal to `jaHash` for Japanese
public record ClauseShown(String clause, String jaHash, String shownHash) {}
